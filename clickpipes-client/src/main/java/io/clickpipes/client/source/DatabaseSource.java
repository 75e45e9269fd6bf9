package io.clickpipes.client.source;

/** A source of whole tables: its pipe makes their like in a {@code Database}. */
public sealed interface DatabaseSource extends Source
        permits PostgresSource, MySqlSource, MongoDbSource, BigQuerySource {}
