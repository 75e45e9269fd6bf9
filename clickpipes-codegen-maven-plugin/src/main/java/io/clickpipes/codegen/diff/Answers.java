package io.clickpipes.codegen.diff;

import com.fasterxml.jackson.databind.JsonNode;
import io.clickpipes.codegen.diff.TreeDiff.Difference;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Answers of success beside the one that a method returns. */
final class Answers {

    private static final Pattern SUCCESS = Pattern.compile("#/paths/[^/]+/[^/]+/responses/2[^/]*");

    private final Pair pair;

    Answers(Pair pair) {
        this.pair = pair;
    }

    /** Whether a new answer of success holds something else than those that were known. */
    boolean isUnexpected(Difference difference) {
        if (!difference.isNew() || !SUCCESS.matcher(difference.after()).matches()) {
            return false;
        }
        Set<JsonNode> known = new HashSet<>();
        boolean nothing = false;
        JsonNode before = pair.beforeTree.at(Documents.parent(difference.before()));
        for (var names = before.fieldNames(); names.hasNext(); ) {
            String code = names.next();
            if (code.startsWith("2")) {
                Set<JsonNode> held = held(pair.beforeTree, before.get(code));
                nothing |= held.isEmpty();
                known.addAll(held);
            }
        }
        Set<JsonNode> held = held(pair.afterTree, pair.afterTree.at(difference.after()));
        return held.isEmpty() ? !nothing : !known.containsAll(held);
    }

    private static Set<JsonNode> held(Documents tree, JsonNode response) {
        String reference = response.path("$ref").asText();
        JsonNode answer = reference.startsWith("#/") ? tree.at(reference) : response;
        Set<JsonNode> all = new HashSet<>();
        answer.path("content").forEach(media -> all.add(media.path("schema")));
        if (answer.has("schema")) {
            all.add(answer.get("schema"));
        }
        return all;
    }
}
