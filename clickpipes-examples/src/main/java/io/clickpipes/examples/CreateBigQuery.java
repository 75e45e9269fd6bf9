package io.clickpipes.examples;

import io.clickpipes.client.ClickPipesClient;
import io.clickpipes.client.NewPipe;
import io.clickpipes.client.destination.Database;
import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.client.source.BigQuerySource;
import io.clickpipes.client.source.BigQueryTable;
import io.clickpipes.client.source.ServiceAccountLogin;
import java.io.PrintStream;

/** Creates a pipe that loads a BigQuery table once, by way of a staging bucket. */
final class CreateBigQuery {
    private CreateBigQuery() {}

    static void run(ClickPipesClient client, PrintStream out) {
        ClickPipe pipe = client.create(pipe("My BigQuery ClickPipe"));

        out.printf("Created %s: %s, %s%n", pipe.name(), pipe.id(), pipe.state());
    }

    /** A real program reads the JSON key file of its service account and encodes it with Base64. */
    static NewPipe pipe(String name) {
        return NewPipe.named(name)
                .from(BigQuerySource.stagedIn("gs://my-staging-bucket/staging/")
                        .login(ServiceAccountLogin.key("<base64_encoded_service_account_json>"))
                        .mapping(BigQueryTable.of("my_dataset", "my_table").into("my_bigquery_table"))
                        .build())
                .into(Database.named("default"));
    }
}
