package io.clickpipes.client.source;

/** A source of records without a table of their own: its pipe needs a {@code Table} to write to. */
public sealed interface StreamingSource extends Source
        permits KafkaSource, ObjectStorageSource, KinesisSource, PubSubSource {}
