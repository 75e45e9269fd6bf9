package io.clickpipes.codegen.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.clickpipes.codegen.CodegenOptions;
import io.clickpipes.codegen.output.GeneratedFile;
import io.clickpipes.codegen.testing.Generation;
import io.clickpipes.codegen.testing.JavadocTool;
import io.clickpipes.codegen.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the generator writes, byte by byte. {@code mvn -Dgoldens.update=true -Dtest=GoldenTest test}
 * accepts what it writes now; look at the difference before you commit it.
 */
class GoldenTest {

    private static final String UPDATE = "goldens.update";

    enum Golden {
        LIBRARY,
        CAFE;

        private CodegenOptions options() {
            return this == CAFE ? Generation.enveloped("golden.cafe") : Generation.options("golden.library");
        }

        private String folder() {
            return name().toLowerCase(Locale.ROOT);
        }

        private List<GeneratedFile> generate() {
            return Generation.of(Repository.module("src/test/resources/golden/" + folder() + ".yaml"), options());
        }
    }

    @ParameterizedTest
    @EnumSource
    void isExactlyWhatIsGenerated(Golden golden) throws IOException {
        Path root = Repository.module("src/test/goldens/java");
        Path folder = root.resolve("golden").resolve(golden.folder());
        Map<String, String> generated = golden.generate().stream()
                .collect(Collectors.toMap(GeneratedFile::path, GeneratedFile::text, (a, b) -> a, TreeMap::new));
        if (Boolean.getBoolean(UPDATE)) {
            assertThat(System.getenv("CI"))
                    .as("a CI run must not accept goldens")
                    .isNotEqualTo("true");
            replace(root, folder, generated);
        }

        Map<String, String> committed = new TreeMap<>();
        for (Path file : filesOf(folder)) {
            committed.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        }

        assertThat(committed.keySet()).as("set of files").containsExactlyElementsOf(generated.keySet());
        generated.forEach(
                (path, text) -> assertThat(committed.get(path)).as(path).isEqualTo(text));
    }

    @ParameterizedTest
    @EnumSource
    void hasCleanJavadoc(Golden golden, @TempDir Path folder) {
        assertThat(JavadocTool.complaints(golden.generate(), folder)).isEmpty();
    }

    private static List<Path> filesOf(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static void replace(Path root, Path folder, Map<String, String> files) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
