package io.clickpipes.client.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What must not compile, does not, and the compiler says why; its twin, which differs in one call, does. The snippets
 * are in {@code src/test/resources/misuse}; every file there counts.
 */
class MisuseTest {

    private static final Path CORPUS = Path.of("src/test/resources/misuse");
    private static final int LEAST_SNIPPETS = 30;

    /** What snippets may use without saying so. */
    private static final String FIXTURE = """
            import io.clickpipes.client.*;
            import io.clickpipes.client.destination.*;
            import io.clickpipes.client.model.*;
            import io.clickpipes.client.source.*;
            import io.clickpipes.client.support.*;
            import java.time.*;
            import java.util.List;
            import java.util.UUID;
            class %s {
                static KafkaSource.Builder kafka() {
                    return KafkaSource.kafka().brokers("b:9092").topics("t").format(KafkaFormat.AVRO);
                }
                static PostgresSource postgres() {
                    return PostgresSource.at("h", 5432).build();
                }
                static Table table() {
                    return Table.existing("t").column("id", "UInt64").build();
                }
                Object it() {
                    return %s;
                }
            }
            """;

    @TempDir
    private Path out;

    private record Snippet(String name, String good, String bad, String says) {}

    @Test
    void everyTwinCompiles() throws Exception {
        List<String> good = snippets().stream().map(Snippet::good).toList();

        assertThat(errors(good).values())
                .allSatisfy(errors -> assertThat(errors).isEmpty());
    }

    @Test
    void noMisuseCompilesAndTheCompilerSaysWhy() throws Exception {
        List<Snippet> snippets = snippets();
        Map<Integer, List<String>> errors =
                errors(snippets.stream().map(Snippet::bad).toList());

        assertThat(snippets).hasSizeGreaterThanOrEqualTo(LEAST_SNIPPETS);
        assertThat(errors)
                .allSatisfy((i, said) -> assertThat(said)
                        .as(snippets.get(i).name())
                        .singleElement(InstanceOfAssertFactories.STRING)
                        .contains(snippets.get(i).says()));
    }

    @Test
    void noNameIsThereTwice() throws Exception {
        assertThat(snippets()).extracting(Snippet::name).doesNotHaveDuplicates();
    }

    /** Compiles all expressions at once; what is said to each. */
    private Map<Integer, List<String>> errors(List<String> expressions) throws Exception {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        Map<Integer, List<String>> errors = new LinkedHashMap<>();
        List<JavaFileObject> units = new ArrayList<>();
        for (int i = 0; i < expressions.size(); i++) {
            errors.put(i, new ArrayList<>());
            units.add(new Unit(i, FIXTURE.formatted("Snippet" + i, expressions.get(i))));
        }
        List<String> options = List.of(
                "-d", out.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none", "-Xmaxerrs", "1000");
        boolean compiled =
                compiler.getTask(null, null, diagnostics, options, null, units).call();
        for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
            if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
                int index = ((Unit) diagnostic.getSource()).index;
                errors.get(index).add(plain(diagnostic.getMessage(Locale.ENGLISH)));
            }
        }
        assertThat(compiled).isEqualTo(errors.values().stream().allMatch(List::isEmpty));
        return errors;
    }

    /** As on a terminal, in one line: types without their packages. */
    private static String plain(String message) {
        return message.replaceAll("\\s+", " ").replaceAll("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])", "");
    }

    private static List<Snippet> snippets() throws Exception {
        List<Snippet> snippets = new ArrayList<>();
        try (Stream<Path> files = Files.list(CORPUS)) {
            for (Path file : files.sorted().toList()) {
                String text = Files.readString(file)
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .collect(Collectors.joining("\n"));
                for (String block : text.strip().split("\n\\s*\n", -1)) {
                    snippets.add(snippet(file, block.strip().lines().toList()));
                }
            }
        }
        return snippets;
    }

    private static Snippet snippet(Path file, List<String> lines) {
        assertThat(lines).as(file + ": name, good, bad, says").hasSize(4);
        return new Snippet(
                lines.get(0), value(lines.get(1), "good"), value(lines.get(2), "bad"), value(lines.get(3), "says"));
    }

    private static String value(String line, String key) {
        String[] parts = line.split("=", 2);
        assertThat(parts[0].strip()).isEqualTo(key);
        return parts[1].strip();
    }

    private static final class Unit extends SimpleJavaFileObject {

        private final int index;
        private final String code;

        Unit(int index, String code) {
            super(URI.create("string:///Snippet" + index + ".java"), Kind.SOURCE);
            this.index = index;
            this.code = code;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }
}
