package io.clickpipes.client.source;

import io.clickpipes.client.rule.Checks;
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

    boolean byName(String name) {
        return members.has(name, null);
    }

    /** Rule DST-9. */
    void requireNotBlank(Checks checks, String name, @Nullable String value) {
        checks.require(value == null || !value.isBlank() || byName(name), "DST-9", "settings." + name);
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
