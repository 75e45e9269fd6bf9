package io.clickpipes.localcloud.internal.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A place in a body, with what stands there and where to note what is wrong with it. Works on bodies of any
 * shape: what is of another type than a rule expects counts as not there, since the schema tells of that.
 */
final class Place {
    private final String pointer;
    private final JsonNode node;
    private final List<Violation> found;

    private Place(String pointer, JsonNode node, List<Violation> found) {
        this.pointer = pointer;
        this.node = node;
        this.found = found;
    }

    /** The place of that pointer; violations go to {@code found}. */
    static Place of(String pointer, JsonNode node, List<Violation> found) {
        return new Place(pointer, node, found);
    }

    Place at(String name) {
        return new Place(pointer + "/" + name, node.path(name), found);
    }

    /** The items of an array; none where there is no array. */
    List<Place> items() {
        List<Place> items = new ArrayList<>();
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            items.add(new Place(pointer + "/" + i, node.get(i), found));
        }
        return items;
    }

    JsonNode node() {
        return node;
    }

    /** Whether there is something other than null. */
    boolean given() {
        return !node.isMissingNode() && !node.isNull();
    }

    /** Whether there is nothing, null, blank text, or an array or object without members. */
    boolean empty() {
        return !given() || (node.isTextual() && node.asText().isBlank()) || (node.isContainerNode() && node.isEmpty());
    }

    /** The text there; empty where there is none. */
    String text() {
        return node.isTextual() ? node.asText() : "";
    }

    boolean is(String... values) {
        return node.isTextual() && Arrays.asList(values).contains(node.asText());
    }

    boolean isTrue() {
        return node.isBoolean() && node.booleanValue();
    }

    void breaks(String rule, String sentence) {
        found.add(new Violation(pointer, sentence, rule));
    }

    /** Notes a violation in a sentence that names the place by itself. */
    void said(String rule, String sentence) {
        found.add(new Violation("", sentence, rule));
    }

    /** Notes a violation if there is nothing; {@code when} may be empty, or say when it is needed. */
    void needed(String rule, String when) {
        if (empty()) {
            breaks(rule, "is required" + (when.isEmpty() ? "" : " " + when));
        }
    }

    /** Notes a violation if there is something. */
    void refused(String rule, String when) {
        if (given()) {
            breaks(rule, "must be left out " + when);
        }
    }

    /** Notes a violation if there is a number below {@code least}. */
    void atLeast(String rule, long least) {
        if (node.isNumber() && node.decimalValue().compareTo(BigDecimal.valueOf(least)) < 0) {
            breaks(rule, "must be at least " + least);
        }
    }

    /** Notes a violation if there is a number above {@code most}. */
    void atMost(String rule, long most) {
        if (node.isNumber() && node.decimalValue().compareTo(BigDecimal.valueOf(most)) > 0) {
            breaks(rule, "must be at most " + most);
        }
    }
}
