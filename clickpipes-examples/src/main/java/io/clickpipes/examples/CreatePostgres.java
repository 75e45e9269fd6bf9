package io.clickpipes.examples;

import io.clickpipes.client.ClickPipesClient;
import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.client.model.ClickPipeMutateDestination;
import io.clickpipes.client.model.ClickPipeMutatePostgresSource;
import io.clickpipes.client.model.ClickPipePostRequest;
import io.clickpipes.client.model.ClickPipePostSource;
import io.clickpipes.client.model.ClickPipePostgresPipeSettings;
import io.clickpipes.client.model.ClickPipePostgresPipeTableMapping;
import io.clickpipes.client.model.PLAIN;
import io.clickpipes.client.model.ReplicationMode;
import java.io.PrintStream;
import java.util.List;

/** Creates a pipe that copies a Postgres table and then follows its changes. */
final class CreatePostgres {
    private CreatePostgres() {}

    static void run(ClickPipesClient client, PrintStream out) {
        ClickPipe pipe = client.create(request());

        out.printf("Created %s: %s, %s%n", pipe.name(), pipe.id(), pipe.state());
    }

    /** A real program takes user name and password from its environment. */
    static ClickPipePostRequest request() {
        return ClickPipePostRequest.builder()
                .name("My Postgres CDC ClickPipe")
                .source(ClickPipePostSource.builder()
                        .postgres(ClickPipeMutatePostgresSource.builder()
                                .host("postgres.example.com")
                                .port(5432)
                                .database("mydb")
                                .credentials(PLAIN.builder()
                                        .username("postgres_user")
                                        .password("<password>")
                                        .build())
                                .settings(ClickPipePostgresPipeSettings.builder()
                                        .replicationMode(ReplicationMode.CDC)
                                        .build())
                                .tableMappings(List.of(ClickPipePostgresPipeTableMapping.builder()
                                        .sourceSchemaName("public")
                                        .sourceTable("users")
                                        .targetTable("public_users")
                                        .build()))
                                .build())
                        .build())
                .destination(
                        ClickPipeMutateDestination.builder().database("default").build())
                .build();
    }
}
