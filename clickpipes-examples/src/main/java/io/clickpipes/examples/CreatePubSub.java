package io.clickpipes.examples;

import io.clickpipes.client.ClickPipesClient;
import io.clickpipes.client.NewPipe;
import io.clickpipes.client.destination.Table;
import io.clickpipes.client.destination.TableEngine;
import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.client.model.PubSubFormat;
import io.clickpipes.client.source.PubSubSource;
import io.clickpipes.client.source.ServiceAccountLogin;
import java.io.PrintStream;

/** Creates a pipe that reads a topic of Google Cloud Pub/Sub from its oldest message on. The docs page has no such section. */
final class CreatePubSub {
    private CreatePubSub() {}

    static void run(ClickPipesClient client, PrintStream out) {
        ClickPipe pipe = client.create(pipe("My Pub/Sub ClickPipe"));

        out.printf("Created %s: %s, %s%n", pipe.name(), pipe.id(), pipe.state());
    }

    /** A real program reads the JSON key file of its service account and encodes it with Base64. */
    static NewPipe pipe(String name) {
        return NewPipe.named(name)
                .from(PubSubSource.topic("my-project", "my-topic")
                        .format(PubSubFormat.JSON_EACH_ROW)
                        .fromEarliest()
                        .login(ServiceAccountLogin.key("<base64_encoded_service_account_json>"))
                        .build())
                .into(Table.managed("my_table")
                        .engine(TableEngine.mergeTree())
                        .column("id", "UInt64")
                        .column("message", "String")
                        .build());
    }
}
