package io.clickpipes.codegen.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Unions that are members of each other in a circle. Java interfaces can not extend each other in a
 * circle, so one step of it is to be a wrapper instead.
 */
final class UnionCycles {

    private final FormFinder forms;
    private final Components components;
    private final Map<TypeId, String> names = new HashMap<>();
    private final Set<String> backEdges = new HashSet<>();
    private final Set<String> done = new HashSet<>();
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
    }

    /** Component of a union type. */
    Optional<String> nameOf(TypeId id) {
        return Optional.ofNullable(names.get(id));
    }

    /** Whether {@code member} may not extend {@code union}. */
    boolean isBackEdge(String union, String member) {
        return backEdges.contains(union + "\0" + member);
    }

    private void visit(String name) {
        if (!path.add(name)) {
            return;
        }
        if (path.size() <= TypeResolver.MAXIMUM_DEPTH) {
            for (String member : members(name)) {
                if (path.contains(member)) {
                    backEdges.add(name + "\0" + member);
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
