package io.clickpipes.examples;

import io.clickpipes.client.ClickPipesClient;
import io.clickpipes.client.NewPipe;
import io.clickpipes.client.destination.Database;
import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.client.model.ReplicationMode;
import io.clickpipes.client.source.DatabaseLogin;
import io.clickpipes.client.source.PostgresSource;
import io.clickpipes.client.source.PostgresTable;
import java.io.PrintStream;

/** Creates a pipe that copies a Postgres table and then follows its changes. */
final class CreatePostgres {
    private CreatePostgres() {}

    static void run(ClickPipesClient client, PrintStream out) {
        ClickPipe pipe = client.create(pipe("My Postgres CDC ClickPipe"));

        out.printf("Created %s: %s, %s%n", pipe.name(), pipe.id(), pipe.state());
    }

    /** A real program takes user name and password from its environment. */
    static NewPipe pipe(String name) {
        return NewPipe.named(name)
                .from(PostgresSource.at("postgres.example.com", 5432)
                        .database("mydb")
                        .login(DatabaseLogin.basic("postgres_user", "<password>"))
                        .replicationMode(ReplicationMode.CDC)
                        .mapping(PostgresTable.of("public", "users").into("public_users"))
                        .build())
                .into(Database.named("default"));
    }
}
