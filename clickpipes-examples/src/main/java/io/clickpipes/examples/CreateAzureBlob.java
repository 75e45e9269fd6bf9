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

/** Creates a pipe that loads the JSON files of a container of Azure Blob Storage once. */
final class CreateAzureBlob {
    private CreateAzureBlob() {}

    static void run(ClickPipesClient client, PrintStream out) {
        ClickPipe pipe = client.create(pipe("My Azure Blob ClickPipe"));

        out.printf("Created %s: %s, %s%n", pipe.name(), pipe.id(), pipe.state());
    }

    /** A real program takes the connection string from its environment: the account key is in it. */
    static NewPipe pipe(String name) {
        return NewPipe.named(name)
                .from(ObjectStorageSource.azureBlobStorage("my-container", "data/*.json")
                        .format(ObjectStorageFormat.JSON_EACH_ROW)
                        .login(StorageLogin.connectionString("DefaultEndpointsProtocol=https;AccountName=myaccount;"
                                + "AccountKey=mykey;EndpointSuffix=core.windows.net"))
                        .build())
                .into(Table.managed("my_table")
                        .engine(TableEngine.mergeTree())
                        .column("id", "UInt64")
                        .column("message", "String")
                        .build());
    }
}
