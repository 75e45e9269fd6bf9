package io.clickpipes.benchmarks;

import org.openjdk.jmh.infra.Blackhole;
import peer.model.ClickPipe;
import peer.model.ClickPipeBigQueryPipeSettings;
import peer.model.ClickPipeBigQueryPipeTableMapping;
import peer.model.ClickPipeBigQuerySource;
import peer.model.ClickPipeDestination;
import peer.model.ClickPipeDestinationColumn;
import peer.model.ClickPipeDestinationTableDefinition;
import peer.model.ClickPipeDestinationTableEngine;
import peer.model.ClickPipeFieldMapping;
import peer.model.ClickPipeKafkaOffset;
import peer.model.ClickPipeKafkaSchemaRegistry;
import peer.model.ClickPipeKafkaSource;
import peer.model.ClickPipeKinesisSource;
import peer.model.ClickPipeMongoDBPipeSettings;
import peer.model.ClickPipeMongoDBPipeTableMapping;
import peer.model.ClickPipeMongoDBSource;
import peer.model.ClickPipeMySQLPipeSettings;
import peer.model.ClickPipeMySQLPipeTableMapping;
import peer.model.ClickPipeMySQLSource;
import peer.model.ClickPipeObjectStorageSource;
import peer.model.ClickPipePostgresPipeSettings;
import peer.model.ClickPipePostgresPipeTableMapping;
import peer.model.ClickPipePostgresSource;
import peer.model.ClickPipePubSubSource;
import peer.model.ClickPipeScaling;
import peer.model.ClickPipeSettings;
import peer.model.ClickPipeSource;

/** Calls every getter of the peer's pipe and of all that hangs on it: those of {@link OurWalk}, in the same order. */
final class PeerWalk {

    private PeerWalk() {}

    static void visit(ClickPipe it, Blackhole sink) {
        sink.consume(it.getId());
        sink.consume(it.getServiceId());
        sink.consume(it.getName());
        sink.consume(it.getState());
        ClickPipeScaling scaling = it.getScaling();
        if (scaling != null) {
            visit(scaling, sink);
        }
        ClickPipeSource source = it.getSource();
        if (source != null) {
            visit(source, sink);
        }
        ClickPipeDestination destination = it.getDestination();
        if (destination != null) {
            visit(destination, sink);
        }
        var fieldMappings = it.getFieldMappings();
        if (fieldMappings != null) {
            fieldMappings.forEach(each -> visit(each, sink));
        }
        ClickPipeSettings settings = it.getSettings();
        if (settings != null) {
            visit(settings, sink);
        }
        sink.consume(it.getCreatedAt());
        sink.consume(it.getUpdatedAt());
    }

    static void visit(ClickPipeScaling it, Blackhole sink) {
        sink.consume(it.getReplicas());
        sink.consume(it.getConcurrency());
        sink.consume(it.getReplicaCpuMillicores());
        sink.consume(it.getReplicaMemoryGb());
    }

    static void visit(ClickPipeSource it, Blackhole sink) {
        ClickPipeKafkaSource kafka = it.getKafka();
        if (kafka != null) {
            visit(kafka, sink);
        }
        ClickPipeObjectStorageSource objectStorage = it.getObjectStorage();
        if (objectStorage != null) {
            visit(objectStorage, sink);
        }
        ClickPipeKinesisSource kinesis = it.getKinesis();
        if (kinesis != null) {
            visit(kinesis, sink);
        }
        ClickPipePubSubSource pubsub = it.getPubsub();
        if (pubsub != null) {
            visit(pubsub, sink);
        }
        ClickPipePostgresSource postgres = it.getPostgres();
        if (postgres != null) {
            visit(postgres, sink);
        }
        ClickPipeMySQLSource mysql = it.getMysql();
        if (mysql != null) {
            visit(mysql, sink);
        }
        ClickPipeBigQuerySource bigquery = it.getBigquery();
        if (bigquery != null) {
            visit(bigquery, sink);
        }
        ClickPipeMongoDBSource mongodb = it.getMongodb();
        if (mongodb != null) {
            visit(mongodb, sink);
        }
    }

