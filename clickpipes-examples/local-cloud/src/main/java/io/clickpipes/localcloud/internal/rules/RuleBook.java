package io.clickpipes.localcloud.internal.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.localcloud.internal.Refusal;
import io.clickpipes.localcloud.internal.state.PipeKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * All rules, by what they apply to. Where the sources dispute a rule, it is read the way in which official
 * clients have been seen to get through.
 */
public final class RuleBook {
    private static final int LONGEST_NAME = 255;

    private static final Map<PipeKind, SourceRules> SOURCES = Map.of(
            PipeKind.KAFKA, new KafkaRules(),
            PipeKind.KINESIS, new KinesisRules(),
            PipeKind.PUBSUB, new PubSubRules(),
            PipeKind.OBJECT_STORAGE, new ObjectStorageRules(),
            PipeKind.POSTGRES, new PostgresRules(),
            PipeKind.MYSQL, new MySqlRules(),
            PipeKind.MONGODB, new MongoRules(),
            PipeKind.BIGQUERY, new BigQueryRules());

    private RuleBook() {}

    /** What is wrong with the body of an operation, as far as the body alone tells. */
    public static List<Violation> ofBody(String operationId, JsonNode body) {
        List<Violation> found = new ArrayList<>();
        Place root = Place.of("", body, found);
        switch (operationId) {
            case "clickPipeCreate" -> create(root, found);
            case "clickPipeUpdate" -> update(root);
            case "clickPipeSchemaDiscovery" -> source(root, List.of(PipeKind.KAFKA, PipeKind.KINESIS));
            case "clickPipeSettingsUpdate" -> SettingsRules.notEmpty(body, "the body", found);
            case "clickPipeReversePrivateEndpointCreate" -> EndpointRules.create(root);
            case "clickPipeReversePrivateEndpointUpdate" -> EndpointRules.names(root);
            default -> {}
        }
        return found;
    }

    /**
     * Checks a PATCH against the pipe that it is for.
     *
     * @param shown the source of the pipe as answers show it
     * @param body the whole PATCH
     * @throws Refusal that tells of all violations
     */
    public static void patch(PipeKind kind, JsonNode shown, JsonNode body) {
        List<Violation> found = new ArrayList<>();
        Place root = Place.of("", body, found);
        Place arm = root.at("source").at(kind.arm());
        if (arm.given()) {
            JsonNode after = merged(shown, arm.node());
            SOURCES.get(kind).patch(new Change(shown, arm, Place.of("/source/" + kind.arm(), after, found)));
        }
        DestinationRules.patch(root, kind.isDatabase());
        Violation.refuse(found);
    }

    /**
     * Checks a change of settings against the kind of the pipe.
     *
     * @throws Refusal that tells of all violations
     */
    public static void settings(PipeKind kind, JsonNode settings) {
        List<Violation> found = new ArrayList<>();
        SettingsRules.ofKind(settings, kind, found);
        Violation.refuse(found);
    }

    private static void create(Place body, List<Violation> found) {
        name(body.at("name"), true);
        SettingsRules.notEmpty(body.at("settings").node(), "/settings", found);
        List<PipeKind> kinds = source(body, List.of(PipeKind.values()));
        if (kinds.size() == 1) {
            DestinationRules.create(body, kinds.get(0).isDatabase());
            SettingsRules.ofKind(body.at("settings").node(), kinds.get(0), found);
        }
    }

    private static void update(Place body) {
        name(body.at("name"), false);
        SOURCES.forEach((kind, rules) -> rules.sent(body.at("source").at(kind.arm())));
        Place destination = body.at("destination");
        boolean hasColumns = destination.at("columns").given();
        if (destination.given()) {
            if (!hasColumns) {
                destination.at("columns").breaks("UPD-3", "is required");
            }
        } else if (body.at("fieldMappings").given()) {
            // The service's own sentence, which programs may look for.
            body.at("fieldMappings").said("UPD-4", "Columns are required if field mappings are provided");
        }
    }

    private static void name(Place name, boolean needed) {
        if ((needed || name.given()) && name.text().isEmpty()) {
            name.breaks("GEN-2", "must not be empty");
        } else if (name.text().length() > LONGEST_NAME) {
            name.breaks("GEN-2", "must have at most " + LONGEST_NAME + " characters");
        }
    }

    /** Rule GEN-1, and the rules of the one arm; the kinds that are there. */
    private static List<PipeKind> source(Place body, List<PipeKind> choice) {
        Place source = body.at("source");
        List<PipeKind> kinds =
                choice.stream().filter(kind -> source.at(kind.arm()).given()).toList();
        if (kinds.size() == 1) {
            SOURCES.get(kinds.get(0)).create(source.at(kinds.get(0).arm()));
        } else {
            source.breaks(
                    "GEN-1",
                    "must hold exactly one of " + arms(choice) + ", but holds "
                            + (kinds.isEmpty() ? "none" : arms(kinds)));
        }
        return kinds;
    }

    private static String arms(List<PipeKind> kinds) {
        return kinds.stream().map(PipeKind::arm).collect(Collectors.joining(", "));
    }

    private static JsonNode merged(JsonNode shown, JsonNode sent) {
        ObjectNode after = JsonNodeFactory.instance.objectNode();
        for (JsonNode part : Arrays.asList(shown, sent)) {
            part.properties().forEach(member -> after.set(member.getKey(), member.getValue()));
        }
        return after;
    }
}
