package io.clickpipes.client;

import io.clickpipes.client.destination.Database;
import io.clickpipes.client.destination.Table;
import io.clickpipes.client.model.ClickPipePostRequest;
import io.clickpipes.client.source.DatabaseSource;
import io.clickpipes.client.source.StreamingSource;
import java.util.Objects;

/**
 * A pipe to create, said as a sentence: a name, a source, a destination that fits the source. A streaming source goes
 * into a {@link Table}, a database source into a {@link Database}; anything else does not compile.
 *
 * <pre>{@code
 * client.create(NewPipe.named("My Kafka ClickPipe")
 *     .from(KafkaSource.confluent()
 *         .brokers("broker.example.com:9092")
 *         .topics("my_topic")
 *         .format(KafkaFormat.JSON_EACH_ROW)
 *         .login(KafkaLogin.plain("my_user", password))
 *         .build())
 *     .into(Table.managed("my_table")
 *         .engine(TableEngine.mergeTree())
 *         .column("id", "UInt64")
 *         .column("message", "String")
 *         .build()));
 * }</pre>
 *
 * <p>Every rule that this client knows is checked when the request is built, which {@link ClickPipesClient#create}
 * does: all violations come in one exception, before a byte is sent. Not safe for several threads.
 */
public sealed interface NewPipe permits NewStreamingPipe, NewDatabasePipe {

    /**
     * Begins a pipe.
     *
     * @param name 1 to 255 characters (rule GEN-2); names need not be unique
     * @return what asks for the source
     */
    static Named named(String name) {
        return new Named(Objects.requireNonNull(name, "name"));
    }

    /**
     * What is sent.
     *
     * @return the generated model, <strong>secrets included</strong>
     * @throws io.clickpipes.client.rule.InvalidRequestException if rules are broken; names all violations of all parts
     */
    ClickPipePostRequest build();

    /** A pipe with a name. */
    final class Named {

        private final String name;

        private Named(String name) {
            this.name = name;
        }

        /**
         * Reads records.
         *
         * @param source Kafka, object storage, Kinesis or Pub/Sub
         * @return what asks for the table
         */
        public Streaming from(StreamingSource source) {
            return new Streaming(name, Objects.requireNonNull(source, "source"));
        }

        /**
         * Copies tables.
         *
         * @param source Postgres, MySQL, MongoDB or BigQuery
         * @return what asks for the database
         */
        public Replicating from(DatabaseSource source) {
            return new Replicating(name, Objects.requireNonNull(source, "source"));
        }
    }

    /** A streaming pipe without its table. */
    final class Streaming {

        private final String name;
        private final StreamingSource source;

        private Streaming(String name, StreamingSource source) {
            this.name = name;
            this.source = source;
        }

        /**
         * Where records go.
         *
         * @param table the table
         * @return a pipe that can be created
         */
        public NewStreamingPipe into(Table table) {
            return new NewStreamingPipe(name, source, Objects.requireNonNull(table, "table"));
        }
    }

    /** A database pipe without its database. */
    final class Replicating {

        private final String name;
        private final DatabaseSource source;

        private Replicating(String name, DatabaseSource source) {
            this.name = name;
            this.source = source;
        }

        /**
         * Where the tables are made.
         *
         * @param database the database
         * @return a pipe that can be created
         */
        public NewDatabasePipe into(Database database) {
            return new NewDatabasePipe(name, source, Objects.requireNonNull(database, "database"));
        }
    }
}