    static void visit(ClickPipeKafkaSource it, Blackhole sink) {
        sink.consume(it.getType());
        sink.consume(it.getFormat());
        sink.consume(it.getBrokers());
        sink.consume(it.getTopics());
        sink.consume(it.getConsumerGroup());
        sink.consume(it.getAuthentication());
        sink.consume(it.getIamRole());
        ClickPipeKafkaOffset offset = it.getOffset();
        if (offset != null) {
            visit(offset, sink);
        }
        ClickPipeKafkaSchemaRegistry schemaRegistry = it.getSchemaRegistry();
        if (schemaRegistry != null) {
            visit(schemaRegistry, sink);
        }
        sink.consume(it.getCaCertificate());
        var reversePrivateEndpointIds = it.getReversePrivateEndpointIds();
        if (reversePrivateEndpointIds != null) {
            reversePrivateEndpointIds.forEach(sink::consume);
        }
        sink.consume(it.getExactlyOnce());
    }

    static void visit(ClickPipeKafkaOffset it, Blackhole sink) {
        sink.consume(it.getStrategy());
        sink.consume(it.getTimestamp());
    }

    static void visit(ClickPipeKafkaSchemaRegistry it, Blackhole sink) {
        sink.consume(it.getUrl());
        sink.consume(it.getAuthentication());
        sink.consume(it.getCaCertificate());
    }

    static void visit(ClickPipeObjectStorageSource it, Blackhole sink) {
        sink.consume(it.getType());
        sink.consume(it.getFormat());
        sink.consume(it.getUrl());
        sink.consume(it.getDelimiter());
        sink.consume(it.getCompression());
        sink.consume(it.getIsContinuous());
        sink.consume(it.getQueueUrl());
        sink.consume(it.getSkipInitialLoad());
        sink.consume(it.getStartAfter());
        sink.consume(it.getAuthentication());
        sink.consume(it.getIamRole());
        sink.consume(it.getConnectionString());
        sink.consume(it.getPath());
        sink.consume(it.getAzureContainerName());
    }

    static void visit(ClickPipeKinesisSource it, Blackhole sink) {
        sink.consume(it.getFormat());
        sink.consume(it.getStreamName());
        sink.consume(it.getRegion());
        sink.consume(it.getUseEnhancedFanOut());
        sink.consume(it.getIteratorType());
        sink.consume(it.getTimestamp());
        sink.consume(it.getAuthentication());
        sink.consume(it.getIamRole());
    }

    static void visit(ClickPipePubSubSource it, Blackhole sink) {
        sink.consume(it.getFormat());
        sink.consume(it.getProjectId());
        sink.consume(it.getTopic());
        sink.consume(it.getAuthentication());
        sink.consume(it.getSeekType());
        sink.consume(it.getSeekTimestamp());
        sink.consume(it.getFilter());
        sink.consume(it.getEnableOrdering());
        sink.consume(it.getAckDeadline());
    }

    static void visit(ClickPipePostgresSource it, Blackhole sink) {
        sink.consume(it.getType());
        sink.consume(it.getHost());
        sink.consume(it.getPort());
        sink.consume(it.getDatabase());
        sink.consume(it.getAuthentication());
        sink.consume(it.getIamRole());
        sink.consume(it.getTlsHost());
        sink.consume(it.getCaCertificate());
        sink.consume(it.getDisableTls());
        sink.consume(it.getSkipCertVerification());
        ClickPipePostgresPipeSettings settings = it.getSettings();
        if (settings != null) {
            visit(settings, sink);
        }
        var tableMappings = it.getTableMappings();
        if (tableMappings != null) {
            tableMappings.forEach(each -> visit(each, sink));
        }
    }

    static void visit(ClickPipePostgresPipeSettings it, Blackhole sink) {
        sink.consume(it.getSyncIntervalSeconds());
        sink.consume(it.getPullBatchSize());
        sink.consume(it.getPublicationName());
        sink.consume(it.getReplicationMode());
        sink.consume(it.getReplicationSlotName());
        sink.consume(it.getAllowNullableColumns());
        sink.consume(it.getInitialLoadParallelism());
        sink.consume(it.getSnapshotNumRowsPerPartition());
        sink.consume(it.getSnapshotNumberOfParallelTables());
        sink.consume(it.getEnableFailoverSlots());
        sink.consume(it.getDeleteOnMerge());
    }

