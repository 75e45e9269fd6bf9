package io.clickpipes.examples;

import io.clickpipes.examples.Example.Takes;
import java.util.List;
import java.util.Optional;

/** All programs of this jar, in the order of the docs page. */
final class Examples {
    static final List<Example> ALL = List.of(
            new Example("list", Takes.NOTHING, "lists the pipes", run -> ListPipes.run(run.client(), run.out())),
            new Example(
                    "get", Takes.PIPE_ID, "shows a pipe", run -> GetPipe.run(run.client(), run.pipeId(), run.out())),
            new Example(
                    "stop-start",
                    Takes.PIPE_ID,
                    "stops a pipe and starts it again",
                    run -> StopAndStart.run(run.client(), run.pipeId(), run.pace(), run.out())),
            new Example(
                    "delete",
                    Takes.PIPE_ID,
                    "deletes a pipe",
                    run -> DeletePipe.run(run.client(), run.pipeId(), run.pace(), run.out())),
            new Example(
                    "create-kafka",
                    Takes.NOTHING,
                    "creates a pipe from a Kafka topic",
                    run -> CreateKafka.run(run.client(), run.out())),
            new Example(
                    "create-kinesis",
                    Takes.NOTHING,
                    "creates a pipe from an Amazon Kinesis stream",
                    run -> CreateKinesis.run(run.client(), run.out())),
            new Example(
                    "create-s3",
                    Takes.NOTHING,
                    "creates a pipe from Amazon S3",
                    run -> CreateS3.run(run.client(), run.out())),
            new Example(
                    "create-gcs",
                    Takes.NOTHING,
                    "creates a pipe from Google Cloud Storage",
                    run -> CreateGcs.run(run.client(), run.out())),
            new Example(
                    "create-azure-blob",
                    Takes.NOTHING,
                    "creates a pipe from Azure Blob Storage",
                    run -> CreateAzureBlob.run(run.client(), run.out())),
            new Example(
                    "create-postgres",
                    Takes.NOTHING,
                    "creates a pipe from Postgres",
                    run -> CreatePostgres.run(run.client(), run.out())),
            new Example(
                    "create-mysql",
                    Takes.NOTHING,
                    "creates a pipe from MySQL",
                    run -> CreateMySql.run(run.client(), run.out())),
            new Example(
                    "create-mongodb",
                    Takes.NOTHING,
                    "creates a pipe from MongoDB",
                    run -> CreateMongoDb.run(run.client(), run.out())),
            new Example(
                    "create-bigquery",
                    Takes.NOTHING,
                    "creates a pipe from BigQuery",
                    run -> CreateBigQuery.run(run.client(), run.out())),
            new Example(
                    "tour",
                    Takes.NOTHING,
                    "all of it: creates, watches, changes, stops, starts and deletes pipes of its own",
                    run -> Tour.run(run.client(), run.pace(), run.out())),
            new Example(
                    "local-cloud",
                    Takes.PORT,
                    "starts LocalCloud and leaves it running until it is stopped",
                    run -> StartLocalCloud.run(run.port(), run.environment(), run.out())));

    private Examples() {}

    /** The one of this name. */
    static Optional<Example> named(String name) {
        return ALL.stream().filter(example -> example.name().equals(name)).findFirst();
    }
}
