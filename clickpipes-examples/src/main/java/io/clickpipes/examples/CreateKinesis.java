package io.clickpipes.examples;

import io.clickpipes.client.ClickPipesClient;
import io.clickpipes.client.NewPipe;
import io.clickpipes.client.destination.Table;
import io.clickpipes.client.destination.TableEngine;
import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.client.model.KinesisFormat;
import io.clickpipes.client.source.KinesisLogin;
import io.clickpipes.client.source.KinesisSource;
import java.io.PrintStream;

/** Creates a pipe that reads an Amazon Kinesis stream from its oldest record on, as an IAM user. */
final class CreateKinesis {
    private CreateKinesis() {}

    static void run(ClickPipesClient client, PrintStream out) {
        ClickPipe pipe = client.create(pipe("My Kinesis ClickPipe"));

        out.printf("Created %s: %s, %s%n", pipe.name(), pipe.id(), pipe.state());
    }

    /** A real program takes the access key from its environment. */
    static NewPipe pipe(String name) {
        return NewPipe.named(name)
                .from(KinesisSource.stream("my-stream")
                        .region("us-east-1")
                        .format(KinesisFormat.JSON_EACH_ROW)
                        .fromOldest()
                        .login(KinesisLogin.iamUser("AKIAIOSFODNN7EXAMPLE", "<secret_key>"))
                        .build())
                .into(Table.managed("my_table")
                        .engine(TableEngine.mergeTree())
                        .column("id", "UInt64")
                        .column("message", "String")
                        .build());
    }
}