    static void visit(ClickPipePostgresPipeTableMapping it, Blackhole sink) {
        sink.consume(it.getSourceSchemaName());
        sink.consume(it.getSourceTable());
        sink.consume(it.getTargetTable());
        var excludedColumns = it.getExcludedColumns();
        if (excludedColumns != null) {
            excludedColumns.forEach(sink::consume);
        }
        sink.consume(it.getUseCustomSortingKey());
        var sortingKeys = it.getSortingKeys();
        if (sortingKeys != null) {
            sortingKeys.forEach(sink::consume);
        }
        sink.consume(it.getTableEngine());
        sink.consume(it.getPartitionKey());
        sink.consume(it.getPartitionByExpr());
    }

    static void visit(ClickPipeMySQLSource it, Blackhole sink) {
        sink.consume(it.getType());
        sink.consume(it.getHost());
        sink.consume(it.getPort());
        sink.consume(it.getAuthentication());
        sink.consume(it.getIamRole());
        sink.consume(it.getTlsHost());
        sink.consume(it.getCaCertificate());
        sink.consume(it.getDisableTls());
        sink.consume(it.getSkipCertVerification());
        sink.consume(it.getServerId());
        ClickPipeMySQLPipeSettings settings = it.getSettings();
        if (settings != null) {
            visit(settings, sink);
        }
        var tableMappings = it.getTableMappings();
        if (tableMappings != null) {
            tableMappings.forEach(each -> visit(each, sink));
        }
    }

    static void visit(ClickPipeMySQLPipeSettings it, Blackhole sink) {
        sink.consume(it.getSyncIntervalSeconds());
        sink.consume(it.getPullBatchSize());
        sink.consume(it.getReplicationMode());
        sink.consume(it.getReplicationMechanism());
        sink.consume(it.getUseCompression());
        sink.consume(it.getAllowNullableColumns());
        sink.consume(it.getInitialLoadParallelism());
        sink.consume(it.getSnapshotNumRowsPerPartition());
        sink.consume(it.getSnapshotNumberOfParallelTables());
        sink.consume(it.getDeleteOnMerge());
    }

    static void visit(ClickPipeMySQLPipeTableMapping it, Blackhole sink) {
        sink.consume(it.getSourceSchemaName());
        sink.consume(it.getSourceTable());
        sink.consume(it.getTargetTable());
        var excludedColumns = it.getExcludedColumns();
        if (excludedColumns != null) {
            excludedColumns.forEach(sink::consume);
        }
        sink.consume(it.getUseCustomSortingKey());
        var sortingKeys = it.getSortingKeys();
        if (sortingKeys != null) {
            sortingKeys.forEach(sink::consume);
        }
        sink.consume(it.getTableEngine());
        sink.consume(it.getPartitionKey());
    }

    static void visit(ClickPipeBigQuerySource it, Blackhole sink) {
        sink.consume(it.getSnapshotStagingPath());
        ClickPipeBigQueryPipeSettings settings = it.getSettings();
        if (settings != null) {
            visit(settings, sink);
        }
        var tableMappings = it.getTableMappings();
        if (tableMappings != null) {
            tableMappings.forEach(each -> visit(each, sink));
        }
    }

    static void visit(ClickPipeBigQueryPipeSettings it, Blackhole sink) {
        sink.consume(it.getReplicationMode());
        sink.consume(it.getAllowNullableColumns());
        sink.consume(it.getInitialLoadParallelism());
        sink.consume(it.getSnapshotNumRowsPerPartition());
        sink.consume(it.getSnapshotNumberOfParallelTables());
    }

    static void visit(ClickPipeBigQueryPipeTableMapping it, Blackhole sink) {
        sink.consume(it.getSourceDatasetName());
        sink.consume(it.getSourceTable());
        sink.consume(it.getTargetTable());
        var excludedColumns = it.getExcludedColumns();
        if (excludedColumns != null) {
            excludedColumns.forEach(sink::consume);
        }
        sink.consume(it.getUseCustomSortingKey());
        var sortingKeys = it.getSortingKeys();
        if (sortingKeys != null) {
            sortingKeys.forEach(sink::consume);
        }
        sink.consume(it.getTableEngine());
    }

