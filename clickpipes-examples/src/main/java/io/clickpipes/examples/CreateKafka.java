package io.clickpipes.examples;

import io.clickpipes.client.ClickPipesClient;
import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.client.model.ClickPipeDestinationColumn;
import io.clickpipes.client.model.ClickPipeDestinationTableDefinition;
import io.clickpipes.client.model.ClickPipeDestinationTableEngine;
import io.clickpipes.client.model.ClickPipeMutateDestination;
import io.clickpipes.client.model.ClickPipePostKafkaSource;
import io.clickpipes.client.model.ClickPipePostRequest;
import io.clickpipes.client.model.ClickPipePostSource;
import io.clickpipes.client.model.DestinationTableEngineType;
import io.clickpipes.client.model.KafkaAuthentication;
import io.clickpipes.client.model.KafkaFormat;
import io.clickpipes.client.model.KafkaType;
import io.clickpipes.client.model.PLAIN;
import java.io.PrintStream;
import java.util.List;

/** Creates a pipe that reads a topic of Confluent Cloud with user name and password. */
final class CreateKafka {
    private CreateKafka() {}

    static void run(ClickPipesClient client, PrintStream out) {
        ClickPipe pipe = client.create(request());

        out.printf("Created %s: %s, %s%n", pipe.name(), pipe.id(), pipe.state());
    }

    /** A real program takes user name and password from its environment. */
    static ClickPipePostRequest request() {
        return ClickPipePostRequest.builder()
                .name("My Kafka ClickPipe")
                .source(ClickPipePostSource.builder()
                        .kafka(ClickPipePostKafkaSource.builder()
                                .type(KafkaType.CONFLUENT)
                                .format(KafkaFormat.JSON_EACH_ROW)
                                .brokers("broker.example.com:9092")
                                .topics("my_topic")
                                .consumerGroup("clickpipes-consumer-group")
                                .authentication(KafkaAuthentication.PLAIN)
                                .credentials(PLAIN.builder()
                                        .username("my_user")
                                        .password("my_password")
                                        .build())
                                .build())
                        .build())
                .destination(ClickPipeMutateDestination.builder()
                        .table("my_table")
                        .managedTable(true)
                        .tableDefinition(ClickPipeDestinationTableDefinition.builder()
                                .engine(ClickPipeDestinationTableEngine.builder()
                                        .type(DestinationTableEngineType.MERGE_TREE)
                                        .build())
                                .build())
                        .columns(List.of(
                                column("id", "UInt64"), column("message", "String"), column("timestamp", "DateTime")))
                        .build())
                .build();
    }

    private static ClickPipeDestinationColumn column(String name, String type) {
        return ClickPipeDestinationColumn.builder().name(name).type(type).build();
    }
}
