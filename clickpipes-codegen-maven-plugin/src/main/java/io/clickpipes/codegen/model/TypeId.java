package io.clickpipes.codegen.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The name of a generated type inside the model package: one simple name, or several for a nested type.
 *
 * @param names simple names from the top-level type inwards, never empty
 */
public record TypeId(List<String> names) {

    /**
     * Checks the values, and keeps its own copies.
     *
     * @param names as above
     */
    public TypeId {
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a type needs a name");
        }
    }

    /**
     * {@return a top-level type}
     *
     * @param name simple name
     */
    public static TypeId of(String name) {
        return new TypeId(List.of(name));
    }

    /**
     * {@return a type nested in this one}
     *
     * @param name simple name
     */
    public TypeId nested(String name) {
        List<String> all = new ArrayList<>(names);
        all.add(name);
        return new TypeId(all);
    }

    /** {@return the last of the names} */
    public String simpleName() {
        return names.get(names.size() - 1);
    }

    /** {@return whether no other type is around it} */
    public boolean isTopLevel() {
        return names.size() == 1;
    }

    /** Dotted, as one writes it in Java: {@code ClickPipe.State}. */
    @Override
    public String toString() {
        return String.join(".", names);
    }
}
