package io.clickpipes.examples;

import io.clickpipes.client.ClickPipesClient;
import io.clickpipes.client.NewPipe;
import io.clickpipes.client.destination.Database;
import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.client.model.MongoReadPreference;
import io.clickpipes.client.model.ReplicationMode;
import io.clickpipes.client.source.DatabaseLogin;
import io.clickpipes.client.source.MongoDbCollection;
import io.clickpipes.client.source.MongoDbSource;
import java.io.PrintStream;

/** Creates a pipe that copies a MongoDB collection and then follows its changes. */
final class CreateMongoDb {
    private CreateMongoDb() {}

    static void run(ClickPipesClient client, PrintStream out) {
        ClickPipe pipe = client.create(pipe("My MongoDB CDC ClickPipe"));

        out.printf("Created %s: %s, %s%n", pipe.name(), pipe.id(), pipe.state());
    }

    /** A real program takes user name and password from its environment. */
    static NewPipe pipe(String name) {
        return NewPipe.named(name)
                .from(MongoDbSource.at("mongodb+srv://cluster0.example.mongodb.net")
                        .readPreference(MongoReadPreference.SECONDARY_PREFERRED)
                        .login(DatabaseLogin.basic("mongo_user", "<password>"))
                        .replicationMode(ReplicationMode.CDC)
                        .mapping(MongoDbCollection.of("mydb", "users").into("mydb_users"))
                        .build())
                .into(Database.named("default"));
    }
}
