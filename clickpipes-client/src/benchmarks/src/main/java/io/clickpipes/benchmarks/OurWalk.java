package io.clickpipes.benchmarks;

import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.client.model.ClickPipeBigQueryPipeSettings;
import io.clickpipes.client.model.ClickPipeBigQueryPipeTableMapping;
import io.clickpipes.client.model.ClickPipeBigQuerySource;
import io.clickpipes.client.model.ClickPipeDestination;
import io.clickpipes.client.model.ClickPipeDestinationColumn;
import io.clickpipes.client.model.ClickPipeDestinationTableDefinition;
import io.clickpipes.client.model.ClickPipeDestinationTableEngine;
import io.clickpipes.client.model.ClickPipeFieldMapping;
import io.clickpipes.client.model.ClickPipeKafkaOffset;
import io.clickpipes.client.model.ClickPipeKafkaSchemaRegistry;
import io.clickpipes.client.model.ClickPipeKafkaSource;
import io.clickpipes.client.model.ClickPipeKinesisSource;
import io.clickpipes.client.model.ClickPipeMongoDBPipeSettings;
import io.clickpipes.client.model.ClickPipeMongoDBPipeTableMapping;
import io.clickpipes.client.model.ClickPipeMongoDBSource;
import io.clickpipes.client.model.ClickPipeMySQLPipeSettings;
import io.clickpipes.client.model.ClickPipeMySQLPipeTableMapping;
import io.clickpipes.client.model.ClickPipeMySQLSource;
import io.clickpipes.client.model.ClickPipeObjectStorageSource;
import io.clickpipes.client.model.ClickPipePostgresPipeSettings;
import io.clickpipes.client.model.ClickPipePostgresPipeTableMapping;
import io.clickpipes.client.model.ClickPipePostgresSource;
import io.clickpipes.client.model.ClickPipePubSubSource;
import io.clickpipes.client.model.ClickPipeScaling;
import io.clickpipes.client.model.ClickPipeSettings;
import io.clickpipes.client.model.ClickPipeSource;
import org.openjdk.jmh.infra.Blackhole;

/** Calls every accessor of a pipe and of all that hangs on it: those of {@link PeerWalk}, in the same order. */
final class OurWalk {

    private OurWalk() {}

    static void visit(ClickPipe it, Blackhole sink) {
        sink.consume(it.id());
        sink.consume(it.serviceId());
        sink.consume(it.name());
        sink.consume(it.state());
        ClickPipeScaling scaling = it.scaling();
        if (scaling != null) {
            visit(scaling, sink);
        }
        ClickPipeSource source = it.source();
        if (source != null) {
            visit(source, sink);
        }
        ClickPipeDestination destination = it.destination();
        if (destination != null) {
            visit(destination, sink);
        }
        var fieldMappings = it.fieldMappings();
        if (fieldMappings != null) {
            fieldMappings.forEach(each -> visit(each, sink));
        }
        ClickPipeSettings settings = it.settings();
        if (settings != null) {
            visit(settings, sink);
        }
        sink.consume(it.createdAt());
        sink.consume(it.updatedAt());
    }

    static void visit(ClickPipeScaling it, Blackhole sink) {
        sink.consume(it.replicas());
        sink.consume(it.concurrency());
        sink.consume(it.replicaCpuMillicores());
        sink.consume(it.replicaMemoryGb());
    }

    static void visit(ClickPipeSource it, Blackhole sink) {
        ClickPipeKafkaSource kafka = it.kafka();
        if (kafka != null) {
            visit(kafka, sink);
        }
        ClickPipeObjectStorageSource objectStorage = it.objectStorage();
        if (objectStorage != null) {
            visit(objectStorage, sink);
        }
        ClickPipeKinesisSource kinesis = it.kinesis();
        if (kinesis != null) {
            visit(kinesis, sink);
        }
        ClickPipePubSubSource pubsub = it.pubsub();
        if (pubsub != null) {
            visit(pubsub, sink);
        }
        ClickPipePostgresSource postgres = it.postgres();
        if (postgres != null) {
            visit(postgres, sink);
        }
        ClickPipeMySQLSource mysql = it.mysql();
        if (mysql != null) {
            visit(mysql, sink);
        }
        ClickPipeBigQuerySource bigquery = it.bigquery();
        if (bigquery != null) {
            visit(bigquery, sink);
        }
        ClickPipeMongoDBSource mongodb = it.mongodb();
        if (mongodb != null) {
            visit(mongodb, sink);
        }
    }

