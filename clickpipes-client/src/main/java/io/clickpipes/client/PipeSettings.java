package io.clickpipes.client;

import io.clickpipes.client.model.ClickPipeSettings;
import io.clickpipes.client.model.ClickPipeSettingsPutRequest;
import io.clickpipes.client.rule.Checks;
import io.clickpipes.client.rule.InvalidRequestException;
import io.clickpipes.client.rule.PartBuilder;
import io.clickpipes.client.rule.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Settings of a streaming pipe (section 7.1 of the wire facts): for a new pipe, for an update, and by themselves.
 * Immutable. Database pipes have none (rule SET-3). Settings are for object storage where nothing else is said.
 *
 * <pre>{@code
 * client.pipe(id).updateSettings(PipeSettings.builder().streamingMaxInsertWaitMs(2_000).build());
 * }</pre>
 */
public final class PipeSettings {

    private final ClickPipeSettings create;
    private final ClickPipeSettingsPutRequest put;
    private final List<Violation> violations;

    private PipeSettings(ClickPipeSettings create, ClickPipeSettingsPutRequest put, List<Violation> violations) {
        this.create = create;
        this.put = put;
        this.violations = violations;
    }

    /**
     * Everything that can be set. What is not set stays as it is, or with a new pipe as the service has it.
     *
     * @return a builder without any setting
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What is sent with a new pipe.
     *
     * @return the generated model
     * @throws InvalidRequestException if rules are broken; names all of them
     */
    public ClickPipeSettings toModel() {
        throwIfBroken();
        return create;
    }

    /**
     * What is sent to a pipe that exists.
     *
     * @return the generated model
     * @throws InvalidRequestException if rules are broken; names all of them
     */
    public ClickPipeSettingsPutRequest toPutRequest() {
        throwIfBroken();
        return put;
    }

    /**
     * Which rules are broken: nothing set (SET-1), a number out of its range (SET-1).
     *
     * @return the violations, seen from the settings
     */
    public List<Violation> violations() {
        return violations;
    }

    /**
     * The same, with those settings that a kind of source does not have (SET-2).
     *
     * @param kind the member of {@code source} that says the kind, such as {@code objectStorage}
     * @return the violations, seen from the settings
     */
    public List<Violation> violations(String kind) {
        Checks checks = new Checks();
        checks.addAll("", violations);
        SettingsOfKind.check(checks, create, kind);
        return checks.violations();
    }

    private void throwIfBroken() {
        if (!violations.isEmpty()) {
            throw new InvalidRequestException(violations);
        }
    }

    /** The settings as they are sent. */
    @Override
    public String toString() {
        return create.toString();
    }

    /** Everything that can be set. A key that is newer than this client is set by its name. Not thread-safe. */
    public static final class Builder extends PartBuilder<Builder> {

        private final ClickPipeSettings.Builder create = ClickPipeSettings.builder();
        private final ClickPipeSettingsPutRequest.Builder put = ClickPipeSettingsPutRequest.builder();
        private final Map<String, String> outOfRange = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Longest wait before data is inserted; 5000 without it. For Kafka, Kinesis and Pub/Sub.
         *
         * @param milliseconds the time; 500 to 60000
         * @return this builder
         */
        public Builder streamingMaxInsertWaitMs(long milliseconds) {
            range("streaming_max_insert_wait_ms", milliseconds, 500, 60_000);
            create.streamingMaxInsertWaitMs(milliseconds);
            put.streamingMaxInsertWaitMs(milliseconds);
            return this;
        }

        /**
         * Files that are processed at the same time.
         *
         * @param files how many; 1 to 35
         * @return this builder
         */
        public Builder objectStorageConcurrency(long files) {
            range("object_storage_concurrency", files, 1, 35);
            create.objectStorageConcurrency(files);
            put.objectStorageConcurrency(files);
            return this;
        }

        /**
         * Time between two looks for new files of a continuous pipe, and the longest wait before data is inserted; 30000
         * without it.
         *
         * @param milliseconds the time; 100 to 3600000
         * @return this builder
         */
        public Builder objectStoragePollingIntervalMs(long milliseconds) {
            range("object_storage_polling_interval_ms", milliseconds, 100, 3_600_000);
            create.objectStoragePollingIntervalMs(milliseconds);
            put.objectStoragePollingIntervalMs(milliseconds);
            return this;
        }

