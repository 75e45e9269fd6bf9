package io.clickpipes.client.source;

import io.clickpipes.client.model.ClickPipePostSource;
import io.clickpipes.client.rule.Checked;
import io.clickpipes.client.rule.Checks;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Steps that the builders of all sources take. */
final class Parts {

    private static final long LEAST_ROWS = 1000;

    private Parts() {}

    /** Sends what was given; empty lists are as good as none (rule DST-9). */
    static <T> void set(@Nullable T value, Consumer<? super T> setter) {
        boolean empty = value instanceof Collection<?> items && items.isEmpty();
        if (value != null && !empty) {
            setter.accept(value);
        }
    }

    /** The source with its one member, under which all that is wrong is found. */
    static Checked<ClickPipePostSource> source(
            String member, Checks checks, UnaryOperator<ClickPipePostSource.Builder> arm) {
        Checks outer = new Checks();
        outer.addAll(member, checks.violations());
        return outer.then(() -> arm.apply(ClickPipePostSource.builder()).build());
    }

    /** Rules PG-4, MY-4, MG-3. */
    static void atLeastOne(Checks checks, SettingsByName settings, String rule, String setting, @Nullable Long value) {
        checks.require(value == null || value >= 1 || settings.byName(setting), rule, "settings." + setting);
    }

    /** Rules PG-4, MY-4, MG-3. */
    static void rows(Checks checks, SettingsByName settings, String rule, @Nullable Long value) {
        String setting = "snapshotNumRowsPerPartition";
        checks.require(value == null || value >= LEAST_ROWS || settings.byName(setting), rule, "settings." + setting);
    }
}