    static void visit(ClickPipeKafkaSource it, Blackhole sink) {
        sink.consume(it.type());
        sink.consume(it.format());
        sink.consume(it.brokers());
        sink.consume(it.topics());
        sink.consume(it.consumerGroup());
        sink.consume(it.authentication());
        sink.consume(it.iamRole());
        ClickPipeKafkaOffset offset = it.offset();
        if (offset != null) {
            visit(offset, sink);
        }
        ClickPipeKafkaSchemaRegistry schemaRegistry = it.schemaRegistry();
        if (schemaRegistry != null) {
            visit(schemaRegistry, sink);
        }
        sink.consume(it.caCertificate());
        var reversePrivateEndpointIds = it.reversePrivateEndpointIds();
        if (reversePrivateEndpointIds != null) {
            reversePrivateEndpointIds.forEach(sink::consume);
        }
        sink.consume(it.exactlyOnce());
    }

    static void visit(ClickPipeKafkaOffset it, Blackhole sink) {
        sink.consume(it.strategy());
        sink.consume(it.timestamp());
    }

    static void visit(ClickPipeKafkaSchemaRegistry it, Blackhole sink) {
        sink.consume(it.url());
        sink.consume(it.authentication());
        sink.consume(it.caCertificate());
    }

    static void visit(ClickPipeObjectStorageSource it, Blackhole sink) {
        sink.consume(it.type());
        sink.consume(it.format());
        sink.consume(it.url());
        sink.consume(it.delimiter());
        sink.consume(it.compression());
        sink.consume(it.isContinuous());
        sink.consume(it.queueUrl());
        sink.consume(it.skipInitialLoad());
        sink.consume(it.startAfter());
        sink.consume(it.authentication());
        sink.consume(it.iamRole());
        sink.consume(it.connectionString());
        sink.consume(it.path());
        sink.consume(it.azureContainerName());
    }

    static void visit(ClickPipeKinesisSource it, Blackhole sink) {
        sink.consume(it.format());
        sink.consume(it.streamName());
        sink.consume(it.region());
        sink.consume(it.useEnhancedFanOut());
        sink.consume(it.iteratorType());
        sink.consume(it.timestamp());
        sink.consume(it.authentication());
        sink.consume(it.iamRole());
    }

    static void visit(ClickPipePubSubSource it, Blackhole sink) {
        sink.consume(it.format());
        sink.consume(it.projectId());
        sink.consume(it.topic());
        sink.consume(it.authentication());
        sink.consume(it.seekType());
        sink.consume(it.seekTimestamp());
        sink.consume(it.filter());
        sink.consume(it.enableOrdering());
        sink.consume(it.ackDeadline());
    }

    static void visit(ClickPipePostgresSource it, Blackhole sink) {
        sink.consume(it.type());
        sink.consume(it.host());
        sink.consume(it.port());
        sink.consume(it.database());
        sink.consume(it.authentication());
        sink.consume(it.iamRole());
        sink.consume(it.tlsHost());
        sink.consume(it.caCertificate());
        sink.consume(it.disableTls());
        sink.consume(it.skipCertVerification());
        ClickPipePostgresPipeSettings settings = it.settings();
        if (settings != null) {
            visit(settings, sink);
        }
        var tableMappings = it.tableMappings();
        if (tableMappings != null) {
            tableMappings.forEach(each -> visit(each, sink));
        }
    }

