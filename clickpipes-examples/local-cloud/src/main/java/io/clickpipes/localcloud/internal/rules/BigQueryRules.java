package io.clickpipes.localcloud.internal.rules;

/** BigQuery (wire facts 4.8). Nothing of it can be changed (BQ-5): the PATCH has no member for it. */
final class BigQueryRules implements SourceRules {
    @Override
    public void create(Place arm) {
        Place staging = arm.at("snapshotStagingPath");
        if (!staging.text().startsWith("gs://")) {
            staging.breaks("BQ-1", "must begin with gs://");
        }
        arm.at("credentials").at("serviceAccountFile").needed("BQ-2", "");
        Place mode = arm.at("settings").at("replicationMode");
        if (!mode.is("snapshot")) {
            mode.breaks("BQ-3", "must be snapshot");
        }
        arm.at("tableMappings").needed("BQ-4", "");
    }
}
