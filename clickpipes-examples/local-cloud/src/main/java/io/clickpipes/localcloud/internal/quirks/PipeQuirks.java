package io.clickpipes.localcloud.internal.quirks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.localcloud.Quirk;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Distorts one pipe in an answer; what needs a memory is in {@link Quirks}. */
final class PipeQuirks {
    private static final BigDecimal MEBIBYTES = BigDecimal.valueOf(1024);

    /** The optional texts of each arm of {@code source}. */
    private static final Map<String, List<String>> TEXTS = Map.of(
            "kafka", List.of("iamRole", "caCertificate"),
            "kinesis", List.of("iamRole"),
            "objectStorage",
                    List.of("delimiter", "queueUrl", "startAfter", "iamRole", "path", "azureContainerName", "url"),
            "postgres", List.of("iamRole", "tlsHost", "caCertificate"),
            "mysql", List.of("iamRole", "tlsHost", "caCertificate"),
            "mongodb", List.of("tlsHost", "caCertificate"));

    private final Set<Quirk> on;

    PipeQuirks(Set<Quirk> on) {
        this.on = on;
    }

    void distort(ObjectNode pipe) {
        pipe.path("source").properties().forEach(arm -> source(arm.getKey(), (ObjectNode) arm.getValue()));
        if (pipe.at("/destination/tableDefinition") instanceof ObjectNode definition) {
            table(definition);
        }
        if (on.contains(Quirk.SCALING_AS_TEXT) && pipe.path("scaling") instanceof ObjectNode scaling) {
            asText(scaling);
        }
        if (on.contains(Quirk.ARRAYS_NULL)) {
            emptyToNull(pipe, "fieldMappings");
        }
        if (on.contains(Quirk.UNKNOWN_MEMBERS)) {
            pipe.put("generation", 1).putObject("health").put("score", 0.75).putArray("notes");
        }
    }

    /** Sets what is empty or missing to null. */
    static void emptyToNull(ObjectNode object, String... arrays) {
        for (String name : arrays) {
            if (object.path(name).isEmpty()) {
                object.putNull(name);
            }
        }
    }

    private void source(String kind, ObjectNode arm) {
        if (on.contains(Quirk.TEXTS_EMPTY)) {
            for (String text : TEXTS.getOrDefault(kind, List.of())) {
                if (!arm.hasNonNull(text)) {
                    arm.put(text, "");
                }
            }
        }
        if (on.contains(Quirk.ARRAYS_NULL) && kind.equals("kafka")) {
            emptyToNull(arm, "reversePrivateEndpointIds");
        }
        if (on.contains(Quirk.AZURE_MEMBERS_MISSING)
                && arm.path("type").asText().equals("azureblobstorage")) {
            arm.remove(List.of("authentication", "path", "azureContainerName"));
        }
        if (on.contains(Quirk.FLAGS_MISSING) && arm.path("settings") instanceof ObjectNode settings) {
            settings.remove(List.of("deleteOnMerge", "enableFailoverSlots"));
        }
        arm.path("tableMappings").forEach(mapping -> mapping(kind, (ObjectNode) mapping));
    }

    private void mapping(String kind, ObjectNode mapping) {
        if (on.contains(Quirk.TABLE_ENGINE_FILLED_IN) && !mapping.hasNonNull("tableEngine")) {
            mapping.put("tableEngine", "ReplacingMergeTree");
        }
        if (on.contains(Quirk.EXCLUDED_COLUMNS_REORDERED)) {
            reverse(mapping.path("excludedColumns"));
        }
        if (on.contains(Quirk.ARRAYS_EMPTY) && !kind.equals("mongodb")) {
            mapping.withArrayProperty("excludedColumns");
            mapping.withArrayProperty("sortingKeys");
        }
    }

    private void table(ObjectNode definition) {
        if (on.contains(Quirk.ENGINE_WITH_PARENTHESES) && definition.path("engine") instanceof ObjectNode engine) {
            engine.put("type", engine.path("type").asText() + "() ");
        }
        if (on.contains(Quirk.TABLE_KEYS_NULL)) {
            definition.putNull("sortingKey").putNull("primaryKey").putNull("partitionBy");
        }
    }

    /** The quantities of Kubernetes: thousandths of a core, and powers of 1024. */
    private static void asText(ObjectNode scaling) {
        BigDecimal memory = scaling.path("replicaMemoryGb").decimalValue();
        boolean whole = memory.stripTrailingZeros().scale() <= 0;
        scaling.put("replicaCpuMillicores", scaling.path("replicaCpuMillicores").asText() + "m");
        scaling.put(
                "replicaMemoryGb",
                whole
                        ? memory.toBigInteger() + "Gi"
                        : memory.multiply(MEBIBYTES).toBigInteger() + "Mi");
    }

    private static void reverse(JsonNode list) {
        if (list instanceof ArrayNode array) {
            List<JsonNode> items = array.valueStream().toList();
            array.removeAll();
            items.forEach(item -> array.insert(0, item));
        }
    }
}
