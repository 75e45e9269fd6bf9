package io.clickpipes.examples;

import io.clickpipes.client.ClickPipesClient;
import io.clickpipes.client.NewPipe;
import io.clickpipes.client.destination.Database;
import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.client.model.ReplicationMode;
import io.clickpipes.client.source.DatabaseLogin;
import io.clickpipes.client.source.MySqlSource;
import io.clickpipes.client.source.MySqlTable;
import java.io.PrintStream;

/** Creates a pipe that copies a MySQL table and then follows its changes. */
final class CreateMySql {
    private CreateMySql() {}

    static void run(ClickPipesClient client, PrintStream out) {
        ClickPipe pipe = client.create(pipe("My MySQL CDC ClickPipe"));

        out.printf("Created %s: %s, %s%n", pipe.name(), pipe.id(), pipe.state());
    }

    /** A real program takes user name and password from its environment. */
    static NewPipe pipe(String name) {
        return NewPipe.named(name)
                .from(MySqlSource.at("mysql.example.com", 3306)
                        .login(DatabaseLogin.basic("mysql_user", "<password>"))
                        .replicationMode(ReplicationMode.CDC)
                        .mapping(MySqlTable.of("mydb", "orders").into("mydb_orders"))
                        .build())
                .into(Database.named("default"));
    }
}
