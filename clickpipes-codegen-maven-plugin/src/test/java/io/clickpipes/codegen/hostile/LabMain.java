package io.clickpipes.codegen.hostile;

import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import io.clickpipes.codegen.output.OutputWriter;
import io.clickpipes.codegen.testing.Generation;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * Generates from each document of a folder in a process with little memory, while the flight recorder
 * writes down every file and connection. Its arguments: folder of documents, folder for code, file
 * for results, seconds per document.
 */
final class LabMain {

    /** What the recorder saw stands below this in the results. */
    static final String SEEN = "seen";

    private LabMain() {}

    public static void main(String[] arguments) throws Exception {
        Path documents = Path.of(arguments[0]);
        Path code = Path.of(arguments[1]);
        Path results = Path.of(arguments[2]);
        Duration limit = Duration.ofSeconds(Long.parseLong(arguments[3]));
        try (Recording recording = new Recording();
                PrintStream out = new PrintStream(Files.newOutputStream(results), true, StandardCharsets.UTF_8)) {
            for (String event : List.of("FileRead", "FileWrite", "SocketRead", "SocketWrite", "SocketConnect")) {
                recording.enable("jdk." + event).withThreshold(Duration.ZERO).withoutStackTrace();
            }
            recording.enable("jdk.ProcessStart").withoutStackTrace();
            recording.start();
            out.println("support\t" + generate(null, code, limit));
            try (Stream<Path> all = Files.list(documents)) {
                for (Path document : all.filter(Files::isRegularFile).sorted().toList()) {
                    long start = System.nanoTime();
                    String outcome;
                    try {
                        outcome = generate(document, code, limit);
                    } catch (OutOfMemoryError e) {
                        outcome = "crashes\t" + e;
                    }
                    long millis = (System.nanoTime() - start) / 1_000_000;
                    out.println(id(document) + "\t" + outcome + "\t" + millis);
                    if (outcome.startsWith("hangs")) {
                        out.flush();
                        Runtime.getRuntime().halt(3);
                    }
                }
            }
            recording.stop();
            for (String seen : seen(recording, results.resolveSibling("recording.jfr"))) {
                out.println(SEEN + "\t" + seen);
            }
        }
    }

    static String id(Path document) {
        return document.getFileName().toString().replaceFirst("\\..*", "");
    }

    /** One line: generated, refused with its reasons, or how it went wrong. */
    private static String generate(Path document, Path code, Duration limit) throws InterruptedException {
        CompletableFuture<String> outcome = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                outcome.complete(generate(document, code));
            } catch (Throwable e) {
                outcome.complete("crashes\t"
                        + line(e + " " + Stream.of(e.getStackTrace()).limit(12).toList()));
            }
        });
        thread.setDaemon(true);
        thread.start();
        try {
            return outcome.get(limit.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return "hangs\t" + line(List.of(thread.getStackTrace()).toString());
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String generate(Path document, Path code) throws IOException {
        if (document == null) {
            String empty = "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"t\",\"version\":\"1\"},\"paths\":{}}";
            new OutputWriter(code.resolve("support")).write(Generation.of(empty, Generation.shared("hostile")));
            return "generated\t";
        }
        String id = id(document);
        try {
            var files = Generation.of(document, Generation.sharing(Lab.SUPPORT, "hostile." + id));
            new OutputWriter(code.resolve(id)).write(files);
            return "generated\t" + files.size() + " files";
        } catch (CodegenException e) {
            StringBuilder reasons = new StringBuilder("refused\t");
            for (Diagnostic each : e.diagnostics()) {
                boolean whole = !each.id().isBlank()
                        && each.pointer().startsWith("#")
                        && !each.message().isBlank()
                        && !each.remedy().isBlank();
                String message = each.render();
                reasons.append(whole ? "" : "INCOMPLETE ")
                        .append(message.length() > 5_000 ? "ENDLESS " : "")
                        .append(each.id())
                        .append(' ');
            }
            String text = line(reasons.toString());
            return text.substring(0, Math.min(text.length(), 300));
        }
    }

    private static String line(String text) {
        return text.replaceAll("[\\r\\n]+", " ");
    }

    /** Files and hosts beyond the class path, without those that are known to be ours. */
    private static List<String> seen(Recording recording, Path file) throws IOException {
        recording.dump(file);
        TreeSet<String> seen = new TreeSet<>();
        for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
            String kind = event.getEventType().getName().replace("jdk.", "");
            String what = event.hasField("path")
                    ? event.getString("path")
                    : event.hasField("command")
                            ? event.getString("command")
                            : event.getString("host") + " " + event.getString("address");
            seen.add(kind + "\t" + what);
        }
        return List.copyOf(seen);
    }
}
