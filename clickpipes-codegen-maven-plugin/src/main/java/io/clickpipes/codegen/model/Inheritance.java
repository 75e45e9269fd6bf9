package io.clickpipes.codegen.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which components extend which others by {@code allOf}, where the other names a discriminator. */
final class Inheritance {

    private final Map<String, List<String>> children = new LinkedHashMap<>();
    private final Set<String> parents = new LinkedHashSet<>();

    Inheritance(Map<String, At> schemas, FormFinder forms) {
        schemas.forEach((name, at) -> {
            if (at.schema() == null) {
                return;
            }
            for (At part : at.children(at.schema().getAllOf(), "allOf")) {
                String reference = part.reference();
                String parent = reference == null || !Pointers.isComponent(reference)
                        ? null
                        : Pointers.componentOf(reference).orElse(null);
                if (parent != null && schemas.containsKey(parent) && !parent.equals(name)) {
                    children.computeIfAbsent(parent, any -> new ArrayList<>()).add(name);
                }
            }
        });
        schemas.forEach((name, at) -> {
            boolean discriminates = Schemas.discriminator(at.schema()).isPresent();
            if (discriminates && children.containsKey(name) && forms.of(at) instanceof Form.Members) {
                parents.add(name);
            }
        });
    }

    /** Whether the component is a sealed interface because of its children. */
    boolean isParent(String name) {
        return parents.contains(name);
    }

    /** Components below this one, in document order; what is below another parent is left to that one. */
    Set<String> members(String parent) {
        Set<String> members = new LinkedHashSet<>();
        collect(parent, members);
        members.remove(parent);
        return members;
    }

    /**
     * The component that tells all these apart by its discriminator, because all extend it; the nearest, if there are
     * several.
     *
     * @return none as well where one of them is such a component itself
     */
    Optional<String> parentOf(Collection<String> names) {
        if (names.stream().anyMatch(parents::contains)) {
            return Optional.empty();
        }
        return parents.stream()
                .filter(parent -> members(parent).containsAll(names))
                .min(Comparator.comparing(parent -> members(parent).size()));
    }

    private void collect(String name, Set<String> members) {
        for (String child : children.getOrDefault(name, List.of())) {
            if (members.add(child) && !parents.contains(child)) {
                collect(child, members);
            }
        }
    }
}
