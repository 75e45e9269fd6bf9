package io.clickpipes.localcloud;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the secrets in a body. */
final class Secrets {
    private static final Set<String> NAMES = Set.of(
            "password",
            "secretKey",
            "accessKeyId",
            "privateKey",
            "certificate",
            "connectionString",
            "serviceAccountKey",
            "serviceAccountFile",
            "username");

    /** A shorter value, such as the user name "ch", is found by chance in any text. */
    private static final int TELLING = 4;

    private Secrets() {}

    static List<String> in(JsonNode body) {
        List<String> found = new ArrayList<>();
        collect(body, found);
        return found;
    }

    private static void collect(JsonNode node, List<String> found) {
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            String value = member.getValue().asText();
            if (NAMES.contains(member.getKey()) && value.length() >= TELLING) {
                found.add(value);
            }
        }
        node.forEach(child -> collect(child, found));
    }
}
