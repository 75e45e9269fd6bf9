package io.clickpipes.codegen.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import io.clickpipes.codegen.jsonpath.Condition.Comparator;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** How values compare (RFC 9535, section 2.3.5.2.2). Null stands for "Nothing". */
final class Comparisons {

    private final Effort effort;

    Comparisons(Effort effort) {
        this.effort = effort;
    }

    boolean compare(@Nullable JsonNode left, Comparator operator, @Nullable JsonNode right) {
        return switch (operator) {
            case EQUAL -> equal(left, right);
            case UNEQUAL -> !equal(left, right);
            case LESS -> less(left, right);
            case GREATER -> less(right, left);
            case AT_MOST -> less(left, right) || equal(left, right);
            case AT_LEAST -> less(right, left) || equal(left, right);
        };
    }

    private boolean less(@Nullable JsonNode left, @Nullable JsonNode right) {
        if (left == null || right == null) {
            return false;
        }
        effort.spend(1);
        if (left.isNumber() && right.isNumber()) {
            return left.decimalValue().compareTo(right.decimalValue()) < 0;
        }
        return left.isTextual() && right.isTextual() && before(left.textValue(), right.textValue());
    }

    /** By characters, not by UTF-16 units: those beyond the basic plane come last. */
    private static boolean before(String left, String right) {
        int common = Math.min(left.length(), right.length());
        for (int i = 0; i < common; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                boolean sameKind = Character.isSurrogate(a) == Character.isSurrogate(b);
                return sameKind ? a < b : Character.isSurrogate(b);
            }
        }
        return left.length() < right.length();
    }

    private record Pair(JsonNode left, JsonNode right) {}

    private boolean equal(@Nullable JsonNode left, @Nullable JsonNode right) {
        if (left == null || right == null) {
            return left == null && right == null;
        }
        Deque<Pair> open = new ArrayDeque<>();
        open.push(new Pair(left, right));
        while (!open.isEmpty()) {
            effort.spend(1);
            Pair pair = open.pop();
            if (!alike(pair.left(), pair.right(), open)) {
                return false;
            }
        }
        return true;
    }

    /** Whether two nodes are equal as far as one sees without their children, which are put aside. */
    private static boolean alike(JsonNode left, JsonNode right, Deque<Pair> children) {
        if (left.isNumber() && right.isNumber()) {
            return left.decimalValue().compareTo(right.decimalValue()) == 0;
        }
        if (left.getNodeType() != right.getNodeType() || left.size() != right.size()) {
            return false;
        }
        if (left.isObject()) {
            for (var member : left.properties()) {
                JsonNode other = right.get(member.getKey());
                if (other == null) {
                    return false;
                }
                children.push(new Pair(member.getValue(), other));
            }
            return true;
        }
        if (left.isArray()) {
            for (int i = 0; i < left.size(); i++) {
                children.push(new Pair(left.get(i), right.get(i)));
            }
            return true;
        }
        return left.equals(right);
    }
}
