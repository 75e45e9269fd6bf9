package io.clickpipes.examples;

import io.clickpipes.client.ClickPipesClient;
import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.client.model.ClickPipeBigQueryPipeSettings;
import io.clickpipes.client.model.ClickPipeBigQueryPipeTableMapping;
import io.clickpipes.client.model.ClickPipeMutateBigQuerySource;
import io.clickpipes.client.model.ClickPipeMutateDestination;
import io.clickpipes.client.model.ClickPipePostRequest;
import io.clickpipes.client.model.ClickPipePostSource;
import io.clickpipes.client.model.ServiceAccount;
import java.io.PrintStream;
import java.util.List;

/** Creates a pipe that loads a BigQuery table once, by way of a staging bucket. */
final class CreateBigQuery {
    private CreateBigQuery() {}

    static void run(ClickPipesClient client, PrintStream out) {
        ClickPipe pipe = client.create(request());

        out.printf("Created %s: %s, %s%n", pipe.name(), pipe.id(), pipe.state());
    }

    /** A real program reads the JSON key file of its service account and encodes it with Base64. */
    static ClickPipePostRequest request() {
        return ClickPipePostRequest.builder()
                .name("My BigQuery ClickPipe")
                .source(ClickPipePostSource.builder()
                        .bigquery(ClickPipeMutateBigQuerySource.builder()
                                .snapshotStagingPath("gs://my-staging-bucket/staging/")
                                .credentials(ServiceAccount.builder()
                                        .serviceAccountFile("<base64_encoded_service_account_json>")
                                        .build())
                                .settings(ClickPipeBigQueryPipeSettings.builder()
                                        .replicationMode(ClickPipeBigQueryPipeSettings.ReplicationMode.SNAPSHOT)
                                        .build())
                                .tableMappings(List.of(ClickPipeBigQueryPipeTableMapping.builder()
                                        .sourceDatasetName("my_dataset")
                                        .sourceTable("my_table")
                                        .targetTable("my_bigquery_table")
                                        .build()))
                                .build())
                        .build())
                .destination(
                        ClickPipeMutateDestination.builder().database("default").build())
                .build();
    }
}
