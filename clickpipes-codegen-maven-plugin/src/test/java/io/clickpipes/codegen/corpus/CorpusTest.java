package io.clickpipes.codegen.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.clickpipes.codegen.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Every real document, with this engine and with its peer; the table goes to {@code target/corpus.md}. */
@EnabledIfSystemProperty(named = "corpus", matches = "true", disabledReason = "takes long: run with -Pcorpus")
class CorpusTest {

    /** As many at once as leave the machine a core. */
    private static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);

    /** Only documents whose path has this in it, as a regular expression; all by default. */
    private static final Pattern WANTED = Pattern.compile(System.getProperty("corpus.documents", ""));

    private static final Path TABLE = Repository.module("target/corpus.md");

    private record Row(String document, Trial ours, Trial peer) {

        String render() {
            return "| " + document + " | " + cells(ours) + " | " + cells(peer) + " |";
        }

        private static String cells(Trial trial) {
            return String.format(
                    Locale.ROOT,
                    "%s | %s | %d | %d | %.1f | %s",
                    trial.generated() ? "yes" : "no",
                    trial.compiled() ? "yes" : "no",
                    trial.files(),
                    trial.lines(),
                    trial.seconds(),
                    trial.said());
        }
    }

    @Test
    void everyRealDocumentCompilesOrIsRefusedForWhatItLacks() throws IOException, InterruptedException {
        List<Row> rows = run(Repository.specs().stream()
                .filter(document -> WANTED.matcher(document.toString()).find())
                .toList());

        write(rows);
        assertThat(rows).as("documents that the pattern corpus.documents finds").isNotEmpty();
        assertThat(rows)
                .filteredOn(row -> row.ours().generated() && !row.ours().compiled())
                .as("documents whose code does not compile")
                .isEmpty();
        assertThat(rows)
                .filteredOn(row -> !row.ours().generated())
                .as("refused documents; the only reason is that nobody can read them")
                .allMatch(row -> row.ours().said().matches(".*\\[unreadable-document]"));
    }

    private static List<Row> run(List<Path> documents) throws InterruptedException, IOException {
        ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<Row>> running = new ArrayList<>();
            for (Path document : documents) {
                running.add(pool.submit(() -> row(document)));
            }
            List<Row> rows = new ArrayList<>();
            for (Future<Row> each : running) {
                rows.add(each.get());
            }
            return rows;
        } catch (ExecutionException e) {
            throw new IOException("a trial ended before its time", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private static Row row(Path document) throws IOException, InterruptedException {
        String name = Repository.specsFolder().relativize(document).toString();
        String folder = name.replaceAll("[^A-Za-z0-9.-]", "_");
        return new Row(name, Trial.of(Contender.OURS, document, folder), Trial.of(Contender.PEER, document, folder));
    }

    private static void write(List<Row> rows) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("Ours with `-Xlint:all -Werror`, the peer without; lines are neither blank nor comment.");
        lines.add("");
        lines.add("| document | generated | compiled | files | lines | seconds | | peer: generated | compiled | files |"
                + " lines | seconds | |");
        lines.add("|---|---|---|--:|--:|--:|---|---|---|--:|--:|--:|---|");
        rows.forEach(row -> lines.add(row.render()));
        lines.add("");
        lines.add(sum("Ours", rows.stream().map(Row::ours).toList()));
        lines.add(sum("Peer", rows.stream().map(Row::peer).toList()));
        Files.write(TABLE, lines);
    }

    private static String sum(String name, List<Trial> trials) {
        return String.format(
                Locale.ROOT,
                "%s: %d documents, %d generated, %d compiled, %d files, %d lines, %.0f s.%n",
                name,
                trials.size(),
                trials.stream().filter(Trial::generated).count(),
                trials.stream().filter(Trial::compiled).count(),
                trials.stream().mapToInt(Trial::files).sum(),
                trials.stream().mapToLong(Trial::lines).sum(),
                trials.stream().mapToDouble(Trial::seconds).sum());
    }
}
