package io.clickpipes.client;

import io.clickpipes.client.model.ClickPipeSettings;
import io.clickpipes.client.rule.Checks;
import io.clickpipes.client.support.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rule SET-2: the first words of a setting say which kinds of source it is for. */
final class SettingsOfKind {

    /** Settings with other first words are newer than this client, and left to the service. */
    private record Family(String prefix, Set<String> kinds) {}

    private static final List<Family> FAMILIES = List.of(
            new Family("streaming_", Set.of("kafka", "kinesis", "pubsub")),
            new Family("kafka_", Set.of("kafka")),
            new Family("object_storage_", Set.of("objectStorage")),
            new Family("clickhouse_", Set.of("objectStorage")));

    private SettingsOfKind() {}

    static void check(Checks checks, ClickPipeSettings settings, String kind) {
        for (Map.Entry<String, JsonValue> setting :
                JsonValue.of(settings).asMap().entrySet()) {
            boolean foreign = FAMILIES.stream()
                    .anyMatch(family -> setting.getKey().startsWith(family.prefix)
                            && !family.kinds.contains(kind)
                            && setting.getValue().kind() != JsonValue.Kind.NULL);
            checks.require(!foreign, "SET-2", setting.getKey(), "This setting is not for a source of this kind.");
        }
    }
}
