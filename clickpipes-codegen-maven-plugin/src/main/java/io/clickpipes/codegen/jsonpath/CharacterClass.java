package io.clickpipes.codegen.jsonpath;

import java.util.List;

/** A set of characters: those of the items, or all others. */
record CharacterClass(boolean negated, List<Item> items) {

    static final CharacterClass NONE = new CharacterClass(false, List.of());

    /** What the dot means: all but the two line ends. */
    static final CharacterClass DOT = new CharacterClass(true, List.of(new Range('\n', '\n'), new Range('\r', '\r')));

    /** A part of a class. */
    sealed interface Item {
        boolean contains(int point);
    }

    /** From one character to another. */
    record Range(int first, int last) implements Item {
        @Override
        public boolean contains(int point) {
            return first <= point && point <= last;
        }
    }

    /** Characters of some Unicode categories, given as bits of {@link Character#getType(int)}; or all others. */
    record Category(int types, boolean negated) implements Item {
        @Override
        public boolean contains(int point) {
            return ((types >> Character.getType(point) & 1) == 1) != negated;
        }
    }

    boolean contains(int point) {
        return items.stream().anyMatch(item -> item.contains(point)) != negated;
    }

    int size() {
        return items.size();
    }
}
