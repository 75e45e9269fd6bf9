package io.clickpipes.examples;

import io.clickpipes.examples.Example.Takes;
import java.util.List;
import java.util.Optional;

/** All programs of this jar: those of the docs page in its order, then what comes after. */
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
                    "create-pubsub",
                    Takes.NOTHING,
                    "creates a pipe from Google Cloud Pub/Sub",
                    run -> CreatePubSub.run(run.client(), run.out())),
            new Example(
                    "rotate-password",
                    Takes.PIPE_ID,
                    "gives a pipe the user SOURCE_USER with the new password SOURCE_PASSWORD",
                    run -> RotatePassword.run(
                            run.client(),
                            run.pipeId(),
                            run.value("SOURCE_USER", "my_user"),
                            run.value("SOURCE_PASSWORD", "my_new_password"),
                            run.out())),
            new Example(
                    "add-table",
                    Takes.PIPE_ID,
                    "adds the table SOURCE_TABLE, such as public.items, to a Postgres pipe",
                    run -> AddTable.run(
                            run.client(),
                            run.pipeId(AddTable::isPostgres),
                            AddTable.table(run.value("SOURCE_TABLE", "public.items")),
                            run.out())),
            new Example(
                    "scale",
                    Takes.PIPE_ID,
                    "gives a streaming pipe as many replicas as REPLICAS says",
                    run -> Scale.run(run.client(), run.pipeId(), run.number("REPLICAS", 2), run.out())),
            new Example(
                    "broken",
                    Takes.NOTHING,
                    "lists the pipes that are broken, and what to do",
                    run -> BrokenPipes.run(run.withBrokenSamples().client(), run.out())),
            new Example(
                    "clean-up",
                    Takes.NOTHING,
                    "deletes the pipes that failed; elsewhere than on LocalCloud only with --live",
                    run -> CleanUp.run(run.withBrokenSamples().client(), run.mayDelete(), run.out())),
            new Example(
                    "watch",
                    Takes.PIPE_ID,
                    "shows how a pipe gets to run; on a fresh LocalCloud that of Postgres, after a resync",
                    run -> WatchPipe.run(
                            run.client(),
                            run.withResync(run.pipeId(source -> source.postgres() != null)),
                            run.pace(),
                            run.out())),
            new Example(
                    "tour",
                    Takes.NOTHING,
                    "all of it: creates, watches, changes, stops, starts and deletes pipes of its own",
                    run -> Tour.run(run.client(), run.pace(), run.out())),
            new Example(
                    "local-cloud",
                    Takes.PORT,
                    "starts LocalCloud and leaves it running until it is stopped",
                    run -> StartLocalCloud.run(run.port(), run.rateLimited(), run.environment(), run.out())));

    private Examples() {}

    /** The one of this name. */
    static Optional<Example> named(String name) {
        return ALL.stream().filter(example -> example.name().equals(name)).findFirst();
    }
}
