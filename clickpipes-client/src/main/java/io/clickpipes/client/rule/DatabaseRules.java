package io.clickpipes.client.rule;

import static io.clickpipes.client.rule.Rule.local;
import static io.clickpipes.client.rule.Rule.service;
import static io.clickpipes.client.rule.Rule.stale;
import static io.clickpipes.client.rule.Rule.type;

import java.util.List;

/** Postgres, MySQL, MongoDB, BigQuery. */
final class DatabaseRules {

    static final List<Rule> ALL = List.of(
            local(
                    "PG-1",
                    "A Postgres source needs a host, a port from 1 to 65535, a database, a replication mode and at"
                            + " least one table, each with schema, name and target."),
            local("PG-2", "basic needs user and password, and no role; IAM_ROLE needs the role, and no password."),
            local("PG-3", "A replication slot can be named only in the mode cdc_only, and its name is not blank."),
            local(
                    "PG-4",
                    "Numbers begin at 1, rows of a partition at 1000; what is left out is chosen by the service."),
            local("PG-5", "No two tables go into the same target."),
            local("PG-6", "useCustomSortingKey and sortingKeys are given together, with at least one key."),
            local("PG-7", "Neither excludedColumns nor sortingKeys holds a column twice."),
            local("PG-8", "Failover slots are for the slot that the service makes: they exclude replicationSlotName."),
            local("PG-9", "partitionByExpr is not blank."),
            service(
                    "PG-10",
                    "A mapping without tableEngine gets the one that the service chooses, and answers show it."),
            local(
                    "MY-1",
                    "A MySQL source needs a host, a port from 1 to 65535, a replication mode and at least one table,"
                            + " each with database, name and target."),
            local("MY-2", "basic needs user and password, and no role; IAM_ROLE needs the role, and no password."),
            local(
                    "MY-4",
                    "Numbers begin at 1, rows of a partition at 1000; what is left out is chosen by the service."),
            local("MY-5", "No two tables go into the same target."),
            local("MY-6", "useCustomSortingKey and sortingKeys are given together, with at least one key."),
            local("MY-7", "Neither excludedColumns nor sortingKeys holds a column twice."),
            stale("MY-8", "MariaDB replicates by GTID only."),
            stale("MY-9", "IAM_ROLE is for databases on RDS and Aurora."),
            local("MY-10", "The server id is 1 to 4294967295."),
            service("MY-11", "Support has to allow FILE_POS on MySQL."),
            local(
                    "MG-1",
                    "A MongoDB source needs a URI, a read preference, a replication mode and at least one"
                            + " collection, each with database, name and target."),
            local("MG-2", "The URI begins with mongodb:// or mongodb+srv://."),
            local(
                    "MG-3",
                    "Numbers begin at 1, rows of a partition at 1000; what is left out is chosen by the service."),
            service(
                    "MG-4",
                    "Credentials may be inside the URI; answers show them as [REDACTED], and that text sent back"
                            + " leaves them as they are."),
            local("BQ-1", "The staging path begins with gs://."),
            local("BQ-2", "A BigQuery source needs the key of a service account."),
            stale("BQ-3", "BigQuery is loaded once: snapshot is the only replication mode."),
            local("BQ-4", "A BigQuery source needs at least one table, each with data set, name and target."),
            type("BQ-5", "Nothing of a BigQuery source can be changed."));

    private DatabaseRules() {}
}
