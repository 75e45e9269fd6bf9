package io.clickpipes.localcloud.internal.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.clickpipes.localcloud.internal.state.PipeKind;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The settings of a pipe (wire facts 7.1). */
final class SettingsRules {
    /** Rule SET-2: the first word of a key says for which kinds it is. */
    private record Scope(String prefix, String who, Set<PipeKind> kinds) {}

    private static final List<Scope> SCOPES = List.of(
            new Scope("streaming_", "streaming ClickPipes", Set.of(PipeKind.KAFKA, PipeKind.KINESIS, PipeKind.PUBSUB)),
            new Scope("kafka_", "Kafka ClickPipes", Set.of(PipeKind.KAFKA)),
            new Scope("object_storage_", "object storage ClickPipes", Set.of(PipeKind.OBJECT_STORAGE)),
            new Scope("clickhouse_", "object storage ClickPipes", Set.of(PipeKind.OBJECT_STORAGE)));

    private SettingsRules() {}

    /** Rule SET-1. */
    static void notEmpty(JsonNode settings, String place, List<Violation> found) {
        if (settings.isObject() && settings.isEmpty()) {
            found.add(new Violation(place, "must not be empty; send it only where something is set", "SET-1"));
        }
    }

    /** Rule SET-2; a setting that is null counts as not there. */
    static void ofKind(JsonNode settings, PipeKind kind, List<Violation> found) {
        for (Map.Entry<String, JsonNode> setting : settings.properties()) {
            for (Scope scope : SCOPES) {
                boolean inScope = setting.getKey().startsWith(scope.prefix);
                if (inScope && !setting.getValue().isNull() && !scope.kinds.contains(kind)) {
                    found.add(new Violation(
                            "", "Setting '" + setting.getKey() + "' is only supported for " + scope.who, "SET-2"));
                }
            }
        }
    }
}
