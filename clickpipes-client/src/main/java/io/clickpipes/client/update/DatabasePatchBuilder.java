package io.clickpipes.client.update;

import io.clickpipes.client.rule.Checks;
import io.clickpipes.client.support.JsonModel;
import io.clickpipes.client.support.JsonObject;
import io.clickpipes.client.support.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the builders of database patches share: rule UPD-10, settings by name. */
abstract class DatabasePatchBuilder<B extends DatabasePatchBuilder<B>> extends PatchBuilder<B> {

    private final Map<String, JsonValue> settingsByName = new LinkedHashMap<>();

    DatabasePatchBuilder() {}

    /**
     * Sets a member of {@code settings} by its name on the wire.
     *
     * @param name its name
     * @param value its value
     * @return this builder
     */
    public B additionalSetting(String name, JsonValue value) {
        settingsByName.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
        return self();
    }

    final <M extends JsonObject.Builder<M>> M withSettingsByName(M model) {
        settingsByName.forEach(model::additionalProperty);
        return model;
    }

    /** Whether there are tables, set by method or by name. */
    final boolean changesTables(TableChanges<?, ?> tables) {
        return adds(tables) || removes(tables) || givenByName(TableChanges.ADD) || givenByName(TableChanges.REMOVE);
    }

    /** Whether tables that methods added go into the request: what is set by name wins. */
    final boolean adds(TableChanges<?, ?> tables) {
        return tables.additions() > 0 && !givenByName(TableChanges.ADD);
    }

    /** Whether tables that methods removed go into the request. */
    final boolean removes(TableChanges<?, ?> tables) {
        return tables.removals() > 0 && !givenByName(TableChanges.REMOVE);
    }

    static boolean isEmpty(JsonModel model) {
        return model.toJson().equals("{}");
    }

    /**
     * Rule UPD-10: with tables nothing else changes. What was set by name is the caller's own decision.
     *
     * @param others everything of the source but the tables
     * @param allowed members that do no harm beside them
     */
    final void checkAlone(Checks checks, TableChanges<?, ?> tables, JsonModel others, Set<String> allowed) {
        if (!changesTables(tables)) {
            return;
        }
        for (String member : JsonValue.of(others).asMap().keySet()) {
            checks.require(allowed.contains(member) || givenByName(member), "UPD-10", member);
        }
        checks.require(!changesRoot(), "UPD-10", "", "A new name goes into an update of its own.");
    }
}
