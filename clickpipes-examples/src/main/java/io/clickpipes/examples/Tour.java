package io.clickpipes.examples;

import io.clickpipes.client.ClickPipesClient;
import io.clickpipes.client.ClickPipesException;
import io.clickpipes.client.NewPipe;
import io.clickpipes.client.PipeSettings;
import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.client.update.PipePatch;
import io.clickpipes.client.update.PostgresPatch;
import java.io.PrintStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The whole life of pipes: one that streams, one that loads files once, one that follows a database. Whatever
 * happens on the way, the tour deletes the pipes that it created, and no others.
 */
final class Tour {
    private final ClickPipesClient client;
    private final Pace pace;
    private final PrintStream out;
    private final PipeWatcher watcher;
    private final Set<UUID> created = new LinkedHashSet<>();

    private Tour(ClickPipesClient client, Pace pace, PrintStream out) {
        this.client = client;
        this.pace = pace;
        this.out = out;
        this.watcher = new PipeWatcher(client, pace, out);
    }

    static void run(ClickPipesClient client, Pace pace, PrintStream out) {
        Tour tour = new Tour(client, pace, out);
        try {
            tour.visit();
        } finally {
            tour.tidyUp();
        }
    }

    private void visit() {
        out.println("1. What is there");
        ListPipes.run(client, out);

        heading("2. Create, and watch until ready");
        UUID kafka = create(CreateKafka.pipe("Tour: Kafka"));
        watcher.waitUntilRunning(kafka);
        UUID s3 = create(CreateS3.pipe("Tour: S3"));
        watcher.waitUntilCompleted(s3);
        UUID postgres = create(CreatePostgres.pipe("Tour: Postgres"));
        watcher.waitUntilRunning(postgres);

        heading("3. Change");
        rename(kafka);
        changeSettings(kafka);
        changeScaling(kafka);
        syncMoreOften(postgres);

        heading("4. Stop and start");
        StopAndStart.run(client, kafka, pace, out);
        StopAndStart.run(client, postgres, pace, out);

        heading("5. The size that all database pipes share");
        CdcScalingSteps.run(client, pace, out);

        heading("6. Delete, and watch until gone");
        for (UUID pipe : List.of(kafka, s3, postgres)) {
            DeletePipe.run(client, pipe, pace, out);
            created.remove(pipe);
        }

        heading("7. What is left");
        ListPipes.run(client, out);
    }

    private void heading(String text) {
        out.println();
        out.println(text);
    }

    private UUID create(NewPipe newPipe) {
        ClickPipe pipe = client.create(newPipe);
        UUID id = pipe.id();
        if (id == null) {
            throw new IllegalStateException("The service answered without the id of the new pipe");
        }
        created.add(id);
        out.println("Created " + pipe.name() + ": " + id);
        return id;
    }

    private void rename(UUID pipe) {
        // What is not set is not sent, and stays as it is.
        ClickPipe renamed = client.pipe(pipe).update(PipePatch.rename("Tour: Kafka, renamed"));
        out.println("Name: " + renamed.name());
    }

    private void changeSettings(UUID pipe) {
        client.pipe(pipe)
                .updateSettings(
                        PipeSettings.builder().streamingMaxInsertWaitMs(2000).build());
        out.println(
                "Longest wait before an insert: " + client.pipe(pipe).settings().streamingMaxInsertWaitMs() + " ms");
    }

    private void changeScaling(UUID pipe) {
        out.println("Scaling: " + client.pipe(pipe).scale(2).scaling());
    }

    private void syncMoreOften(UUID pipe) {
        client.pipe(pipe).update(PostgresPatch.builder().syncIntervalSeconds(30).build());
        out.println("Postgres: synchronised every 30 seconds");
    }

    /** Deletes what is left of the tour if it ended early. */
    private void tidyUp() {
        for (UUID pipe : created) {
            try {
                client.pipe(pipe).delete();
                out.println("Deleted " + pipe + ", since the tour ended early");
            } catch (ClickPipesException e) {
                out.println("Pipe " + pipe + " of this tour could not be deleted: run `delete " + pipe + "`");
            }
        }
    }
}
