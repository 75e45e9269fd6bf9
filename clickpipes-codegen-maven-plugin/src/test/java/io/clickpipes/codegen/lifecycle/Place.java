package io.clickpipes.codegen.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.clickpipes.codegen.Codegen;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.document.Filter;
import io.clickpipes.codegen.lock.SpecLock;
import io.clickpipes.codegen.source.FetchOptions;
import io.clickpipes.codegen.source.Fetcher;
import io.clickpipes.codegen.source.LoadedSpec;
import io.clickpipes.codegen.source.SpecSource;
import io.clickpipes.codegen.testing.Generation;
import io.clickpipes.codegen.testing.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A project of a test, with a folder for its document. */
final class Place {

    static final FetchOptions.Limits QUICK =
            new FetchOptions.Limits(Duration.ofSeconds(10), Duration.ofSeconds(10), Duration.ofSeconds(20), 64 * 1024);

    /** Long before any test. */
    static final Instant LONG_AGO = Instant.parse("2026-01-02T03:04:05Z");

    static final Filter BOATS = new Filter(List.of("boats"), List.of(), List.of());

    private final Path folder;

    Place(Path folder) {
        this.folder = folder;
    }

    Path base() {
        return folder;
    }

    Path document() {
        return folder.resolve("spec/openapi.yaml");
    }

    Path lockFile() {
        return folder.resolve("spec/spec.lock");
    }

    /** The text of a fixture. */
    static String fixture(String name) {
        return read(Repository.module("src/test/resources/lifecycle/" + name));
    }

    /** Puts a file into the project. */
    Path put(String name, String text) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An overlay of the project, as the goals load it. */
    LoadedSpec overlay(String name, String text) {
        put(name, text);
        return SpecSource.load(name, folder);
    }

    static Steps steps(LoadedSpec... overlays) {
        return new Steps(BOATS, false, List.of(overlays), true);
    }

    static Pull pull(String plugin) {
        return pull(plugin, QUICK);
    }

    static Pull pull(String plugin, FetchOptions.Limits limits) {
        return new Pull(
                new Fetcher(new FetchOptions(limits, Optional.empty(), List.of())),
                new Codegen(Generation.options("lakes")),
                plugin);
    }

    Pull.Request request(String from, Steps steps) {
        return new Pull.Request(from, Optional.empty(), folder, document(), steps);
    }

    /** Pulls by a released plugin. */
    Pull.Pulled pulled(String from, Steps steps) {
        return (Pull.Pulled) pull("1.0").run(request(from, steps));
    }

    String text() {
        return read(document());
    }

    SpecLock lock() {
        return SpecLock.read(SpecSource.load(lockFile().toString(), folder), new Diagnostics("spec.lock"));
    }

    /** Makes document and lock look as if they had been pulled long ago. */
    void age() {
        SpecLock now = lock();
        SpecLock then = new SpecLock(
                now.document(), LONG_AGO, now.validators(), now.upstreamSha256(), now.inputs(), now.effectiveSha256());
        put("spec/spec.lock", then.write());
        for (Path each : List.of(document(), lockFile())) {
            age(each);
        }
    }

    static void age(Path file) {
        try {
            Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes a text of the project. */
    void edit(Path file, UnaryOperator<String> change) {
        String text = read(file);
        String changed = change.apply(text);
        assertThat(changed).isNotEqualTo(text);
        put(folder.relativize(file).toString(), changed);
    }

    /** All files of the project: bytes, and when they were written. */
    Map<String, String> contents() {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                contents.put(
                        folder.relativize(each).toString(),
                        Files.getLastModifiedTime(each) + "\n" + Files.readString(each, StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
