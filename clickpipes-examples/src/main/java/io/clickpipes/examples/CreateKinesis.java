package io.clickpipes.examples;

import io.clickpipes.client.ClickPipesClient;
import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.client.model.ClickPipeDestinationColumn;
import io.clickpipes.client.model.ClickPipeDestinationTableDefinition;
import io.clickpipes.client.model.ClickPipeDestinationTableEngine;
import io.clickpipes.client.model.ClickPipeMutateDestination;
import io.clickpipes.client.model.ClickPipePostKinesisSource;
import io.clickpipes.client.model.ClickPipePostRequest;
import io.clickpipes.client.model.ClickPipePostSource;
import io.clickpipes.client.model.DestinationTableEngineType;
import io.clickpipes.client.model.KinesisAuthentication;
import io.clickpipes.client.model.KinesisFormat;
import io.clickpipes.client.model.KinesisIteratorType;
import io.clickpipes.client.model.MskIamUser;
import java.io.PrintStream;
import java.util.List;

/** Creates a pipe that reads an Amazon Kinesis stream from its oldest record on, as an IAM user. */
final class CreateKinesis {
    private CreateKinesis() {}

    static void run(ClickPipesClient client, PrintStream out) {
        ClickPipe pipe = client.create(request());

        out.printf("Created %s: %s, %s%n", pipe.name(), pipe.id(), pipe.state());
    }

    /** A real program takes the access key from its environment. */
    static ClickPipePostRequest request() {
        return ClickPipePostRequest.builder()
                .name("My Kinesis ClickPipe")
                .source(ClickPipePostSource.builder()
                        .kinesis(ClickPipePostKinesisSource.builder()
                                .format(KinesisFormat.JSON_EACH_ROW)
                                .streamName("my-stream")
                                .region("us-east-1")
                                .iteratorType(KinesisIteratorType.TRIM_HORIZON)
                                .authentication(KinesisAuthentication.IAM_USER)
                                .accessKey(MskIamUser.builder()
                                        .accessKeyId("AKIAIOSFODNN7EXAMPLE")
                                        .secretKey("<secret_key>")
                                        .build())
                                .build())
                        .build())
                .destination(ClickPipeMutateDestination.builder()
                        .table("my_table")
                        .managedTable(true)
                        .tableDefinition(ClickPipeDestinationTableDefinition.builder()
                                .engine(ClickPipeDestinationTableEngine.builder()
                                        .type(DestinationTableEngineType.MERGE_TREE)
                                        .build())
                                .build())
                        .columns(List.of(column("id", "UInt64"), column("message", "String")))
                        .build())
                .build();
    }

    private static ClickPipeDestinationColumn column(String name, String type) {
        return ClickPipeDestinationColumn.builder().name(name).type(type).build();
    }
}
