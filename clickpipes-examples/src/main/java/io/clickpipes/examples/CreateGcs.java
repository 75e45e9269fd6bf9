package io.clickpipes.examples;

import io.clickpipes.client.ClickPipesClient;
import io.clickpipes.client.NewPipe;
import io.clickpipes.client.destination.Table;
import io.clickpipes.client.destination.TableEngine;
import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.client.model.ObjectStorageFormat;
import io.clickpipes.client.source.ObjectStorageSource;
import io.clickpipes.client.source.StorageLogin;
import java.io.PrintStream;

/** Creates a pipe that loads the JSON files of a Google Cloud Storage bucket once, as a service account. */
final class CreateGcs {
    private CreateGcs() {}

    static void run(ClickPipesClient client, PrintStream out) {
        ClickPipe pipe = client.create(pipe("My GCS ClickPipe"));

        out.printf("Created %s: %s, %s%n", pipe.name(), pipe.id(), pipe.state());
    }

    /** A real program reads the JSON key file of its service account and encodes it with Base64. */
    static NewPipe pipe(String name) {
        return NewPipe.named(name)
                .from(ObjectStorageSource.gcs("gs://my-bucket/data/*.json")
                        .format(ObjectStorageFormat.JSON_EACH_ROW)
                        .login(StorageLogin.serviceAccount("<base64_encoded_service_account_json>"))
                        .build())
                .into(Table.managed("my_table")
                        .engine(TableEngine.mergeTree())
                        .column("id", "UInt64")
                        .column("message", "String")
                        .build());
    }
}
