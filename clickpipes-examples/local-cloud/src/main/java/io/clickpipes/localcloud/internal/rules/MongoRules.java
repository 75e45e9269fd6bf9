package io.clickpipes.localcloud.internal.rules;

import java.util.List;

/** MongoDB (wire facts 4.7). Credentials may be missing: they can stand in the URI (MG-4). */
final class MongoRules implements SourceRules {
    @Override
    public void create(Place arm) {
        for (String member : List.of("uri", "readPreference", "tableMappings")) {
            arm.at(member).needed("MG-1", "");
        }
        arm.at("settings").at("replicationMode").needed("MG-1", "");
        shared(arm);
    }

    @Override
    public void sent(Place arm) {
        shared(arm);
    }

    private static void shared(Place arm) {
        Place uri = arm.at("uri");
        if (!uri.empty() && !uri.text().startsWith("mongodb://") && !uri.text().startsWith("mongodb+srv://")) {
            uri.breaks("MG-2", "must begin with mongodb:// or mongodb+srv://");
        }
        DatabaseRules.minima("MG-3", arm.at("settings"));
        DatabaseRules.notBlank(arm, "tlsHost", "caCertificate");
    }
}
