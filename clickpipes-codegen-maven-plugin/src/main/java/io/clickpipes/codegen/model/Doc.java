package io.clickpipes.codegen.model;

import java.util.List;

/**
 * What the document says about one thing, as raw text: nothing in here is escaped for Java or HTML yet.
 *
 * @param text description, or the summary where there is none; empty where the document is silent
 * @param facts short statements derived from the schema itself, such as limits and defaults
 * @param deprecated whether the document marks it deprecated
 */
public record Doc(String text, List<String> facts, boolean deprecated) {

    public static final Doc NONE = new Doc("", List.of(), false);

    public Doc {
        facts = List.copyOf(facts);
    }
}
