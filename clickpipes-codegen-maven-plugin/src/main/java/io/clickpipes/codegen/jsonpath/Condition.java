package io.clickpipes.codegen.jsonpath;

import java.util.List;

/** A logical expression of a filter. Chains are lists, so that a long one is not a deep one. */
sealed interface Condition {

    /** At least one holds. */
    record Or(List<Condition> parts) implements Condition {}

    /** All hold. */
    record And(List<Condition> parts) implements Condition {}

    /** It does not hold. */
    record Not(Condition part) implements Condition {}

    /** The query selects something. */
    record Exists(Query query) implements Condition {}

    /** A function that answers yes or no does so with yes. */
    record Holds(Call call) implements Condition {}

    /** Two values compare as the operator says. */
    record Comparison(Operand left, Comparator operator, Operand right) implements Condition {}

    /** The operators, longer spellings first, so that the first that fits is the right one. */
    enum Comparator {
        EQUAL("=="),
        UNEQUAL("!="),
        AT_MOST("<="),
        AT_LEAST(">="),
        LESS("<"),
        GREATER(">");

        private final String sign;

        Comparator(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }
    }
}
