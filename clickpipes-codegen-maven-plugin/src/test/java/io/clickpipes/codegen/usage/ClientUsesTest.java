package io.clickpipes.codegen.usage;

import static org.assertj.core.api.Assertions.assertThat;

import io.clickpipes.codegen.CodegenOptions;
import io.clickpipes.codegen.config.Config;
import io.clickpipes.codegen.config.EnvelopeShape;
import io.clickpipes.codegen.diff.JavaMember;
import io.clickpipes.codegen.output.GeneratedFile;
import io.clickpipes.codegen.testing.Compilation;
import io.clickpipes.codegen.testing.Generation;
import io.clickpipes.codegen.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The search in the client that this repository has. */
class ClientUsesTest {

    private static final Path CLIENT = Repository.module("../clickpipes-client").normalize();
    private static final Path ROOT = CLIENT.resolve("src/main/java");
    private static final String MODEL = "io.clickpipes.client.model.";

    private static final List<GeneratedFile> GENERATED = Generation.of(
            Repository.spec(),
            new CodegenOptions(
                    "io.clickpipes.client.api",
                    "io.clickpipes.client.model",
                    "io.clickpipes.client.support",
                    true,
                    List.of(),
                    Config.enveloped(new EnvelopeShape("result", List.of("status", "requestId"), List.of()))));

    @Test
    void findsTheConstantsOfAnEnum() throws IOException {
        JavaMember failed = new JavaMember(MODEL + "ClickPipeState", "FAILED", "ClickPipeState.FAILED");

        assertThat(find(failed)).isNotEmpty().isEqualTo(grep("\\bClickPipeState\\.FAILED\\b"));
    }

    @Test
    void findsBothEndsOfAnOperation() throws IOException {
        JavaMember get =
                new JavaMember("io.clickpipes.client.api.ClickPipesApi", "clickPipeGet", "ClickPipesApi.clickPipeGet");

        assertThat(find(get)).isNotEmpty().isEqualTo(grep("\\bclickPipeGet\\("));
    }

    @Test
    void findsWhereATypeIsMentioned() throws IOException {
        JavaMember type = new JavaMember(MODEL + "ClickPipeStatePatchRequest", "", "ClickPipeStatePatchRequest");

        // The rest uses members of it, by values that have no type in the text.
        assertThat(find(type))
                .containsAll(grep("\\bClickPipeStatePatchRequest\\b"))
                .isNotEmpty();
    }

    @Test
    void isDoneInSeconds() {
        JavaMember name = new JavaMember(MODEL + "ClickPipe", "state", "ClickPipe.state()");
        find(name);

        long start = System.nanoTime();
        find(name);

        // It takes one or two; a machine that is busy with other things may need longer.
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
    }

    private static List<SourceLine> find(JavaMember member) {
        Uses uses = HandWrittenUses.find(
                new HandWritten(CLIENT, List.of(ROOT), Compilation.classPath()), GENERATED, List.of(member));
        assertThat(uses.obstacle()).isEmpty();
        return uses.lines().getOrDefault(member, List.of());
    }

    private static List<SourceLine> grep(String text) throws IOException {
        Pattern pattern = Pattern.compile(text);
        TreeSet<SourceLine> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(ROOT)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                List<String> lines = Files.readAllLines(file);
                for (int i = 0; i < lines.size(); i++) {
                    String line = lines.get(i).strip();
                    if (pattern.matcher(line).find() && !line.startsWith("*") && !line.startsWith("/")) {
                        found.add(new SourceLine(
                                CLIENT.relativize(file).toString().replace('\\', '/'), i + 1, line));
                    }
                }
            }
        }
        return List.copyOf(found);
    }
}