        /**
         * Most bytes of one insert.
         *
         * @param bytes how many; 10485760 to 53687091200
         * @return this builder
         */
        public Builder objectStorageMaxInsertBytes(long bytes) {
            range("object_storage_max_insert_bytes", bytes, 10_485_760, 53_687_091_200L);
            create.objectStorageMaxInsertBytes(bytes);
            put.objectStorageMaxInsertBytes(bytes);
            return this;
        }

        /**
         * Most files of one insert; 100 without it.
         *
         * @param files how many; 1 to 10000
         * @return this builder
         */
        public Builder objectStorageMaxFileCount(long files) {
            range("object_storage_max_file_count", files, 1, 10_000);
            create.objectStorageMaxFileCount(files);
            put.objectStorageMaxFileCount(files);
            return this;
        }

        /**
         * Threads of a query; 0 leaves it to the service.
         *
         * @param threads how many; 0 to 64
         * @return this builder
         */
        public Builder clickhouseMaxThreads(long threads) {
            range("clickhouse_max_threads", threads, 0, 64);
            create.clickhouseMaxThreads(threads);
            put.clickhouseMaxThreads(threads);
            return this;
        }

        /**
         * Threads of an insert; 1 without it.
         *
         * @param threads how many; 0 to 16
         * @return this builder
         */
        public Builder clickhouseMaxInsertThreads(long threads) {
            range("clickhouse_max_insert_threads", threads, 0, 16);
            create.clickhouseMaxInsertThreads(threads);
            put.clickhouseMaxInsertThreads(threads);
            return this;
        }

        /**
         * Fewest bytes of a block that is inserted.
         *
         * @param bytes how many; 0 to 10737418240
         * @return this builder
         */
        public Builder clickhouseMinInsertBlockSizeBytes(long bytes) {
            range("clickhouse_min_insert_block_size_bytes", bytes, 0, 10_737_418_240L);
            create.clickhouseMinInsertBlockSizeBytes(bytes);
            put.clickhouseMinInsertBlockSizeBytes(bytes);
            return this;
        }

        /**
         * Threads of a download; 4 without it.
         *
         * @param threads how many; 0 to 32
         * @return this builder
         */
        public Builder clickhouseMaxDownloadThreads(long threads) {
            range("clickhouse_max_download_threads", threads, 0, 32);
            create.clickhouseMaxDownloadThreads(threads);
            put.clickhouseMaxDownloadThreads(threads);
            return this;
        }

        /**
         * How an insert is spread over the cluster: a mode of ClickHouse; 2 without it.
         *
         * @param mode the mode; 0 to 2
         * @return this builder
         */
        public Builder clickhouseParallelDistributedInsertSelect(long mode) {
            range("clickhouse_parallel_distributed_insert_select", mode, 0, 2);
            create.clickhouseParallelDistributedInsertSelect(mode);
            put.clickhouseParallelDistributedInsertSelect(mode);
            return this;
        }

        /**
         * Whether all replicas read; they do without it.
         *
         * @param use true if so
         * @return this builder
         */
        public Builder objectStorageUseClusterFunction(boolean use) {
            create.objectStorageUseClusterFunction(use);
            put.objectStorageUseClusterFunction(use);
            return this;
        }

        /**
         * Whether materialized views are filled at the same time; one after the other without it.
         *
         * @param parallel true if so
         * @return this builder
         */
        public Builder clickhouseParallelViewProcessing(boolean parallel) {
            create.clickhouseParallelViewProcessing(parallel);
            put.clickhouseParallelViewProcessing(parallel);
            return this;
        }

        /**
         * The settings. Broken rules are not thrown here but by what sends them.
         *
         * @return immutable settings
         */
        public PipeSettings build() {
            Checks checks = new Checks();
            outOfRange.forEach((key, sentence) -> checks.require(givenByName(key), "SET-1", key, sentence));
            ClickPipeSettings settings = additionalTo(create).build();
            checks.require(!settings.toJson().equals("{}"), "SET-1", "");
            return new PipeSettings(settings, additionalTo(put).build(), checks.violations());
        }

        private void range(String key, long value, long least, long most) {
            if (value < least || value > most) {
                outOfRange.put(key, "This setting is " + least + " to " + most + ".");
            } else {
                outOfRange.remove(key);
            }
        }
    }
}
