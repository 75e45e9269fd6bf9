package io.clickpipes.client.source;

import io.clickpipes.client.NewPipe;
import io.clickpipes.client.NewStreamingPipe;
import io.clickpipes.client.PipeSettings;
import io.clickpipes.client.ReplicaSize;
import io.clickpipes.client.destination.Column;
import io.clickpipes.client.destination.Database;
import io.clickpipes.client.destination.Table;
import io.clickpipes.client.destination.TableEngine;
import io.clickpipes.client.model.DestinationTableEngineType;
import io.clickpipes.client.model.KinesisFormat;
import io.clickpipes.client.model.ObjectStorageFormat;
import io.clickpipes.client.model.ReplicationMode;
import java.util.List;

/** Names, destinations, settings and scalings that break one rule each. */
final class RefusedDestinations {

    private static final StreamingSource FILES = ObjectStorageSource.s3("https://bucket.s3.eu-west-1.amazonaws.com/*")
            .format(ObjectStorageFormat.CSV)
            .build();
    private static final StreamingSource STREAM = KinesisSource.stream("s")
            .region("eu-west-1")
            .format(KinesisFormat.AVRO)
            .fromLatest()
            .login(KinesisLogin.iamRole("arn:aws:iam::210987654321:role/reader"))
            .build();

    private RefusedDestinations() {}

    static List<Refused> all() {
        return List.of(
                Refused.of("GEN-2", "name", NewPipe.named(" ").from(FILES).into(table().build())),
                Refused.of(
                        "GEN-2",
                        "name",
                        NewPipe.named("x".repeat(256)).from(FILES).into(table().build())),
                Refused.of(
                        "DST-1",
                        "destination.table",
                        into(Table.existing(" ").column("id", "UInt64").build())),
                Refused.of(
                        "DST-1", "destination.columns", into(Table.existing("t").build())),
                Refused.of(
                        "DST-1",
                        "destination.columns[0].name",
                        into(Table.existing("t").column("", "UInt64").build())),
                Refused.of(
                        "DST-1",
                        "destination.columns[0].type",
                        into(Table.existing("t").column("id", " ").build())),
                Refused.of(
                        "DST-2",
                        "destination.tableDefinition.engine",
                        into(Table.managed("t").column("id", "UInt64").build())),
                new Refused(
                        "DST-X1",
                        "DST-3",
                        "destination.tableDefinition.engine.versionColumnId",
                        into(table().sortedBy("id")
                                .engine(TableEngine.of(DestinationTableEngineType.REPLACING_MERGE_TREE))
                                .build())),
                Refused.of(
                        "DST-3",
                        "destination.tableDefinition.sortingKey",
                        into(table().engine(TableEngine.replacingMergeTree("id"))
                                .build())),
                Refused.of(
                        "DST-5",
                        "destination.tableDefinition.engine.versionColumnId",
                        into(table().sortedBy("id")
                                .engine(TableEngine.replacingMergeTree("version"))
                                .build())),
                new Refused(
                        "DST-X2",
                        "DST-5",
                        "destination.tableDefinition.engine.columnIds",
                        into(table().engine(TableEngine.summingMergeTree("hits"))
                                .build())),
                Refused.of("DST-7", "destination.database", replicating(Database.named(" "))),
                new Refused("DST-X3", "DST-8", "fieldMappings", into(two()).mapping("id", "id")),
                Refused.of(
                        "DST-8",
                        "fieldMappings[1].destinationField",
                        into(table().build()).mapping("id", "id").mapping("url", "url")),
                Refused.of(
                        "DST-9",
                        "destination.database",
                        into(table().database("").build())),
                Refused.of("DST-9", "destination.roles", into(table().roles("").build())),
                Refused.of(
                        "DST-9",
                        "destination.roles",
                        replicating(Database.named("d").roles(" "))),
                Refused.of(
                        "DST-9",
                        "destination.tableDefinition.sortingKey",
                        into(table().sortedBy("").build())),
                Refused.of(
                        "DST-9",
                        "destination.tableDefinition.partitionBy",
                        into(table().partitionedBy("").build())),
                Refused.of(
                        "DST-9",
                        "destination.tableDefinition.primaryKey",
                        into(table().primaryKey(" ").build())),
                Refused.of(
                        "SET-1",
                        "settings",
                        into(table().build()).settings(PipeSettings.builder().build())),
                Refused.of(
                        "SET-2",
                        "settings.streaming_max_insert_wait_ms",
                        into(table().build())
                                .settings(PipeSettings.builder()
                                        .streamingMaxInsertWaitMs(2000)
                                        .build())),
                Refused.of(
                        "SET-2",
                        "settings.clickhouse_max_threads",
                        NewPipe.named("pipe")
                                .from(STREAM)
                                .into(table().build())
                                .settings(PipeSettings.builder()
                                        .clickhouseMaxThreads(0)
                                        .build())),
                Refused.of("SCL-2", "scaling.replicas", into(table().build()).scaling(0, ReplicaSize.XS)),
                Refused.of("SCL-2", "scaling.replicas", into(table().build()).scaling(41, ReplicaSize.XL)),
                Refused.of("SCL-2", "scaling.replicaCpuMillicores", scaled(100, 1)),
                Refused.of("SCL-2", "scaling.replicaMemoryGb", scaled(250, 0)));
    }

    private static NewStreamingPipe scaled(int cpuMillicores, double memoryGb) {
        return into(table().build()).scaling(1, ReplicaSize.of(cpuMillicores, memoryGb));
    }

    private static Table.ManagedBuilder table() {
        return Table.managed("t").engine(TableEngine.mergeTree()).column("id", "UInt64");
    }

    private static Table two() {
        return table().columns(List.of(Column.of("sku", "String"))).build();
    }

    private static NewStreamingPipe into(Table table) {
        return NewPipe.named("pipe").from(FILES).into(table);
    }

    private static NewPipe replicating(Database database) {
        return NewPipe.named("pipe")
                .from(MySqlSource.at("h", 3306)
                        .login(DatabaseLogin.basic("reader", "pw-database"))
                        .replicationMode(ReplicationMode.CDC)
                        .mapping(MySqlTable.of("d", "a").into("a"))
                        .build())
                .into(database);
    }
}
