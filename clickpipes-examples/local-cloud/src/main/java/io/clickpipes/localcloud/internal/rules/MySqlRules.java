package io.clickpipes.localcloud.internal.rules;

import java.util.List;

/** MySQL and MariaDB (wire facts 4.6). */
final class MySqlRules implements SourceRules {
    private static final long LARGEST_SERVER_ID = 4_294_967_295L;

    @Override
    public void create(Place arm) {
        for (String member : List.of("host", "port", "tableMappings")) {
            arm.at(member).needed("MY-1", "");
        }
        Place settings = arm.at("settings");
        settings.at("replicationMode").needed("MY-1", "");
        if (arm.at("type").is("mariadb", "rdsmariadb")
                && settings.at("replicationMechanism").is("FILE_POS")) {
            settings.at("replicationMechanism").breaks("MY-8", "must be GTID for MariaDB");
        }
        login(arm, false);
        shared(arm, arm.at("tableMappings"));
    }

    @Override
    public void patch(Change change) {
        if (change.touches("authentication", "credentials", "iamRole")) {
            login(change.after(), change.keepsSecrets());
        }
    }

    @Override
    public void sent(Place arm) {
        shared(arm, arm.at("tableMappingsToAdd"));
    }

    private static void login(Place arm, boolean keepsSecrets) {
        DatabaseRules.login("MY-2", arm, keepsSecrets);
        if (arm.at("authentication").is("IAM_ROLE") && !arm.at("type").is("rdsmysql", "auroramysql", "rdsmariadb")) {
            arm.at("authentication").breaks("MY-9", "may be IAM_ROLE only for the RDS and Aurora types");
        }
    }

    private static void shared(Place arm, Place mappings) {
        DatabaseRules.minima("MY-4", arm.at("settings"));
        DatabaseRules.targets("MY-5", mappings);
        DatabaseRules.keys("MY-6", "MY-7", mappings);
        DatabaseRules.notBlank(arm, "tlsHost", "caCertificate");
        arm.at("serverId").atLeast("MY-10", 1);
        arm.at("serverId").atMost("MY-10", LARGEST_SERVER_ID);
    }
}
