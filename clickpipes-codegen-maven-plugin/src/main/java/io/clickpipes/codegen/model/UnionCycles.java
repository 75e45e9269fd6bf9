package io.clickpipes.codegen.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Unions that are members of each other in a circle, or along very many ways. Java interfaces can not extend each
 * other in a circle, and {@code javac} follows each way up from a type: thirty unions of their two next neighbours
 * have more than a million. So one step of a circle, and each step that makes too many ways, is to be a wrapper
 * instead.
 */
final class UnionCycles {

    /** Far beyond what people write; a compiler follows a hundred times as many in a second. */
    private static final int MOST_WAYS = 200;

    private final FormFinder forms;
    private final Components components;
    private final Map<TypeId, String> names = new HashMap<>();
    private final Set<String> broken = new HashSet<>();
    /** The unions in the order in which the search leaves them: members before what holds them. */
    private final Set<String> done = new LinkedHashSet<>();

    private final Set<String> path = new LinkedHashSet<>();

    UnionCycles(FormFinder forms, Components components) {
        this.forms = forms;
        this.components = components;
        for (String name : new TreeSet<>(components.schemas().keySet())) {
            if (isUnion(name)) {
                names.put(components.id(name), name);
                visit(name);
            }
        }
        limitWays();
    }

    /** Component of a union type. */
    Optional<String> nameOf(TypeId id) {
        return Optional.ofNullable(names.get(id));
    }

    /** Whether {@code member} may not extend {@code union}. */
    boolean isBroken(String union, String member) {
        return broken.contains(union + "\0" + member);
    }

    /** Counts the ways up from each union, from the outermost inwards. */
    private void limitWays() {
        Map<String, Integer> ways = new HashMap<>();
        List<String> outermostFirst = new ArrayList<>(done);
        Collections.reverse(outermostFirst);
        for (String name : outermostFirst) {
            int above = ways.getOrDefault(name, 1);
            for (String member : members(name)) {
                if (isBroken(name, member)) {
                    continue;
                }
                int together = ways.getOrDefault(member, 1) + above;
                if (together <= MOST_WAYS) {
                    ways.put(member, together);
                } else if (!components.inheritance().isParent(name)) {
                    broken.add(name + "\0" + member);
                }
            }
        }
    }

    private void visit(String name) {
        if (!path.add(name)) {
            return;
        }
        if (path.size() <= TypeResolver.MAXIMUM_DEPTH) {
            for (String member : members(name)) {
                if (path.contains(member)) {
                    broken.add(name + "\0" + member);
                } else if (!done.contains(member)) {
                    visit(member);
                }
            }
        }
        path.remove(name);
        done.add(name);
    }

    private Set<String> members(String name) {
        Set<String> members = new LinkedHashSet<>();
        if (components.inheritance().isParent(name)) {
            components.inheritance().members(name).stream()
                    .filter(this::isUnion)
                    .forEach(members::add);
        } else if (forms.of(components.schemas().get(name)) instanceof Form.Alternatives alternatives) {
            for (Form.Option option : alternatives.options()) {
                Form form = option.form();
                for (int i = 0; form instanceof Form.Same same && i < TypeResolver.MAXIMUM_DEPTH; i++) {
                    Optional<String> target = components.nameOf(same.target());
                    if (target.isPresent() && components.kind(target.get()).isPresent()) {
                        target.filter(this::isUnion).ifPresent(members::add);
                        break;
                    }
                    form = forms.of(same.target());
                }
            }
        }
        return members;
    }

    private boolean isUnion(String name) {
        return components.kind(name).equals(Optional.of(TypeRef.NamedKind.UNION));
    }
}
