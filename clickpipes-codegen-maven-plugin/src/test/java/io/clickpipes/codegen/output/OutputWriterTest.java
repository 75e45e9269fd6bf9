package io.clickpipes.codegen.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.clickpipes.codegen.diagnostic.CodegenException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputWriterTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path folder;

    private Path root;

    @BeforeEach
    void begin() {
        root = folder.resolve("out");
    }

    private WriteResult write(GeneratedFile... files) {
        return new OutputWriter(root).write(List.of(files));
    }

    private static GeneratedFile file(String path, String text) {
        return new GeneratedFile(path, text);
    }

    private List<String> filesIn(Path start) throws IOException {
        try (Stream<Path> all = Files.walk(start)) {
            return all.filter(path -> !Files.isDirectory(path))
                    .map(path -> folder.relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void writesFilesInUtf8WithTheirLineEnds() throws IOException {
        WriteResult result = write(file("a/B.java", "x\n\u00e4\n"), file("C.java", "c"));

        assertThat(result).isEqualTo(new WriteResult(2, 2, 0));
        assertThat(root.resolve("a/B.java")).hasBinaryContent(new byte[] {'x', '\n', (byte) 0xC3, (byte) 0xA4, '\n'});
    }

    @Test
    void leavesUnchangedFilesAlone() throws IOException {
        write(file("a/B.java", "b"), file("C.java", "c"));
        Files.setLastModifiedTime(root.resolve("a/B.java"), LONG_AGO);
        Files.setLastModifiedTime(root.resolve(OutputWriter.MANIFEST), LONG_AGO);

        WriteResult same = write(file("a/B.java", "b"), file("C.java", "c"));
        assertThat(Files.getLastModifiedTime(root.resolve(OutputWriter.MANIFEST)))
                .isEqualTo(LONG_AGO);
        WriteResult changed = write(file("a/B.java", "b"), file("C.java", "changed"));

        assertThat(same).isEqualTo(new WriteResult(2, 0, 0));
        assertThat(changed).isEqualTo(new WriteResult(2, 1, 0));
        assertThat(Files.getLastModifiedTime(root.resolve("a/B.java"))).isEqualTo(LONG_AGO);
    }

    @Test
    void restoresAFileThatSomebodyChanged() throws IOException {
        write(file("C.java", "c"));
        Files.writeString(root.resolve("C.java"), "vandalised");

        assertThat(write(file("C.java", "c")).written()).isOne();
        assertThat(root.resolve("C.java")).hasContent("c");
    }

    @Test
    void deletesItsOwnStaleFilesAndTheFoldersTheyLeaveEmpty() throws IOException {
        write(file("a/b/Old.java", "o"), file("a/Kept.java", "k"));

        WriteResult result = write(file("a/Kept.java", "k"));

        assertThat(result).isEqualTo(new WriteResult(1, 0, 1));
        assertThat(root.resolve("a/b")).doesNotExist();
        assertThat(filesIn(root)).containsExactly("out/" + OutputWriter.MANIFEST, "out/a/Kept.java");
    }

    @Test
    void neverTouchesForeignFiles() throws IOException {
        write(file("a/Old.java", "o"));
        Files.writeString(root.resolve("a/Mine.java"), "mine");
        Files.writeString(root.resolve("Other.java"), "other");

        write(file("b/New.java", "n"));

        assertThat(filesIn(root))
                .containsExactly("out/" + OutputWriter.MANIFEST, "out/Other.java", "out/a/Mine.java", "out/b/New.java");
        assertThat(root.resolve("a/Mine.java")).hasContent("mine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../Evil.java", "a/../../Evil.java", "/tmp/clickpipes-Evil.java", "", ".", "a/..", "a\0b.java"})
    void refusesNamesOutsideTheFolderBeforeItWritesAnything(String name) {
        assertThatExceptionOfType(CodegenException.class)
                .isThrownBy(() -> write(file("Good.java", "g"), file(name, "evil")))
                .satisfies(e -> assertThat(e.diagnostics())
                        .singleElement()
                        .satisfies(it -> assertThat(it.id()).isEqualTo("output")));

        assertThat(root).doesNotExist();
        assertThat(folder.resolve("Evil.java")).doesNotExist();
    }

    @Test
    void refusesALinkThatLeadsOutOfTheFolder() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createDirectories(root);
        Files.createSymbolicLink(root.resolve("a"), elsewhere);

        assertThatExceptionOfType(CodegenException.class)
                .isThrownBy(() -> write(file("a/Evil.java", "evil")))
                .withMessageContaining("link");
        assertThatExceptionOfType(CodegenException.class)
                .isThrownBy(() -> write(file("a/b/Evil.java", "evil")))
                .withMessageContaining("link");

        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void replacesALinkInThePlaceOfAFileAndNotItsTarget() throws IOException {
        Path target = Files.writeString(folder.resolve("target.txt"), "precious");
        Files.createDirectories(root);
        Files.createSymbolicLink(root.resolve("A.java"), target);

        write(file("A.java", "a"));

        assertThat(target).hasContent("precious");
        assertThat(root.resolve("A.java")).hasContent("a").isRegularFile();
        assertThat(Files.isSymbolicLink(root.resolve("A.java"))).isFalse();
    }

    @Test
    void followsNoLinkWhenItDeletes() throws IOException {
        write(file("a/Old.java", "o"));
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("Old.java"), "precious");
        Files.delete(root.resolve("a/Old.java"));
        Files.delete(root.resolve("a"));
        Files.createSymbolicLink(root.resolve("a"), elsewhere);

        assertThatExceptionOfType(CodegenException.class).isThrownBy(() -> write(file("New.java", "n")));

        assertThat(elsewhere.resolve("Old.java")).hasContent("precious");
    }

    @Test
    void trustsNoPathInTheListOfItsFiles() throws IOException {
        Path outside = Files.writeString(folder.resolve("precious.txt"), "precious");
        Files.createDirectories(root);
        Files.writeString(root.resolve(OutputWriter.MANIFEST), "../precious.txt\n");

        assertThatExceptionOfType(CodegenException.class).isThrownBy(() -> write(file("New.java", "n")));

        assertThat(outside).hasContent("precious");
    }

    @Test
    void ownsTheFilesOfARunThatWasCutShort() throws IOException {
        Files.createDirectories(root);
        Files.createDirectories(root.resolve("Blocked.java/by-a-folder"));
        assertThatExceptionOfType(CodegenException.class)
                .isThrownBy(() -> write(file("A.java", "a"), file("Blocked.java", "b")));
        assertThat(root.resolve("A.java")).exists();

        Files.delete(root.resolve("Blocked.java/by-a-folder"));
        Files.delete(root.resolve("Blocked.java"));
        write(file("B.java", "b"));

        assertThat(filesIn(root)).containsExactly("out/" + OutputWriter.MANIFEST, "out/B.java");
    }

    @Test
    void refusesTwoFilesOfOneName() {
        assertThatExceptionOfType(CodegenException.class)
                .isThrownBy(() -> write(file("A.java", "a"), file("A.java", "b")))
                .withMessageContaining("Two generated files");
    }

    @Test
    void leavesNoTemporaryFiles() throws IOException {
        write(file("A.java", "a"));

        assertThat(filesIn(folder)).containsExactly("out/" + OutputWriter.MANIFEST, "out/A.java");
    }

    @Test
    void sharesAFolderWithAnotherExecution() throws IOException {
        new OutputWriter(root, "one").write(List.of(new GeneratedFile("a/A.java", "one")));
        new OutputWriter(root, "two").write(List.of(new GeneratedFile("b/B.java", "two")));
        WriteResult again = new OutputWriter(root, "one").write(List.of(new GeneratedFile("a/A.java", "one")));

        assertThat(again).isEqualTo(new WriteResult(1, 0, 0));
        assertThat(root.resolve("a/A.java")).hasContent("one");
        assertThat(root.resolve("b/B.java")).hasContent("two");
    }

    @Test
    void leavesToAnotherExecutionWhatThatOneGeneratesNow() throws IOException {
        new OutputWriter(root, "old").write(List.of(new GeneratedFile("a/A.java", "old")));
        new OutputWriter(root, "new").write(List.of(new GeneratedFile("a/A.java", "new")));
        WriteResult old = new OutputWriter(root, "old").write(List.of());

        assertThat(old.deleted()).isZero();
        assertThat(root.resolve("a/A.java")).hasContent("new");
    }

    @Test
    void refusesToReplaceWhatItDidNotWrite() throws IOException {
        Files.createDirectories(root.resolve("a"));
        Files.writeString(root.resolve("a/Mine.java"), "mine");

        assertThatExceptionOfType(CodegenException.class)
                .isThrownBy(() -> new OutputWriter(root)
                        .write(List.of(new GeneratedFile("a/Mine.java", "yours"), new GeneratedFile("b/B.java", "b"))))
                .withMessageContaining("Mine.java")
                .withMessageContaining("[foreign-file]");
        assertThat(root.resolve("a/Mine.java")).hasContent("mine");
        assertThat(root.resolve("b/B.java")).doesNotExist();
    }
}
