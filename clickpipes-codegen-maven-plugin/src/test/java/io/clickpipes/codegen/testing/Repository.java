package io.clickpipes.codegen.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where things lie around this module. */
public final class Repository {

    private static final Path MODULE =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().normalize();

    private Repository() {}

    /** A file of this module. */
    public static Path module(String relative) {
        return MODULE.resolve(relative);
    }

    /** The committed document of the ClickPipes API. */
    public static Path spec() {
        return MODULE.resolve("../clickpipes-spec/src/main/resources/io/clickpipes/spec/openapi.yaml")
                .normalize();
    }

    /** A reference document that is not part of the repository; without it the test is skipped. */
    public static Path upstream(String name) {
        Path document = upstreamFolder().resolve(name);
        assumeTrue(Files.isRegularFile(document), "needs " + name + " of ../shared/reference/upstream");
        return document;
    }

    /** All of them; without them the test is skipped. */
    public static List<Path> upstream() {
        assumeTrue(Files.isDirectory(upstreamFolder()), "needs the documents of ../shared/reference/upstream");
        try (Stream<Path> documents = Files.list(upstreamFolder())) {
            return documents.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Real documents of many kinds, which are not part of the repository; without them the test is skipped. */
    public static List<Path> specs() {
        Path folder = specsFolder();
        assumeTrue(Files.isRegularFile(folder.resolve("index.tsv")), "needs the documents of ../shared/specs");
        try (Stream<String> lines = Files.lines(folder.resolve("index.tsv"))) {
            return lines.skip(1)
                    .map(line -> folder.resolve(line.split("\t", -1)[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where they lie, whether they are there or not. */
    public static Path specsFolder() {
        return MODULE.resolve("../../shared/specs").normalize();
    }

    private static Path upstreamFolder() {
        return MODULE.resolve("../../shared/reference/upstream").normalize();
    }
}
