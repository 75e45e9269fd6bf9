package io.clickpipes.client;

import io.clickpipes.client.model.ClickPipeSettings;
import io.clickpipes.client.model.ClickPipeSettingsPutRequest;
import io.clickpipes.client.support.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** All settings of a pipe with some of them changed (rule SET-4). */
final class SettingsMerge {

    private SettingsMerge() {}

    /** What is null in the answer is left out: the service refuses keys that a pipe does not have (rule SET-2). */
    static ClickPipeSettingsPutRequest of(ClickPipeSettings current, ClickPipeSettingsPutRequest changes) {
        Map<String, JsonValue> all = new LinkedHashMap<>(JsonValue.of(current).asMap());
        all.values().removeIf(value -> value.kind() == JsonValue.Kind.NULL);
        all.putAll(JsonValue.of(changes).asMap());
        ClickPipeSettingsPutRequest.Builder request = ClickPipeSettingsPutRequest.builder();
        all.forEach(request::additionalProperty);
        return request.build();
    }
}
