package io.clickpipes.localcloud.internal.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the database sources have in common, each under numbers of its own (wire facts 4.5 to 4.8). */
final class DatabaseRules {
    private DatabaseRules() {}

    /** Rules PG-2 and MY-2. A user name is allowed with IAM_ROLE but not needed: the sources differ. */
    static void login(String rule, Place arm, boolean keepsSecrets) {
        Place credentials = arm.at("credentials");
        if (arm.at("authentication").is("IAM_ROLE")) {
            arm.at("iamRole").needed(rule, "with IAM_ROLE");
            credentials.at("password").refused(rule, "with IAM_ROLE");
            return;
        }
        if (!arm.at("iamRole").empty()) {
            arm.at("iamRole").refused(rule, "unless the authentication is IAM_ROLE");
        }
        if (!keepsSecrets || credentials.given()) {
            credentials.at("username").needed(rule, "with basic authentication");
            credentials.at("password").needed(rule, "with basic authentication");
        }
    }

    /** Rules PG-4, MY-4 and MG-3. */
    static void minima(String rule, Place settings) {
        for (String count : List.of(
                "syncIntervalSeconds", "pullBatchSize", "initialLoadParallelism", "snapshotNumberOfParallelTables")) {
            settings.at(count).atLeast(rule, 1);
        }
        settings.at("snapshotNumRowsPerPartition").atLeast(rule, 1000);
    }

    /** Rules PG-5 and MY-5. */
    static void targets(String rule, Place mappings) {
        Set<String> targets = new HashSet<>();
        for (Place mapping : mappings.items()) {
            Place target = mapping.at("targetTable");
            if (!target.empty() && !targets.add(target.text())) {
                target.breaks(rule, "is the target of another mapping too");
            }
        }
    }

    /** Rules PG-6 and MY-6, PG-7 and MY-7. Sorting keys that are not asked for are ignored. */
    static void keys(String needed, String once, Place mappings) {
        for (Place mapping : mappings.items()) {
            if (mapping.at("useCustomSortingKey").isTrue()) {
                mapping.at("sortingKeys").needed(needed, "where useCustomSortingKey is true");
            }
            for (String list : List.of("excludedColumns", "sortingKeys")) {
                List<String> names =
                        mapping.at(list).items().stream().map(Place::text).toList();
                if (new HashSet<>(names).size() < names.size()) {
                    mapping.at(list).breaks(once, "must not hold a column twice");
                }
            }
        }
    }

    /** Optional texts that must be left out rather than empty (wire facts 8.1). */
    static void notBlank(Place arm, String... members) {
        for (String member : members) {
            if (arm.at(member).given() && arm.at(member).empty()) {
                arm.at(member).breaks("", "must not be empty; leave it out instead");
            }
        }
    }
}
