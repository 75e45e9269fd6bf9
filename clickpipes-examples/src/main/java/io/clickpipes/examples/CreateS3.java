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

/** Creates a pipe that loads the JSON files of an Amazon S3 bucket once, as an IAM user. */
final class CreateS3 {
    private CreateS3() {}

    static void run(ClickPipesClient client, PrintStream out) {
        ClickPipe pipe = client.create(pipe("My S3 ClickPipe"));

        out.printf("Created %s: %s, %s%n", pipe.name(), pipe.id(), pipe.state());
    }

    /** A real program takes the access key from its environment. */
    static NewPipe pipe(String name) {
        return NewPipe.named(name)
                .from(ObjectStorageSource.s3("https://my-bucket.s3.amazonaws.com/data/*.json")
                        .format(ObjectStorageFormat.JSON_EACH_ROW)
                        .login(StorageLogin.iamUser("AKIAIOSFODNN7EXAMPLE", "<secret_key>"))
                        .build())
                .into(Table.managed("my_table")
                        .engine(TableEngine.mergeTree())
                        .column("id", "UInt64")
                        .column("message", "String")
                        .build());
    }
}
