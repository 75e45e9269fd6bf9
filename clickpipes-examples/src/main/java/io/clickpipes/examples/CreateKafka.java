package io.clickpipes.examples;

import io.clickpipes.client.ClickPipesClient;
import io.clickpipes.client.NewPipe;
import io.clickpipes.client.destination.Table;
import io.clickpipes.client.destination.TableEngine;
import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.client.model.KafkaFormat;
import io.clickpipes.client.source.KafkaLogin;
import io.clickpipes.client.source.KafkaSource;
import java.io.PrintStream;

/** Creates a pipe that reads a topic of Confluent Cloud with user name and password. */
final class CreateKafka {
    private CreateKafka() {}

    static void run(ClickPipesClient client, PrintStream out) {
        ClickPipe pipe = client.create(pipe("My Kafka ClickPipe"));

        out.printf("Created %s: %s, %s%n", pipe.name(), pipe.id(), pipe.state());
    }

    /** A real program takes user name and password from its environment. */
    static NewPipe pipe(String name) {
        return NewPipe.named(name)
                .from(KafkaSource.confluent()
                        .brokers("broker.example.com:9092")
                        .topics("my_topic")
                        .format(KafkaFormat.JSON_EACH_ROW)
                        .consumerGroup("clickpipes-consumer-group")
                        .login(KafkaLogin.plain("my_user", "my_password"))
                        .build())
                .into(Table.managed("my_table")
                        .engine(TableEngine.mergeTree())
                        .column("id", "UInt64")
                        .column("message", "String")
                        .column("timestamp", "DateTime")
                        .build());
    }
}
