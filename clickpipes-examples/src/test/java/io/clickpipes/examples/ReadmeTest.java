package io.clickpipes.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.clickpipes.localcloud.LocalCloud;
import io.clickpipes.localcloud.RecordedRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compiles every Java snippet of the README, and runs those that need nothing but a service. */
@Timeout(120)
class ReadmeTest {
    private static final Path README = Path.of("..", "README.md");
    private static final Pattern BLOCK =
            Pattern.compile("```java\\n(?<code>.*?)```\\n(?:\\n```text\\n(?<output>.*?)```)?", Pattern.DOTALL);

    private static final Set<String> READING = Set.of("clickPipeGetList", "clickPipeGet", "clickPipeSettingsGet");
    private static final Map<String, List<String>> OPERATIONS = Map.of(
            "create", List.of("clickPipeCreate"),
            "update", List.of("clickPipeUpdate"),
            "updateSettings", List.of("clickPipeSettingsUpdate"),
            "scale", List.of("clickPipeScalingUpdate"),
            "changeTables", List.of("clickPipeStateUpdate", "clickPipeUpdate"));
    private static final Pattern CHANGES = Pattern.compile(
            "(?:client|orders|client\\.pipe\\(\\w+\\))\\.(create|update|updateSettings|scale|changeTables)\\(");

    /** What is made from the reader's own document; all that the snippet needs of it. */
    private static final String SHOP_API = "package com.example.shop.api;\n\npublic interface ShopApi {}\n";

    /** The names that the text around the snippets speaks of, and the pipes that are there anyway. */
    private static final String PROGRAM = """
            import static org.assertj.core.api.Assertions.assertThat;

            import com.example.shop.api.*;
            import io.clickpipes.client.*;
            import io.clickpipes.client.destination.*;
            import io.clickpipes.client.model.*;
            import io.clickpipes.client.rule.*;
            import io.clickpipes.client.source.*;
            import io.clickpipes.client.support.*;
            import io.clickpipes.client.update.*;
            import io.clickpipes.localcloud.*;
            import java.time.*;
            import java.util.*;
            import java.util.concurrent.*;
            import retrofit2.Retrofit;

            public class %s {
                static ClickPipesClient client = ClickPipesClient.fromEnvironment();
                static String password = "hunter2";
                static String newPassword = "hunter3";
                static UUID ordersId = pipe("Kafka");
                static UUID shopId = pipe("Postgres");

                static UUID pipe(String name) {
                    return client.list().stream().filter(it -> it.name().contains(name)).findFirst().get().id();
                }

                public static void main(String[] line) throws Exception {
                    program();
                    client.close();
                }

                static void program() throws Exception {
            %s
                }
            }
            """;

    @TempDir
    private Path folder;

    /** A snippet, and what the README says that it prints; empty if it says nothing. */
    private record Snippet(int number, String code, String output) {
        String className() {
            return "Snippet" + number;
        }

        /** Whether it talks to the ClickPipes of a service, and not to the shop of the example. */
        boolean runs() {
            return !code.contains("ShopApi");
        }

        /** What it asks the service to change, in order. Where the README shows an output, rules stop it before. */
        List<String> changes() {
            if (!output.isEmpty()) {
                return List.of();
            }
            return CHANGES.matcher(code)
                    .results()
                    .flatMap(call -> OPERATIONS.get(call.group(1)).stream())
                    .toList();
        }

        @Override
        public String toString() {
            return code.lines().findFirst().orElse("nothing");
        }
    }

    static List<Snippet> snippets() throws IOException {
        List<Snippet> snippets = new ArrayList<>();
        BLOCK.matcher(Files.readString(README))
                .results()
                .forEach(block -> snippets.add(
                        new Snippet(snippets.size(), block.group(1), block.group(2) == null ? "" : block.group(2))));
        return snippets;
    }

    static Stream<Snippet> programs() throws IOException {
        return snippets().stream().filter(Snippet::runs);
    }

    @Test
    void noSnippetIsOverlooked() throws IOException {
        long marks = Files.readString(README)
                .lines()
                .filter(line -> line.strip().startsWith("```java"))
                .count();

        assertThat(snippets()).hasSize(Math.toIntExact(marks)).hasSizeGreaterThan(6);
        assertThat(snippets()).filteredOn(snippet -> !snippet.runs()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void compiles(Snippet snippet) throws IOException {
        compile(snippet);
    }

    @ParameterizedTest
    @MethodSource("programs")
    void runsAgainstLocalCloud(Snippet snippet) throws Exception {
        compile(snippet);
        try (LocalCloud cloud = LocalCloud.builder()
                        .withSamplePipes()
                        .withoutRateLimit()
                        .stepTime(Duration.ZERO)
                        .start();
                Child program = Child.java(
                        Ran.environmentOf(cloud), List.of("-cp", folder + classPath(), snippet.className()))) {
            String printed = program.rest();

            assertThat(program.status()).as(printed).isZero();
            assertThat(cloud.requests()).extracting(RecordedRequest::status).containsOnly(200);
            assertThat(cloud.requests())
                    .extracting(RecordedRequest::operationId)
                    .filteredOn(operation -> !READING.contains(operation))
                    .containsExactlyElementsOf(snippet.changes());
            assertThat(printed).doesNotContain("hunter");
            if (!snippet.output().isEmpty()) {
                assertThat(printed.strip()).isEqualTo(snippet.output().strip());
            }
        }
    }

    @Test
    void theExamplesAreListed() throws IOException {
        String names = String.join(
                ", ",
                Examples.ALL.stream().map(example -> "`" + example.name() + "`").toList());

        assertThat(Files.readString(README).replaceAll("\\s+", " ")).contains(names + ".");
    }

    private void compile(Snippet snippet) throws IOException {
        Path program = Files.writeString(
                folder.resolve(snippet.className() + ".java"), PROGRAM.formatted(snippet.className(), snippet.code()));
        Path shop = Files.writeString(folder.resolve("ShopApi.java"), SHOP_API);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> said = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            compiler.getTask(
                            null,
                            files,
                            diagnostic -> said.add(diagnostic.toString()),
                            List.of(
                                    "-d",
                                    folder.toString(),
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    "-proc:none"),
                            null,
                            files.getJavaFileObjects(program, shop))
                    .call();
        }
        assertThat(said).isEmpty();
    }

    private static String classPath() {
        return System.getProperty("path.separator") + System.getProperty("java.class.path");
    }
}