    static void visit(ClickPipeMongoDBSource it, Blackhole sink) {
        sink.consume(it.getUri());
        sink.consume(it.getReadPreference());
        sink.consume(it.getTlsHost());
        sink.consume(it.getDisableTls());
        sink.consume(it.getSkipCertVerification());
        sink.consume(it.getCaCertificate());
        ClickPipeMongoDBPipeSettings settings = it.getSettings();
        if (settings != null) {
            visit(settings, sink);
        }
        var tableMappings = it.getTableMappings();
        if (tableMappings != null) {
            tableMappings.forEach(each -> visit(each, sink));
        }
    }

    static void visit(ClickPipeMongoDBPipeSettings it, Blackhole sink) {
        sink.consume(it.getSyncIntervalSeconds());
        sink.consume(it.getPullBatchSize());
        sink.consume(it.getReplicationMode());
        sink.consume(it.getSnapshotNumRowsPerPartition());
        sink.consume(it.getSnapshotNumberOfParallelTables());
        sink.consume(it.getDeleteOnMerge());
        sink.consume(it.getUseJsonNativeFormat());
    }

    static void visit(ClickPipeMongoDBPipeTableMapping it, Blackhole sink) {
        sink.consume(it.getSourceDatabaseName());
        sink.consume(it.getSourceCollection());
        sink.consume(it.getTargetTable());
        sink.consume(it.getTableEngine());
    }

    static void visit(ClickPipeDestination it, Blackhole sink) {
        sink.consume(it.getDatabase());
        sink.consume(it.getTable());
        sink.consume(it.getManagedTable());
        ClickPipeDestinationTableDefinition tableDefinition = it.getTableDefinition();
        if (tableDefinition != null) {
            visit(tableDefinition, sink);
        }
        var columns = it.getColumns();
        if (columns != null) {
            columns.forEach(each -> visit(each, sink));
        }
    }

    static void visit(ClickPipeDestinationTableDefinition it, Blackhole sink) {
        ClickPipeDestinationTableEngine engine = it.getEngine();
        if (engine != null) {
            visit(engine, sink);
        }
        var sortingKey = it.getSortingKey();
        if (sortingKey != null) {
            sortingKey.forEach(sink::consume);
        }
        sink.consume(it.getPartitionBy());
        sink.consume(it.getPrimaryKey());
    }

    static void visit(ClickPipeDestinationTableEngine it, Blackhole sink) {
        sink.consume(it.getType());
        sink.consume(it.getVersionColumnId());
        var columnIds = it.getColumnIds();
        if (columnIds != null) {
            columnIds.forEach(sink::consume);
        }
    }

    static void visit(ClickPipeDestinationColumn it, Blackhole sink) {
        sink.consume(it.getName());
        sink.consume(it.getType());
    }

    static void visit(ClickPipeFieldMapping it, Blackhole sink) {
        sink.consume(it.getSourceField());
        sink.consume(it.getDestinationField());
    }

    static void visit(ClickPipeSettings it, Blackhole sink) {
        sink.consume(it.getStreamingMaxInsertWaitMs());
        sink.consume(it.getObjectStorageConcurrency());
        sink.consume(it.getObjectStoragePollingIntervalMs());
        sink.consume(it.getObjectStorageMaxInsertBytes());
        sink.consume(it.getObjectStorageMaxFileCount());
        sink.consume(it.getClickhouseMaxThreads());
        sink.consume(it.getClickhouseMaxInsertThreads());
        sink.consume(it.getClickhouseMinInsertBlockSizeBytes());
        sink.consume(it.getClickhouseMaxDownloadThreads());
        sink.consume(it.getClickhouseParallelDistributedInsertSelect());
        sink.consume(it.getObjectStorageUseClusterFunction());
        sink.consume(it.getClickhouseParallelViewProcessing());
    }
}
