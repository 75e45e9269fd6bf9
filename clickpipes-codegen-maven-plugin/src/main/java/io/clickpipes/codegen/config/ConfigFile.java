package io.clickpipes.codegen.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.config.ExtraAnnotation.Place;
import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.document.TextTree;
import io.clickpipes.codegen.source.LoadedSpec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Reads the {@code configFile}, YAML or JSON. */
public final class ConfigFile {

    private ConfigFile() {}

    /**
     * Reads and checks.
     *
     * @param file the file, YAML or JSON
     * @return what it says; {@link Config#EMPTY} if it is empty
     * @throws CodegenException naming everything that {@code config.schema.json} does not allow
     */
    public static Config read(LoadedSpec file) {
        Diagnostics diagnostics = new Diagnostics(file.name());
        JsonNode root = TextTree.parse(file, diagnostics);
        if (root.isNull() || root.isMissingNode()) {
            return Config.EMPTY;
        }
        ConfigSchema.check(root, diagnostics);
        diagnostics.throwIfAny();
        return config(root, file.name());
    }

    private static Config config(JsonNode root, String file) {
        Map<String, MappedType> types = new LinkedHashMap<>();
        root.path("types")
                .properties()
                .forEach(each -> types.put(
                        each.getKey(),
                        new MappedType(
                                each.getValue().path("class").asText(),
                                each.getValue().path("from").asText("of"),
                                each.getValue().path("to").asText("toString"))));
        JsonNode names = root.path("names");
        return new Config(
                root.get("envelope") instanceof ObjectNode envelope
                        ? Optional.of(envelope(envelope))
                        : Optional.empty(),
                new Renames(
                        texts(names.path("schemas")),
                        texts(names.path("properties")),
                        texts(names.path("operations")),
                        texts(names.path("tags"))),
                types,
                root.path("calls").asText(Config.RETROFIT_CALL),
                items(root.path("annotations")).map(ConfigFile::annotation).toList(),
                list(root.path("references")),
                root.path("missingReferences").asText("warn"),
                members(root.path("extensions")),
                root.path("sharedSupport").asBoolean(false),
                file);
    }

    private static EnvelopeShape envelope(ObjectNode envelope) {
        return new EnvelopeShape(
                envelope.path("result").asText(), list(envelope.path("members")), list(envelope.path("except")));
    }

    private static ExtraAnnotation annotation(JsonNode each) {
        return new ExtraAnnotation(
                each.path("annotation").asText(),
                items(each.path("on"))
                        .map(place -> Place.valueOf(place.asText().toUpperCase(Locale.ROOT)))
                        .toList(),
                list(each.path("names")),
                members(each.path("members")));
    }

    private static java.util.stream.Stream<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static List<String> list(JsonNode list) {
        return items(list).map(JsonNode::asText).toList();
    }

    private static Map<String, String> texts(JsonNode object) {
        Map<String, String> texts = new LinkedHashMap<>();
        object.properties()
                .forEach(each -> texts.put(each.getKey(), each.getValue().asText()));
        return texts;
    }

    private static Map<String, JsonNode> members(JsonNode object) {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        object.properties().forEach(each -> members.put(each.getKey(), each.getValue()));
        return members;
    }
}
