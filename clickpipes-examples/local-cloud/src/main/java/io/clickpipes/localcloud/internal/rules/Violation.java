package io.clickpipes.localcloud.internal.rules;

import io.clickpipes.localcloud.internal.Refusal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One rule that a body breaks.
 *
 * @param place the JSON pointer, empty where the sentence names the place itself
 * @param sentence what is wrong there, without any value of the body
 * @param rule the number of the rule, empty where the fact has none
 */
public record Violation(String place, String sentence, String rule) {

    /** Place, sentence, and the number of the rule in parentheses. */
    public String text() {
        return (place.isEmpty() ? "" : place + " ") + sentence + (rule.isEmpty() ? "" : " (" + rule + ")");
    }

    /**
     * Passes if there are none.
     *
     * @throws Refusal that tells of all of them
     */
    public static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw Refusal.badRequest(
                    violations.stream().map(Violation::text).distinct().collect(Collectors.joining("; ")));
        }
    }
}
