package io.clickpipes.client.source;

import io.clickpipes.client.rule.PartBuilder;
import io.clickpipes.client.support.JsonObject;
import io.clickpipes.client.support.JsonValue;
import org.jspecify.annotations.Nullable;

/** The members of {@code settings} that were set by name. */
final class SettingsByName {

    private final Members members = new Members();

    void put(String name, JsonValue value) {
        members.additionalProperty(name, value);
    }

    boolean given(String name, @Nullable Object value) {
        return members.has(name, value);
    }

    <M extends JsonObject.Builder<M>> M addTo(M model) {
        return members.addTo(model);
    }

    private static final class Members extends PartBuilder<Members> {

        boolean has(String name, @Nullable Object value) {
            return given(name, value);
        }

        <M extends JsonObject.Builder<M>> M addTo(M model) {
            return additionalTo(model);
        }
    }
}
