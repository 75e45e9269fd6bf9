package io.clickpipes.codegen.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.clickpipes.codegen.diff.Meaning.Kind;
import java.util.HashSet;
import java.util.Set;

/** Ways to authorise a call: none at all is one of them, and more ways harm nobody. */
final class Authorisation {

    private static final Set<JsonNode> OPEN = Set.of(JsonNodeFactory.instance.objectNode());

    private final Pair pair;

    Authorisation(Pair pair) {
        this.pair = pair;
    }

    /** What a difference at a requirement means, of the document or of an operation. */
    Kind of(String pointer) {
        String place = pointer.replaceFirst("/security(/.*)?$", "/security");
        Set<JsonNode> before = ways(pair.beforeTree, place);
        Set<JsonNode> after = ways(pair.afterTree, place);
        if (before.equals(after)) {
            return Kind.OTHER;
        }
        if (after.equals(OPEN)) {
            return Kind.NO_AUTHORISATION;
        }
        return after.containsAll(before) ? Kind.MORE_AUTHORISATION : Kind.AUTHORISATION;
    }

    private static Set<JsonNode> ways(Documents tree, String place) {
        JsonNode own = tree.at(place);
        JsonNode stated = own.isArray() ? own : tree.at("#/security");
        Set<JsonNode> ways = new HashSet<>();
        stated.forEach(ways::add);
        return ways.isEmpty() ? OPEN : ways;
    }

    static boolean isScheme(String pointer) {
        return pointer.startsWith("#/components/securitySchemes/") || pointer.startsWith("#/securityDefinitions/");
    }

    /** Whether nothing of the newer document asks for the scheme. */
    boolean isUnused(String pointer) {
        String[] segments = pointer.split("/", -1);
        String name = segments[segments[1].equals("components") ? 3 : 2];
        for (JsonNode list : pair.afterTree.at("#").findValues("security")) {
            for (JsonNode way : list) {
                if (way.has(name)) {
                    return false;
                }
            }
        }
        return true;
    }
}
