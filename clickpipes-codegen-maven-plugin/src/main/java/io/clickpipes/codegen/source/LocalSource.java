package io.clickpipes.codegen.source;

import io.clickpipes.codegen.diagnostic.CodegenException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Reads files and resources of the class path. */
final class LocalSource {

    static final String CLASSPATH = "classpath:";

    private final ClassLoader classLoader;
    private final FetchOptions.Limits limits;

    LocalSource(ClassLoader classLoader, FetchOptions.Limits limits) {
        this.classLoader = classLoader;
        this.limits = limits;
    }

    /** A text, the checksum of its bytes, and when the file that holds it changed last. */
    record Content(LoadedSpec spec, String sha256, Optional<Instant> modified) {}

    private static Content content(String name, byte[] bytes, Optional<Instant> modified) {
        return new Content(SpecText.decode(name, bytes), Checksum.sha256(bytes), modified);
    }

    Content read(String address, Path baseFolder) {
        if (isResource(address)) {
            return content(address, readResource(address), Optional.empty());
        }
        Path path = pathOf(address, baseFolder);
        if (Files.isDirectory(path)) {
            throw SpecText.failure(
                    address, "source-directory", "This is a directory.", "Name the document inside it.", null);
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            // A pipe or a device can be silent for ever.
            Faults faults = new Faults(address, limits);
            return Watched.within(limits.total(), faults, cutOff -> readFile(address, path));
        }
        return readFile(address, path);
    }

    static boolean isResource(String address) {
        return address.toLowerCase(Locale.ROOT).startsWith(CLASSPATH);
    }

    /** The name of a resource, as class loaders want it. */
    static String resourceOf(String address) {
        return address.substring(CLASSPATH.length()).replaceFirst("^/+", "");
    }

    static Path pathOf(String address, Path baseFolder) {
        try {
            return address.toLowerCase(Locale.ROOT).startsWith("file:")
                    ? Path.of(URI.create(address))
                    : baseFolder.resolve(address);
        } catch (InvalidPathException | FileSystemNotFoundException e) {
            throw badAddress(address, e);
        } catch (IllegalArgumentException e) {
            throw badAddress(address, e);
        }
    }

    private static CodegenException badAddress(String address, Exception cause) {
        return SpecText.failure(
                address,
                "source-address",
                "This is neither a path nor an address.",
                "Give a path, or an address that begins with file:, https: or classpath:.",
                cause);
    }

    private Content readFile(String name, Path path) {
        byte[] bytes = bytes(name, path, limits.maximumBytes());
        try {
            return content(
                    name, bytes, Optional.of(Files.getLastModifiedTime(path).toInstant()));
        } catch (IOException e) {
            throw SpecText.failure(name, "source-unreadable", "The file can not be read.", "Check its permissions.", e);
        }
    }

    /** The bytes of a file. */
    static byte[] bytes(String name, Path path, int maximum) {
        try (InputStream in = Files.newInputStream(path)) {
            return SpecText.bounded(name, in, maximum);
        } catch (NoSuchFileException e) {
            throw SpecText.failure(
                    name,
                    "source-missing",
                    "There is no such file.",
                    "Correct the path; relative paths start at the project's folder.",
                    e);
        } catch (IOException e) {
            throw SpecText.failure(name, "source-unreadable", "The file can not be read.", "Check its permissions.", e);
        }
    }

    private byte[] readResource(String name) {
        String resource = resourceOf(name);
        try (InputStream in = classLoader.getResourceAsStream(resource)) {
            if (in == null) {
                throw SpecText.failure(
                        name,
                        "source-missing",
                        "The class path has no such resource.",
                        "Correct the name, or add the artifact that holds it to the plugin's dependencies.",
                        null);
            }
            return SpecText.bounded(name, in, limits.maximumBytes());
        } catch (IOException e) {
            throw SpecText.failure(
                    name, "source-unreadable", "The resource can not be read.", "Check the jar it is in.", e);
        }
    }
}
