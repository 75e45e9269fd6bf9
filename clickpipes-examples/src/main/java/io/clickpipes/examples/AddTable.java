package io.clickpipes.examples;

import io.clickpipes.client.ClickPipesClient;
import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.client.model.ClickPipeSource;
import io.clickpipes.client.source.PostgresTable;
import io.clickpipes.client.update.PostgresPatch;
import java.io.PrintStream;
import java.util.UUID;

/**
 * Adds a table to a Postgres pipe, running or not. A running pipe is paused for it, and resumed by the service; so is
 * one that was paused before (rule UPD-9).
 */
final class AddTable {
    private AddTable() {}

    static void run(ClickPipesClient client, UUID pipeId, PostgresTable table, PrintStream out) {
        ClickPipeSource source = client.pipe(pipeId).get().source();
        if (source == null || !isPostgres(source)) {
            // Better known before the pipe is stopped for it.
            throw new UsageException("This pipe does not read from Postgres");
        }
        out.println("Add a table to " + pipeId);

        ClickPipe changed = client.pipe(pipeId)
                .changeTables(PostgresPatch.builder().addTable(table).build());

        out.println("    " + changed.state());
    }

    static boolean isPostgres(ClickPipeSource source) {
        return source.postgres() != null;
    }

    /**
     * A table by its name, with a target of that name.
     *
     * @param name {@code schema.table}
     */
    static PostgresTable table(String name) {
        String[] parts = name.split("\\.", -1);
        if (parts.length != 2) {
            throw new UsageException("The table has to be named as in public.items");
        }
        return PostgresTable.of(parts[0], parts[1]).into(parts[0] + "_" + parts[1]);
    }
}
