package io.clickpipes.codegen.jsonpath;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.clickpipes.codegen.jsonpath.Condition.Comparator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the logical expression of a filter, and checks the types of functions (RFC 9535, section 2.4.3). */
final class FilterParser {

    private static final String OPERAND = "a query, a function, a text, a number, true, false or null";

    private FilterParser() {}

    /** An expression, at its first character. */
    static Condition condition(Cursor cursor) {
        cursor.enter();
        List<Condition> parts = new ArrayList<>();
        do {
            parts.add(conjunction(cursor));
        } while (joined(cursor, "||"));
        cursor.leave();
        return parts.size() == 1 ? parts.get(0) : new Condition.Or(List.copyOf(parts));
    }

    private static Condition conjunction(Cursor cursor) {
        List<Condition> parts = new ArrayList<>();
        do {
            parts.add(basic(cursor));
        } while (joined(cursor, "&&"));
        return parts.size() == 1 ? parts.get(0) : new Condition.And(List.copyOf(parts));
    }

    /** Whether the sign follows; if so, it and the blanks around it are read. */
    private static boolean joined(Cursor cursor, String sign) {
        int before = cursor.position();
        cursor.skipBlanks();
        if (cursor.take(sign)) {
            cursor.skipBlanks();
            return true;
        }
        cursor.reset(before);
        return false;
    }

    private static Condition basic(Cursor cursor) {
        if (cursor.take('!')) {
            cursor.skipBlanks();
            return new Condition.Not(cursor.isAt('(') ? parenthesised(cursor) : negated(cursor));
        }
        return cursor.isAt('(') ? parenthesised(cursor) : comparisonOrTest(cursor);
    }

    private static Condition parenthesised(Cursor cursor) {
        cursor.next();
        cursor.skipBlanks();
        Condition condition = condition(cursor);
        cursor.skipBlanks();
        cursor.expect(')', "')', '&&' or '||'");
        return condition;
    }

    private static Condition negated(Cursor cursor) {
        int start = cursor.position();
        Condition test = test(operand(cursor), start);
        int end = cursor.position();
        cursor.skipBlanks();
        if (comparator(cursor).isPresent()) {
            throw new JsonPathException(end, "put the comparison into parentheses to negate it");
        }
        cursor.reset(end);
        return test;
    }

    private static Condition comparisonOrTest(Cursor cursor) {
        int start = cursor.position();
        Operand left = operand(cursor);
        int end = cursor.position();
        cursor.skipBlanks();
        Optional<Comparator> comparator = comparator(cursor);
        if (comparator.isEmpty()) {
            cursor.reset(end);
            return test(left, start);
        }
        checkComparable(left, start);
        cursor.skipBlanks();
        int second = cursor.position();
        Operand right = operand(cursor);
        checkComparable(right, second);
        return new Condition.Comparison(left, comparator.get(), right);
    }

    private static Optional<Comparator> comparator(Cursor cursor) {
        for (Comparator each : Comparator.values()) {
            if (cursor.take(each.sign())) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static Condition test(Operand operand, int start) {
        if (operand instanceof Query query) {
            return new Condition.Exists(query);
        }
        if (operand instanceof Call call && call.function().result() == Function.Type.LOGICAL) {
            return new Condition.Holds(call);
        }
        throw new JsonPathException(
                start,
                operand instanceof Call call
                        ? "the result of " + call.function().label() + " must be compared with something"
                        : "a value alone is no condition, compare it with something");
    }

    private static void checkComparable(Operand operand, int start) {
        if (operand instanceof Query query && !query.isSingular()) {
            throw new JsonPathException(
                    start, "this query can select several nodes, and only one value can be compared");
        }
        if (operand instanceof Call call && call.function().result() != Function.Type.VALUE) {
            throw new JsonPathException(
                    start, "the result of " + call.function().label() + " is yes or no, which is not compared");
        }
    }

    private static Operand operand(Cursor cursor) {
        if (cursor.isAt('@') || cursor.isAt('$')) {
            return QueryParser.query(cursor);
        }
        if (cursor.isAt('\'') || cursor.isAt('"')) {
            return new Literal(TextNode.valueOf(Literals.string(cursor)));
        }
        if (cursor.isAt('-') || cursor.isAtDigit()) {
            return new Literal(Literals.number(cursor));
        }
        int start = cursor.position();
        String word = word(cursor);
        if (!word.isEmpty() && cursor.isAt('(')) {
            return call(cursor, word, start);
        }
        return switch (word) {
            case "true" -> new Literal(BooleanNode.TRUE);
            case "false" -> new Literal(BooleanNode.FALSE);
            case "null" -> new Literal(NullNode.getInstance());
            default -> {
                cursor.reset(start);
                throw cursor.expected(OPERAND);
            }
        };
    }

    /** Small letters, digits and underscores, a letter first: a function, or one of three literals. */
    private static String word(Cursor cursor) {
        int start = cursor.position();
        while ((cursor.peek() >= 'a' && cursor.peek() <= 'z')
                || (cursor.position() > start && (cursor.isAtDigit() || cursor.isAt('_')))) {
            cursor.next();
        }
        return cursor.since(start);
    }

    private static Call call(Cursor cursor, String name, int start) {
        Function function = Function.named(name)
                .orElseThrow(() -> new JsonPathException(
                        start, "there is no function " + name + "; there are length, count, match, search and value"));
        cursor.next();
        cursor.enter();
        List<Operand> arguments = new ArrayList<>();
        cursor.skipBlanks();
        while (!cursor.isAt(')')) {
            int place = cursor.position();
            if (arguments.size() == function.arity()) {
                throw new JsonPathException(place, wrongNumber(function));
            }
            Operand argument = operand(cursor);
            checkArgument(argument, function, place);
            arguments.add(argument);
            cursor.skipBlanks();
            if (!cursor.isAt(')')) {
                cursor.expect(',', "',' or ')'");
                cursor.skipBlanks();
                if (cursor.isAt(')')) {
                    throw cursor.expected("another argument");
                }
            }
        }
        if (arguments.size() < function.arity()) {
            throw new JsonPathException(cursor.position(), wrongNumber(function));
        }
        cursor.next();
        cursor.leave();
        return new Call(function, List.copyOf(arguments));
    }

    private static String wrongNumber(Function function) {
        int number = function.arity();
        return function.label() + " takes " + (number == 1 ? "one argument" : number + " arguments");
    }

    private static void checkArgument(Operand argument, Function function, int place) {
        if (function.parameter() == Function.Type.VALUE) {
            checkComparable(argument, place);
        } else if (!(argument instanceof Query)) {
            throw new JsonPathException(place, function.label() + " takes a query");
        }
    }
}
