package io.clickpipes.codegen.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the document says about one thing, as raw text: nothing in here is escaped for Java or HTML yet.
 *
 * @param text description, or the summary where there is none; empty where the document is silent
 * @param constraints what the schemas behind it say about values, outermost first; of the value itself
 *     where it is used and of types only those that say something
 * @param deprecated whether the document marks it deprecated
 */
public record Doc(String text, List<Constraints> constraints, boolean deprecated) {

    /** The document says nothing. */
    public static final Doc NONE = new Doc("", List.of(), false);

    /**
     * Keeps its own copies.
     *
     * @param text as above
     * @param constraints as above
     * @param deprecated as above
     */
    public Doc {
        constraints = constraints.stream()
                .filter(each -> !each.stated().isEmpty() || each.at().contains(Constraints.OPTION))
                .toList();
    }

    /** {@return short statements derived from the schema itself, such as limits and defaults; none twice} */
    public List<String> facts() {
        return constraints.stream()
                .flatMap(each -> each.sentences().stream())
                .distinct()
                .toList();
    }

    /** {@return the same, but for defaults} */
    Doc withoutDefault() {
        List<Constraints> others = constraints.stream()
                .map(each -> {
                    Map<Constraints.Keyword, JsonNode> stated = new HashMap<>(each.stated());
                    stated.remove(Constraints.Keyword.DEFAULT);
                    return new Constraints(each.at(), each.pointer(), stated);
                })
                .toList();
        return new Doc(text, others, deprecated);
    }
}
