package io.clickpipes.codegen.diff;

import com.fasterxml.jackson.databind.JsonNode;
import io.clickpipes.codegen.model.Constraints.Keyword;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;

/**
 * One constraint as a document states it. A bound that a value may not reach is the same thing as
 * one that it may: only a little further in, and for whole numbers by one.
 *
 * @param open whether a bound itself is not allowed
 * @param whole whether only whole numbers are
 */
record Stated(JsonNode value, String pointer, boolean open, boolean whole) {

    /** Makes exclusive bounds plain ones; of both the tighter counts. */
    static Map<Keyword, Stated> withOneBound(Map<Keyword, Stated> stated) {
        Map<Keyword, Stated> all = new EnumMap<>(stated);
        merge(all, Keyword.EXCLUSIVE_MINIMUM, Keyword.MINIMUM, 1);
        merge(all, Keyword.EXCLUSIVE_MAXIMUM, Keyword.MAXIMUM, -1);
        return all;
    }

    private static void merge(Map<Keyword, Stated> all, Keyword exclusive, Keyword plain, int direction) {
        Stated open = all.remove(exclusive);
        if (open != null) {
            all.merge(
                    plain,
                    new Stated(open.value(), open.pointer(), true, open.whole()),
                    (one, other) -> one.compareBound(other, direction) * direction > 0 ? one : other);
        }
    }

    /**
     * Which of two bounds lies higher.
     *
     * @param direction 1 of lower bounds, -1 of upper ones
     */
    int compareBound(Stated other, int direction) {
        int byValue = effective(direction).compareTo(other.effective(direction));
        return byValue != 0 ? byValue : direction * Boolean.compare(isOpen(), other.isOpen());
    }

    private BigDecimal effective(int direction) {
        BigDecimal bound = value.decimalValue();
        boolean huge = Math.abs((long) bound.scale()) + bound.precision() > 100;
        if (!whole || huge) {
            return bound;
        }
        BigDecimal inner = bound.setScale(0, direction > 0 ? RoundingMode.CEILING : RoundingMode.FLOOR);
        return open && inner.compareTo(bound) == 0 ? inner.add(BigDecimal.valueOf(direction)) : inner;
    }

    private boolean isOpen() {
        return open && !whole;
    }

    /** For people. */
    String text(Keyword keyword) {
        String text = Text.of(value);
        return !open ? text : (keyword == Keyword.MINIMUM ? "above " : "below ") + text;
    }
}
