package io.clickpipes.examples;

import io.clickpipes.client.ClickPipesClient;
import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.client.model.ClickPipeDestinationColumn;
import io.clickpipes.client.model.ClickPipeDestinationTableDefinition;
import io.clickpipes.client.model.ClickPipeDestinationTableEngine;
import io.clickpipes.client.model.ClickPipeMutateDestination;
import io.clickpipes.client.model.ClickPipePostObjectStorageSource;
import io.clickpipes.client.model.ClickPipePostRequest;
import io.clickpipes.client.model.ClickPipePostSource;
import io.clickpipes.client.model.DestinationTableEngineType;
import io.clickpipes.client.model.MskIamUser;
import io.clickpipes.client.model.ObjectStorageAuthentication;
import io.clickpipes.client.model.ObjectStorageFormat;
import io.clickpipes.client.model.ObjectStorageType;
import java.io.PrintStream;
import java.util.List;

/** Creates a pipe that loads the JSON files of an Amazon S3 bucket once, as an IAM user. */
final class CreateS3 {
    private CreateS3() {}

    static void run(ClickPipesClient client, PrintStream out) {
        ClickPipe pipe = client.create(request());

        out.printf("Created %s: %s, %s%n", pipe.name(), pipe.id(), pipe.state());
    }

    /** A real program takes the access key from its environment. */
    static ClickPipePostRequest request() {
        return ClickPipePostRequest.builder()
                .name("My S3 ClickPipe")
                .source(ClickPipePostSource.builder()
                        .objectStorage(ClickPipePostObjectStorageSource.builder()
                                .type(ObjectStorageType.S3)
                                .url("https://my-bucket.s3.amazonaws.com/data/*.json")
                                .format(ObjectStorageFormat.JSON_EACH_ROW)
                                .authentication(ObjectStorageAuthentication.IAM_USER)
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