    static void visit(ClickPipePostgresPipeSettings it, Blackhole sink) {
        sink.consume(it.syncIntervalSeconds());
        sink.consume(it.pullBatchSize());
        sink.consume(it.publicationName());
        sink.consume(it.replicationMode());
        sink.consume(it.replicationSlotName());
        sink.consume(it.allowNullableColumns());
        sink.consume(it.initialLoadParallelism());
        sink.consume(it.snapshotNumRowsPerPartition());
        sink.consume(it.snapshotNumberOfParallelTables());
        sink.consume(it.enableFailoverSlots());
        sink.consume(it.deleteOnMerge());
    }

    static void visit(ClickPipePostgresPipeTableMapping it, Blackhole sink) {
        sink.consume(it.sourceSchemaName());
        sink.consume(it.sourceTable());
        sink.consume(it.targetTable());
        var excludedColumns = it.excludedColumns();
        if (excludedColumns != null) {
            excludedColumns.forEach(sink::consume);
        }
        sink.consume(it.useCustomSortingKey());
        var sortingKeys = it.sortingKeys();
        if (sortingKeys != null) {
            sortingKeys.forEach(sink::consume);
        }
        sink.consume(it.tableEngine());
        sink.consume(it.partitionKey());
        sink.consume(it.partitionByExpr());
    }

    static void visit(ClickPipeMySQLSource it, Blackhole sink) {
        sink.consume(it.type());
        sink.consume(it.host());
        sink.consume(it.port());
        sink.consume(it.authentication());
        sink.consume(it.iamRole());
        sink.consume(it.tlsHost());
        sink.consume(it.caCertificate());
        sink.consume(it.disableTls());
        sink.consume(it.skipCertVerification());
        sink.consume(it.serverId());
        ClickPipeMySQLPipeSettings settings = it.settings();
        if (settings != null) {
            visit(settings, sink);
        }
        var tableMappings = it.tableMappings();
        if (tableMappings != null) {
            tableMappings.forEach(each -> visit(each, sink));
        }
    }

    static void visit(ClickPipeMySQLPipeSettings it, Blackhole sink) {
        sink.consume(it.syncIntervalSeconds());
        sink.consume(it.pullBatchSize());
        sink.consume(it.replicationMode());
        sink.consume(it.replicationMechanism());
        sink.consume(it.useCompression());
        sink.consume(it.allowNullableColumns());
        sink.consume(it.initialLoadParallelism());
        sink.consume(it.snapshotNumRowsPerPartition());
        sink.consume(it.snapshotNumberOfParallelTables());
        sink.consume(it.deleteOnMerge());
    }

    static void visit(ClickPipeMySQLPipeTableMapping it, Blackhole sink) {
        sink.consume(it.sourceSchemaName());
        sink.consume(it.sourceTable());
        sink.consume(it.targetTable());
        var excludedColumns = it.excludedColumns();
        if (excludedColumns != null) {
            excludedColumns.forEach(sink::consume);
        }
        sink.consume(it.useCustomSortingKey());
        var sortingKeys = it.sortingKeys();
        if (sortingKeys != null) {
            sortingKeys.forEach(sink::consume);
        }
        sink.consume(it.tableEngine());
        sink.consume(it.partitionKey());
    }

    static void visit(ClickPipeBigQuerySource it, Blackhole sink) {
        sink.consume(it.snapshotStagingPath());
        ClickPipeBigQueryPipeSettings settings = it.settings();
        if (settings != null) {
            visit(settings, sink);
        }
        var tableMappings = it.tableMappings();
        if (tableMappings != null) {
            tableMappings.forEach(each -> visit(each, sink));
        }
    }

    static void visit(ClickPipeBigQueryPipeSettings it, Blackhole sink) {
        sink.consume(it.replicationMode());
        sink.consume(it.allowNullableColumns());
        sink.consume(it.initialLoadParallelism());
        sink.consume(it.snapshotNumRowsPerPartition());
        sink.consume(it.snapshotNumberOfParallelTables());
    }

