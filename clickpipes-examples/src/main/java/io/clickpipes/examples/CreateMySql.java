package io.clickpipes.examples;

import io.clickpipes.client.ClickPipesClient;
import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.client.model.ClickPipeMutateDestination;
import io.clickpipes.client.model.ClickPipeMutateMySQLSource;
import io.clickpipes.client.model.ClickPipeMySQLPipeSettings;
import io.clickpipes.client.model.ClickPipeMySQLPipeTableMapping;
import io.clickpipes.client.model.ClickPipePostRequest;
import io.clickpipes.client.model.ClickPipePostSource;
import io.clickpipes.client.model.PLAIN;
import io.clickpipes.client.model.ReplicationMode;
import java.io.PrintStream;
import java.util.List;

/** Creates a pipe that copies a MySQL table and then follows its changes. */
final class CreateMySql {
    private CreateMySql() {}

    static void run(ClickPipesClient client, PrintStream out) {
        ClickPipe pipe = client.create(request());

        out.printf("Created %s: %s, %s%n", pipe.name(), pipe.id(), pipe.state());
    }

    /** A real program takes user name and password from its environment. */
    static ClickPipePostRequest request() {
        return ClickPipePostRequest.builder()
                .name("My MySQL CDC ClickPipe")
                .source(ClickPipePostSource.builder()
                        .mysql(ClickPipeMutateMySQLSource.builder()
                                .host("mysql.example.com")
                                .port(3306)
                                .credentials(PLAIN.builder()
                                        .username("mysql_user")
                                        .password("<password>")
                                        .build())
                                .settings(ClickPipeMySQLPipeSettings.builder()
                                        .replicationMode(ReplicationMode.CDC)
                                        .build())
                                .tableMappings(List.of(ClickPipeMySQLPipeTableMapping.builder()
                                        // MySQL has no schemas: this is the name of the database.
                                        .sourceSchemaName("mydb")
                                        .sourceTable("orders")
                                        .targetTable("mydb_orders")
                                        .build()))
                                .build())
                        .build())
                .destination(
                        ClickPipeMutateDestination.builder().database("default").build())
                .build();
    }
}
