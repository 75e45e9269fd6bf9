package io.clickpipes.codegen.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Conditions of filters, and functions, evaluated for one node. Null stands for the RFC's "Nothing". */
final class Filtering {

    private final Evaluation evaluation;
    private final Effort effort;
    private final Map<String, Optional<Regexp>> expressions = new HashMap<>();

    Filtering(Evaluation evaluation, Effort effort) {
        this.evaluation = evaluation;
        this.effort = effort;
    }

    /** Whether the condition holds for the node; recurses as deep as the query is nested, which is limited. */
    boolean holds(Condition condition, Place current) {
        effort.spend(1);
        if (condition instanceof Condition.Or or) {
            return or.parts().stream().anyMatch(part -> holds(part, current));
        }
        if (condition instanceof Condition.And and) {
            return and.parts().stream().allMatch(part -> holds(part, current));
        }
        if (condition instanceof Condition.Not not) {
            return !holds(not.part(), current);
        }
        if (condition instanceof Condition.Exists exists) {
            return exists.query().isSingular()
                    ? evaluation.single(exists.query(), current) != null
                    : !evaluation.nodes(exists.query(), current).isEmpty();
        }
        if (condition instanceof Condition.Comparison comparison) {
            return new Comparisons(effort)
                    .compare(
                            value(comparison.left(), current),
                            comparison.operator(),
                            value(comparison.right(), current));
        }
        return matches(((Condition.Holds) condition).call(), current);
    }

    private @Nullable JsonNode value(Operand operand, Place current) {
        if (operand instanceof Literal literal) {
            return literal.value();
        }
        if (operand instanceof Query query) {
            return evaluation.single(query, current);
        }
        Call call = (Call) operand;
        Operand argument = call.arguments().get(0);
        if (call.function() == Function.LENGTH) {
            return length(value(argument, current));
        }
        List<Place> nodes = evaluation.nodes((Query) argument, current);
        if (call.function() == Function.COUNT) {
            return IntNode.valueOf(nodes.size());
        }
        return nodes.size() == 1 ? nodes.get(0).node() : null;
    }

    /** Characters of a text, elements of an array, members of an object; nothing for anything else. */
    private @Nullable JsonNode length(@Nullable JsonNode of) {
        if (of == null) {
            return null;
        }
        if (of.isTextual()) {
            String text = of.textValue();
            effort.spend(text.length());
            return IntNode.valueOf(text.codePointCount(0, text.length()));
        }
        return of.isContainerNode() ? IntNode.valueOf(of.size()) : null;
    }

    /** What is no text, and what is no regular expression, matches nothing. */
    private boolean matches(Call call, Place current) {
        JsonNode text = value(call.arguments().get(0), current);
        JsonNode expression = value(call.arguments().get(1), current);
        if (text == null || !text.isTextual() || expression == null || !expression.isTextual()) {
            return false;
        }
        return expressions
                .computeIfAbsent(expression.textValue(), pattern -> {
                    effort.spend(pattern.length());
                    return Regexp.compile(pattern);
                })
                .map(regexp -> call.function() == Function.MATCH
                        ? regexp.matches(text.textValue(), effort)
                        : regexp.findsIn(text.textValue(), effort))
                .orElse(false);
    }
}
