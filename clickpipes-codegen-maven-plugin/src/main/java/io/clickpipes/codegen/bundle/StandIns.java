package io.clickpipes.codegen.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.document.Grammar.Kind;
import io.clickpipes.codegen.source.Neighbour;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is taken for parts of files that are not there: what says least about JSON. There is nothing of the kind for a
 * parameter or a path, which would be left out of every request.
 */
final class StandIns {

    private static final Pattern FAILURE = Pattern.compile(".*/responses/[45](\\d\\d|XX|xx)/\\$ref");

    private final boolean older;
    private final boolean refused;
    private final Map<Target, JsonNode> contents = new HashMap<>();
    private final Set<String> files = new LinkedHashSet<>();

    /**
     * None yet.
     *
     * @param root the document, whose version counts
     * @param refused whether nothing is taken for what is not there
     */
    StandIns(JsonNode root, boolean refused) {
        this.older = !root.has("openapi");
        this.refused = refused;
    }

    /** Names of the files that are not there, and for which something was taken. */
    Set<String> files() {
        return files;
    }

    /** What is taken for a part; missing if nothing is. */
    JsonNode at(Target target) {
        return contents.getOrDefault(target, MissingNode.getInstance());
    }

    /**
     * Takes something.
     *
     * @param from where the reference stands
     * @return nothing if there is nothing that could be taken
     */
    Optional<Target> take(Neighbour file, String fragment, Kind kind, Problems.Place from) {
        Optional<ObjectNode> content = refused ? Optional.empty() : content(kind, from.pointer());
        return content.map(node -> {
            files.add(file.name());
            String pointer = fragment.isEmpty() || fragment.startsWith("/") ? fragment : "/" + fragment;
            // What was taken is in the identity, to keep a schema and a response of one place apart.
            Target target = new Target(new Neighbour(file.id() + "#" + kind + node.size(), file.name()), pointer);
            contents.putIfAbsent(target, node);
            return target;
        });
    }

    /** As messages say it. */
    static String shown(Kind kind, String place) {
        return switch (kind) {
            case RESPONSE -> FAILURE.matcher(place).matches() ? "an answer without a type" : "an answer of any JSON";
            case BODY -> "a body of any JSON";
            case PARAMETER -> "a header of any text";
            case CALLBACK -> "no callback";
            default -> "any JSON";
        };
    }

    private Optional<ObjectNode> content(Kind kind, String place) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        switch (kind) {
            case SCHEMA, CALLBACK -> {
                // Empty is all that is needed.
            }
            case MEDIA -> node.putObject("schema");
            case RESPONSE -> {
                node.put("description", "");
                if (FAILURE.matcher(place).matches()) {
                    // Without a type of its own it can get one later, and break no caller.
                    break;
                }
                if (older) {
                    node.putObject("schema");
                } else {
                    json(node);
                }
            }
            case BODY -> json(node);
            case PARAMETER -> {
                if (!Section.isHeader(place.substring(0, place.lastIndexOf('/')))) {
                    return Optional.empty();
                }
                (older ? node : node.putObject("schema")).put("type", "string");
            }
            default -> {
                return Optional.empty();
            }
        }
        return Optional.of(node);
    }

    private static void json(ObjectNode node) {
        node.putObject("content").putObject("application/json").putObject("schema");
    }
}
