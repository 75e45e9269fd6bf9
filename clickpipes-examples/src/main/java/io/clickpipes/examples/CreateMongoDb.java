package io.clickpipes.examples;

import io.clickpipes.client.ClickPipesClient;
import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.client.model.ClickPipeMongoDBPipeSettings;
import io.clickpipes.client.model.ClickPipeMongoDBPipeTableMapping;
import io.clickpipes.client.model.ClickPipeMutateDestination;
import io.clickpipes.client.model.ClickPipeMutateMongoDBSource;
import io.clickpipes.client.model.ClickPipePostRequest;
import io.clickpipes.client.model.ClickPipePostSource;
import io.clickpipes.client.model.MongoReadPreference;
import io.clickpipes.client.model.PLAIN;
import io.clickpipes.client.model.ReplicationMode;
import java.io.PrintStream;
import java.util.List;

/** Creates a pipe that copies a MongoDB collection and then follows its changes. */
final class CreateMongoDb {
    private CreateMongoDb() {}

    static void run(ClickPipesClient client, PrintStream out) {
        ClickPipe pipe = client.create(request());

        out.printf("Created %s: %s, %s%n", pipe.name(), pipe.id(), pipe.state());
    }

    /** A real program takes user name and password from its environment. */
    static ClickPipePostRequest request() {
        return ClickPipePostRequest.builder()
                .name("My MongoDB CDC ClickPipe")
                .source(ClickPipePostSource.builder()
                        .mongodb(ClickPipeMutateMongoDBSource.builder()
                                .uri("mongodb+srv://cluster0.example.mongodb.net")
                                .readPreference(MongoReadPreference.SECONDARY_PREFERRED)
                                .credentials(PLAIN.builder()
                                        .username("mongo_user")
                                        .password("<password>")
                                        .build())
                                .settings(ClickPipeMongoDBPipeSettings.builder()
                                        .replicationMode(ReplicationMode.CDC)
                                        .build())
                                .tableMappings(List.of(ClickPipeMongoDBPipeTableMapping.builder()
                                        .sourceDatabaseName("mydb")
                                        .sourceCollection("users")
                                        .targetTable("mydb_users")
                                        .build()))
                                .build())
                        .build())
                .destination(
                        ClickPipeMutateDestination.builder().database("default").build())
                .build();
    }
}