    static void visit(ClickPipeBigQueryPipeTableMapping it, Blackhole sink) {
        sink.consume(it.sourceDatasetName());
        sink.consume(it.sourceTable());
        sink.consume(it.targetTable());
        var excludedColumns = it.excludedColumns();
        if (excludedColumns != null) {
            excludedColumns.forEach(sink::consume);
        }
        sink.consume(it.useCustomSortingKey());
        var sortingKeys = it.sortingKeys();
        if (sortingKeys != null) {
            sortingKeys.forEach(sink::consume);
        }
        sink.consume(it.tableEngine());
    }

    static void visit(ClickPipeMongoDBSource it, Blackhole sink) {
        sink.consume(it.uri());
        sink.consume(it.readPreference());
        sink.consume(it.tlsHost());
        sink.consume(it.disableTls());
        sink.consume(it.skipCertVerification());
        sink.consume(it.caCertificate());
        ClickPipeMongoDBPipeSettings settings = it.settings();
        if (settings != null) {
            visit(settings, sink);
        }
        var tableMappings = it.tableMappings();
        if (tableMappings != null) {
            tableMappings.forEach(each -> visit(each, sink));
        }
    }

    static void visit(ClickPipeMongoDBPipeSettings it, Blackhole sink) {
        sink.consume(it.syncIntervalSeconds());
        sink.consume(it.pullBatchSize());
        sink.consume(it.replicationMode());
        sink.consume(it.snapshotNumRowsPerPartition());
        sink.consume(it.snapshotNumberOfParallelTables());
        sink.consume(it.deleteOnMerge());
        sink.consume(it.useJsonNativeFormat());
    }

    static void visit(ClickPipeMongoDBPipeTableMapping it, Blackhole sink) {
        sink.consume(it.sourceDatabaseName());
        sink.consume(it.sourceCollection());
        sink.consume(it.targetTable());
        sink.consume(it.tableEngine());
    }

    static void visit(ClickPipeDestination it, Blackhole sink) {
        sink.consume(it.database());
        sink.consume(it.table());
        sink.consume(it.managedTable());
        ClickPipeDestinationTableDefinition tableDefinition = it.tableDefinition();
        if (tableDefinition != null) {
            visit(tableDefinition, sink);
        }
        var columns = it.columns();
        if (columns != null) {
            columns.forEach(each -> visit(each, sink));
        }
    }

    static void visit(ClickPipeDestinationTableDefinition it, Blackhole sink) {
        ClickPipeDestinationTableEngine engine = it.engine();
        if (engine != null) {
            visit(engine, sink);
        }
        var sortingKey = it.sortingKey();
        if (sortingKey != null) {
            sortingKey.forEach(sink::consume);
        }
        sink.consume(it.partitionBy());
        sink.consume(it.primaryKey());
    }

    static void visit(ClickPipeDestinationTableEngine it, Blackhole sink) {
        sink.consume(it.type());
        sink.consume(it.versionColumnId());
        var columnIds = it.columnIds();
        if (columnIds != null) {
            columnIds.forEach(sink::consume);
        }
    }

    static void visit(ClickPipeDestinationColumn it, Blackhole sink) {
        sink.consume(it.name());
        sink.consume(it.type());
    }

    static void visit(ClickPipeFieldMapping it, Blackhole sink) {
        sink.consume(it.sourceField());
        sink.consume(it.destinationField());
    }

    static void visit(ClickPipeSettings it, Blackhole sink) {
        sink.consume(it.streamingMaxInsertWaitMs());
        sink.consume(it.objectStorageConcurrency());
        sink.consume(it.objectStoragePollingIntervalMs());
        sink.consume(it.objectStorageMaxInsertBytes());
        sink.consume(it.objectStorageMaxFileCount());
        sink.consume(it.clickhouseMaxThreads());
        sink.consume(it.clickhouseMaxInsertThreads());
        sink.consume(it.clickhouseMinInsertBlockSizeBytes());
        sink.consume(it.clickhouseMaxDownloadThreads());
        sink.consume(it.clickhouseParallelDistributedInsertSelect());
        sink.consume(it.objectStorageUseClusterFunction());
        sink.consume(it.clickhouseParallelViewProcessing());
    }
}
