package io.clickpipes.localcloud.internal.rules;

import java.util.List;

/**
 * Postgres (wire facts 4.5). A blank {@code partitionByExpr} is taken for none (PG-9), as the service was seen
 * to do.
 */
final class PostgresRules implements SourceRules {
    @Override
    public void create(Place arm) {
        for (String member : List.of("host", "port", "database", "tableMappings")) {
            arm.at(member).needed("PG-1", "");
        }
        Place settings = arm.at("settings");
        settings.at("replicationMode").needed("PG-1", "");
        slot(settings);
        login(arm, false);
        shared(arm, arm.at("tableMappings"));
    }

    @Override
    public void patch(Change change) {
        if (change.touches("credentials")) {
            login(change.after(), true);
        }
    }

    @Override
    public void sent(Place arm) {
        shared(arm, arm.at("tableMappingsToAdd"));
    }

    private static void login(Place arm, boolean keepsSecrets) {
        DatabaseRules.login("PG-2", arm, keepsSecrets);
    }

    private static void slot(Place settings) {
        Place slot = settings.at("replicationSlotName");
        if (!settings.at("replicationMode").is("cdc_only")) {
            slot.refused("PG-3", "unless the replicationMode is cdc_only");
        } else if (slot.given() && slot.empty()) {
            slot.breaks("PG-3", "must not be empty");
        }
        if (settings.at("enableFailoverSlots").isTrue() && !slot.empty()) {
            settings.at("enableFailoverSlots").breaks("PG-8", "is only for a slot that the service makes");
        }
    }

    private static void shared(Place arm, Place mappings) {
        DatabaseRules.minima("PG-4", arm.at("settings"));
        DatabaseRules.targets("PG-5", mappings);
        DatabaseRules.keys("PG-6", "PG-7", mappings);
        DatabaseRules.notBlank(arm, "tlsHost", "caCertificate");
    }
}
