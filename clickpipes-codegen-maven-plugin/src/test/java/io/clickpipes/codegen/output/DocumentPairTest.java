package io.clickpipes.codegen.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.clickpipes.codegen.diagnostic.CodegenException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class DocumentPairTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path folder;

    private Path document;
    private Path lock;

    @BeforeEach
    void names() {
        document = folder.resolve("api/openapi.yaml");
        lock = folder.resolve("api/spec.lock");
    }

    @Test
    void createsAndReplacesBoth() {
        assertThat(pair().replace("a", "1")).isEqualTo(new DocumentPair.Replaced(true, true));
        assertThat(pair().replace("b", "2")).isEqualTo(new DocumentPair.Replaced(true, true));

        assertThat(document).hasContent("b");
        assertThat(lock).hasContent("2");
        onlyBothAreThere();
    }

    @Test
    void doesNotTouchWhatStaysTheSame() throws IOException {
        pair().replace("a", "1");
        Files.setLastModifiedTime(document, LONG_AGO);
        Files.setLastModifiedTime(lock, LONG_AGO);

        assertThat(pair().replace("a", "1")).isEqualTo(new DocumentPair.Replaced(false, false));
        assertThat(Files.getLastModifiedTime(lock)).isEqualTo(LONG_AGO);
        assertThat(pair().replace("a", "2")).isEqualTo(new DocumentPair.Replaced(false, true));
        assertThat(Files.getLastModifiedTime(document)).isEqualTo(LONG_AGO);
        assertThat(lock).hasContent("2");
    }

    @Test
    void putsTheDocumentBackWhereTheLockCanNotBeReplaced() throws IOException {
        Files.createDirectories(lock.resolve("in the way"));
        Files.writeString(document, "old");
        Files.setLastModifiedTime(document, LONG_AGO);

        refuses("output");
        assertThat(document).hasContent("old");
        assertThat(Files.getLastModifiedTime(document)).isEqualTo(LONG_AGO);
        onlyBothAreThere();
    }

    @Test
    void leavesNoDocumentWhereThereWasNone() throws IOException {
        Files.createDirectories(lock.resolve("in the way"));

        refuses("output");
        assertThat(folder.resolve("api")).isDirectoryContaining(each -> each.equals(lock));
        assertThat(document).doesNotExist();
    }

    @Test
    void leavesTheLockWhereTheDocumentCanNotBeReplaced() throws IOException {
        Files.createDirectories(document.resolve("in the way"));
        Files.writeString(lock, "old");

        refuses("output");
        assertThat(lock).hasContent("old");
        onlyBothAreThere();
    }

    @Test
    void refusesAFolderThatCanNotBeWrittenTo() {
        // Even for root.
        Path readOnly = Path.of("/proc");
        assumeTrue(Files.isDirectory(readOnly.resolve("self")), "needs /proc");
        document = readOnly.resolve("openapi.yaml");
        lock = readOnly.resolve("spec.lock");

        refuses("output");
    }

    @Test
    void keepsPermissions() throws IOException {
        pair().replace("a", "1");
        assumeTrue(Files.getFileStore(document).supportsFileAttributeView("posix"), "needs POSIX permissions");
        Files.setPosixFilePermissions(document, PosixFilePermissions.fromString("rw-rw-r--"));

        pair().replace("b", "2");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(document)))
                .isEqualTo("rw-rw-r--");
    }

    @Test
    void writesThroughSymbolicLinks() throws IOException {
        Path place = Files.createDirectories(folder.resolve("shared")).resolve("real.yaml");
        Files.createDirectories(document.getParent());
        Files.createSymbolicLink(document, Path.of("../shared/real.yaml"));

        pair().replace("a", "1");
        pair().replace("b", "2");
        new DocumentFile(document).replace("c");

        assertThat(document).isSymbolicLink().hasContent("c");
        assertThat(place).hasContent("c");
        assertThat(place.getParent()).isDirectoryContaining(each -> each.equals(place));
        onlyBothAreThere();
    }

    @Test
    void refusesLinksThatLeadInACircle() throws IOException {
        Files.createDirectories(document.getParent());
        Files.createSymbolicLink(document, document);

        refuses("output");
    }

    @Test
    void waitsForAnotherBuildOnlySoLong() throws IOException {
        pair().replace("a", "1");
        Path busy = lock.resolveSibling(".spec.lock.busy");
        try (FileChannel other = FileChannel.open(busy, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            Process holder = Hammer.start("hold", busy.toString());
            try {
                assertThat(holder.inputReader().readLine()).isEqualTo("held");
                DocumentPair hasty = new DocumentPair(document, lock, Duration.ofMillis(50));
                assertThatExceptionOfType(CodegenException.class)
                        .isThrownBy(() -> hasty.replace("b", "2"))
                        .withMessageContaining("output-busy");
                assertThat(document).hasContent("a");
                assertThat(lock).hasContent("1");
            } finally {
                holder.destroyForcibly();
                holder.onExit().join();
            }
            assertThat(other.isOpen()).isTrue();
        }
        // What a killed build leaves behind is used and removed.
        pair().replace("b", "2");
        assertThat(lock).hasContent("2");
        onlyBothAreThere();
    }

    @Test
    void manyThreadsAndTwoProcessesNeverLeaveHalves() throws Exception {
        List<Process> processes = List.of(
                Hammer.start("write", document.toString(), lock.toString(), "p"),
                Hammer.start("write", document.toString(), lock.toString(), "q"));
        ExecutorService threads = Executors.newFixedThreadPool(3);
        List<Callable<Boolean>> work = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            String name = "t" + i;
            work.add(() -> Hammer.write(document, lock, name));
        }
        List<Future<Boolean>> results = threads.invokeAll(work);
        threads.shutdown();
        for (Process each : processes) {
            assertThat(each.inputReader().readLine()).isEqualTo("always fitted");
            assertThat(each.waitFor()).isZero();
        }
        for (Future<Boolean> each : results) {
            assertThat(each.get()).isTrue();
        }
        assertThat(Files.readString(lock))
                .isEqualTo(
                        "lock of " + Files.readString(document).substring(0, 9).strip());
        onlyBothAreThere();
    }

    private DocumentPair pair() {
        return new DocumentPair(document, lock);
    }

    private void refuses(String id) {
        assertThatExceptionOfType(CodegenException.class)
                .isThrownBy(() -> pair().replace("new", "new"))
                .satisfies(e -> assertThat(e.diagnostics()).singleElement().satisfies(diagnostic -> {
                    assertThat(diagnostic.id()).isEqualTo(id);
                    assertThat(diagnostic.document()).isEqualTo(document.toString());
                }));
    }

    private void onlyBothAreThere() {
        assertThat(document.getParent().toFile().list()).containsExactlyInAnyOrder("openapi.yaml", "spec.lock");
    }
}
