package io.clickpipes.codegen.size;

import io.clickpipes.codegen.testing.TemporaryFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How time and memory of the whole command grow with the document; the first line is what Maven and the plugin cost
 * without one. Every run is a process of its own, the sizes take turns, and the table has medians. With the plugin
 * installed:
 *
 * <pre>
 * java clickpipes-codegen-maven-plugin/src/test/java/io/clickpipes/codegen/size/Growth.java [rounds [options of Maven]]
 * </pre>
 */
final class Growth {

    private static final int[] SIZES = {0, 350, 1_000, 3_000, 10_000};

    /** What one run took; memory is the most that was resident, as Linux counts it, and 0 elsewhere. */
    private record Run(double seconds, double processor, double megabytes) {}

    private Growth() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length == 0 ? 5 : Integer.parseInt(arguments[0]);
        List<String> options = Stream.of(arguments).skip(1).toList();
        try (TemporaryFolder temporary = new TemporaryFolder("growth")) {
            Path folder = temporary.path();
            Map<Integer, List<Run>> runs = new TreeMap<>();
            for (int round = 0; round < rounds; round++) {
                for (int size : SIZES) {
                    Path own = Files.createDirectories(folder.resolve(size + "/" + round));
                    Files.writeString(own.resolve("big.json"), document(size));
                    runs.computeIfAbsent(size, key -> new ArrayList<>()).add(run(own, options));
                }
            }
            System.out.println("| schemas | document, KB | files | seconds | processor seconds | memory, MB |");
            System.out.println("|---:|---:|---:|---:|---:|---:|");
            for (int size : SIZES) {
                print(size, folder.resolve(size + "/0"), runs.get(size));
            }
        }
    }

    /** Asks the process while it lives: nobody can tell when it is gone. */
    private static Run run(Path folder, List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "mvn",
                "-B",
                "-q",
                "-o",
                "io.clickpipes:clickpipes-codegen-maven-plugin:0.1.0-SNAPSHOT:generate",
                "-Dclickpipes.codegen.inputSpec=big.json",
                "-Dclickpipes.codegen.output=out"));
        command.addAll(options);
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .inheritIO()
                .start();
        double processor = 0;
        double megabytes = 0;
        do {
            Duration busy = process.info().totalCpuDuration().orElse(Duration.ZERO);
            processor = Math.max(processor, busy.toNanos() / 1e9);
            megabytes = Math.max(megabytes, resident(process.pid()));
        } while (!process.waitFor(10, TimeUnit.MILLISECONDS));
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (process.exitValue() != 0) {
            throw new IllegalStateException("Failed: " + String.join(" ", command));
        }
        return new Run(seconds, processor, megabytes);
    }

    private static double resident(long process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0; // another system, or the process has just ended
        }
    }

    private static void print(int size, Path folder, List<Run> runs) throws IOException {
        try (Stream<Path> written = Files.walk(folder.resolve("out"))) {
            System.out.printf(
                    Locale.ROOT,
                    "| %,d | %,d | %,d | %.1f | %.1f | %,.0f |%n",
                    size,
                    Files.size(folder.resolve("big.json")) / 1024,
                    written.filter(file -> file.toString().endsWith(".java")).count(),
                    median(runs.stream().map(Run::seconds).toList()),
                    median(runs.stream().map(Run::processor).toList()),
                    median(runs.stream().map(Run::megabytes).toList()));
        }
    }

    private static double median(List<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    /** One operation for five schemas; every schema points at others, every tenth is a union of them. */
    private static String document(int schemas) {
        String paths = IntStream.range(0, schemas / 5).mapToObj(Growth::path).collect(Collectors.joining(",\n"));
        String components = IntStream.range(0, schemas)
                .mapToObj(index -> index % 10 == 9 ? union(index) : object(index, schemas))
                .collect(Collectors.joining(",\n"));
        return """
                {"openapi": "3.1.0", "info": {"title": "Big", "version": "1"},
                 "paths": {%s},
                 "components": {"schemas": {%s}}}
                """.formatted(paths, components);
    }

    private static String path(int index) {
        return """
                "/things%d/{id}": {"get": {"operationId": "getThing%d", "tags": ["tag%d"],
                  "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}},
                                 {"name": "limit", "in": "query", "schema": {"type": "integer"}}],
                  "responses": {"200": {"description": "A thing.", "content": {"application/json":
                    {"schema": {"$ref": "#/components/schemas/Thing%d"}}}}}}}""".formatted(index, index, index / 20, index * 5);
    }

    private static String object(int index, int schemas) {
        return """
                "Thing%d": {"type": "object", "description": "Thing number %d.", "required": ["id", "name"],
                  "properties": {"id": {"type": "string", "format": "uuid"}, "name": {"type": "string"},
                    "count": {"type": ["integer", "null"], "format": "int64"},
                    "state": {"type": "string", "enum": ["on", "off", "broken"]},
                    "made": {"type": "string", "format": "date-time"},
                    "next": {"$ref": "#/components/schemas/Thing%d"},
                    "others": {"type": "array", "items": {"$ref": "#/components/schemas/Thing%d"}},
                    "labels": {"type": "object", "additionalProperties": {"type": "string"}}}}""".formatted(index, index, (index + 1) % schemas, (index + 7) % schemas);
    }

    private static String union(int index) {
        return """
                "Thing%d": {"oneOf": [{"$ref": "#/components/schemas/Thing%d"},
                                      {"$ref": "#/components/schemas/Thing%d"}]}""".formatted(index, index - 1, index - 2);
    }
}
