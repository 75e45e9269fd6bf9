package io.clickpipes.codegen.size;

import static org.assertj.core.api.Assertions.assertThat;

import io.clickpipes.codegen.testing.Generation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * How time and memory grow with the document. Takes a minute, so that only
 * {@code mvn -pl clickpipes-codegen-maven-plugin test -Dtest=GrowthBenchmark} runs it. Each size has a JVM of its own.
 */
class GrowthBenchmark {

    private static final int[] SIZES = {350, 1_000, 2_500, 5_000, 10_000};

    /** What one JVM measured. */
    private record Cost(int schemas, int files, double seconds, double megabytes) {

        double secondsOf(int count) {
            return seconds / schemas * count;
        }

        double megabytesOf(int count) {
            return megabytes / schemas * count;
        }
    }

    @Test
    void costGrowsNoFasterThanTheDocument() throws IOException, InterruptedException {
        Cost last = null;
        for (int size : SIZES) {
            Cost cost = measure(size);
            System.out.printf(
                    Locale.ROOT,
                    "%,7d schemas, %,7d files: %6.2f s, %,6.0f MB at most (per 1,000 schemas %.2f s, %.0f MB)%n",
                    cost.schemas(),
                    cost.files(),
                    cost.seconds(),
                    cost.megabytes(),
                    cost.secondsOf(1_000),
                    cost.megabytesOf(1_000));
            if (last != null) {
                assertThat(cost.secondsOf(1_000)).isLessThan(last.secondsOf(1_000) * 1.3);
                assertThat(cost.megabytesOf(1_000)).isLessThan(last.megabytesOf(1_000) * 1.3);
            }
            last = cost;
        }
    }

    private static Cost measure(int schemas) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:+UseSerialGC",
                        "-classpath",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Run.class.getName(),
                        Integer.toString(schemas))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        String[] figures = output.strip().split(" ", -1);
        return new Cost(
                schemas, Integer.parseInt(figures[0]), Double.parseDouble(figures[1]), Double.parseDouble(figures[2]));
    }

    /** One generation in a JVM that does nothing else: prints files, processor seconds and the most memory that it held. */
    static final class Run {

        private Run() {}

        public static void main(String[] arguments) throws IOException {
            String document = document(Integer.parseInt(arguments[0]));
            double begin = processorSeconds();
            int files = Generation.of(document, Generation.options("big")).size();
            double seconds = processorSeconds() - begin;
            System.out.println(files + " " + seconds + " " + peak() / 1024.0);
        }

        /** Of all threads: tells the same on a machine that is busy with other things. */
        private static double processorSeconds() {
            return ProcessHandle.current()
                            .info()
                            .totalCpuDuration()
                            .orElseThrow()
                            .toNanos()
                    / 1e9;
        }

        /** Kilobytes, as Linux counts them; elsewhere what the heap holds in the end. */
        private static double peak() throws IOException {
            Path status = Path.of("/proc/self/status");
            if (!Files.exists(status)) {
                return (Runtime.getRuntime().totalMemory()
                                - Runtime.getRuntime().freeMemory())
                        / 1024.0;
            }
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")))
                    .findFirst()
                    .orElseThrow();
        }

        /** One operation for five schemas; every schema points at others, every tenth is a union of them. */
        private static String document(int schemas) {
            String paths = IntStream.range(0, schemas / 5).mapToObj(Run::path).collect(Collectors.joining(",\n"));
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
}
