package io.clickpipes.codegen.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Documents whose structure attacks: each becomes code that compiles, or is refused with a reason, soon. */
class HostileDocumentsTest {

    private static final int SECONDS = 45;

    @TempDir
    private static Path folder;

    private static final Map<HostileDocument, String> IDS = new LinkedHashMap<>();
    private static final AtomicInteger CONNECTIONS = new AtomicInteger();

    private static ServerSocket server;
    private static Path canary;
    private static Lab lab;
    private static URLClassLoader loader;

    @BeforeAll
    static void generatesAndCompilesAll() throws Exception {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread counting = new Thread(HostileDocumentsTest::count);
        counting.setDaemon(true);
        counting.start();
        canary = Files.writeString(folder.resolve("canary.yaml"), "{type: string}\n");
        List<HostileDocument> corpus = new ArrayList<>();
        corpus.addAll(References.all(canary.toString().replace('\\', '/'), "127.0.0.1:" + server.getLocalPort()));
        corpus.addAll(Syntax.all());
        corpus.addAll(Sizes.all());
        Map<String, String> documents = new LinkedHashMap<>();
        for (HostileDocument document : corpus) {
            String id = String.format("d%05d", documents.size());
            IDS.put(document, id);
            documents.put(id, document.text());
        }
        lab = new Lab(Files.createDirectories(folder.resolve("lab"))).run(documents, "-Xmx256m", SECONDS);
        loader = lab.loader();
    }

    private static void count() {
        while (true) {
            try {
                server.accept().close();
                CONNECTIONS.incrementAndGet();
            } catch (java.io.IOException closed) {
                return;
            }
        }
    }

    @AfterAll
    static void closes() throws Exception {
        loader.close();
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> isGeneratedOrRefused() {
        return IDS.keySet().stream().map(document -> DynamicTest.dynamicTest(document.name(), () -> check(document)));
    }

    private static void check(HostileDocument document) throws Exception {
        String id = IDS.get(document);
        String outcome = lab.outcome(id);
        assertThat(outcome)
                .as(document.name())
                .matches(
                        switch (document.expectation()) {
                            case GENERATED -> "generated.*";
                            case REFUSED -> "refused.*";
                            case EITHER -> "(generated|refused).*";
                        })
                .doesNotContain("INCOMPLETE", "ENDLESS");
        assertThat(lab.complaints(id)).as(document.name()).isEmpty();
        assertThat(lab.foreign(id)).as(document.name()).isEmpty();
        for (ClassFile file : lab.classes(id)) {
            Class.forName(file.name().replace('/', '.'), true, loader);
        }
    }

    @Test
    void hasAtLeastAHundredDocuments() {
        assertThat(IDS).hasSizeGreaterThan(100);
    }

    @Test
    void callsNobody() {
        assertThat(CONNECTIONS).hasValue(0);
        assertThat(lab.seen()).noneMatch(each -> each.startsWith("Socket") || each.startsWith("ProcessStart"));
    }

    @Test
    void readsNothingButDocumentsAndLibraries() {
        assertThat(lab.seen()).anyMatch(each -> each.startsWith("FileRead"));
        assertThat(lab.seen().stream()
                        .filter(each -> each.startsWith("FileRead"))
                        .map(each -> each.split("\t", 2)[1])
                        .filter(path -> !path.startsWith(folder.resolve("lab").toString()))
                        .filter(path -> !path.matches(".*\\.(jar|class|jsa)"
                                + "|.*[/\\\\]lib[/\\\\](modules|tzdb\\.dat|.*\\.properties)"
                                // Newer JDKs read it late.
                                + "|.*[/\\\\]conf[/\\\\]security[/\\\\]java\\.security"))
                        .filter(path -> !path.contains("/target/")
                                && !path.equals("/dev/urandom")
                                && !path.contains("/proc/")
                                && !path.contains("/sys/"))
                        .toList())
                .isEmpty();
    }

    @Test
    void writesNothingOutsideItsFolder() throws Exception {
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder("canary.yaml", "lab");
        }
        assertThat(lab.seen().stream()
                        .filter(each -> each.startsWith("FileWrite"))
                        .map(each -> each.split("\t", 2)[1])
                        .filter(path -> !path.startsWith(folder.resolve("lab").toString()))
                        .toList())
                .isEmpty();
    }
}
