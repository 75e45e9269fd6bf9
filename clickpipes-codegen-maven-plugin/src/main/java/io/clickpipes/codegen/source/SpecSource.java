package io.clickpipes.codegen.source;

import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a document from a path, a {@code file:}, {@code https:} or {@code classpath:} address. */
public final class SpecSource {

    /** Largest document that is read, in bytes. */
    public static final int MAXIMUM_BYTES = 50 * 1024 * 1024;

    private static final String CLASSPATH = "classpath:";

    private final ClassLoader classLoader;

    /** A source whose {@code classpath:} addresses are looked up in the given class loader. */
    public SpecSource(ClassLoader classLoader) {
        this.classLoader = classLoader;
    }

    /**
     * Reads with the context class loader of the calling thread.
     *
     * @param inputSpec path (relative ones start at {@code baseDirectory}) or address
     * @throws CodegenException with one diagnostic if there is no such document, or it can not be read
     */
    public static LoadedSpec load(String inputSpec, Path baseDirectory) {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return new SpecSource(context == null ? SpecSource.class.getClassLoader() : context)
                .read(inputSpec, baseDirectory);
    }

    /** Like {@link #load}, with this source's class loader. */
    public LoadedSpec read(String inputSpec, Path baseDirectory) {
        String scheme = inputSpec.toLowerCase(Locale.ROOT);
        if (scheme.startsWith("https:") || scheme.startsWith("http:")) {
            return HttpSource.read(inputSpec);
        }
        if (scheme.startsWith(CLASSPATH)) {
            return readResource(inputSpec);
        }
        return readFile(inputSpec, pathOf(inputSpec, baseDirectory));
    }

    private static Path pathOf(String inputSpec, Path baseDirectory) {
        try {
            return inputSpec.toLowerCase(Locale.ROOT).startsWith("file:")
                    ? Path.of(URI.create(inputSpec))
                    : baseDirectory.resolve(inputSpec);
        } catch (InvalidPathException | FileSystemNotFoundException e) {
            throw badAddress(inputSpec, e);
        } catch (IllegalArgumentException e) {
            throw badAddress(inputSpec, e);
        }
    }

    private static CodegenException badAddress(String inputSpec, Exception cause) {
        return failure(
                inputSpec,
                "source-address",
                "This is neither a path nor an address.",
                "Give a path, or an address that begins with file:, https: or classpath:.",
                cause);
    }

    private static LoadedSpec readFile(String name, Path path) {
        if (Files.isDirectory(path)) {
            throw failure(name, "source-directory", "This is a directory.", "Name the document inside it.", null);
        }
        try (InputStream in = Files.newInputStream(path)) {
            return decode(name, bounded(name, in));
        } catch (NoSuchFileException e) {
            throw failure(
                    name,
                    "source-missing",
                    "There is no such file.",
                    "Correct the path; relative paths start at the project's folder.",
                    e);
        } catch (IOException e) {
            throw failure(name, "source-unreadable", "The file can not be read.", "Check its permissions.", e);
        }
    }

    private LoadedSpec readResource(String name) {
        String resource = name.substring(CLASSPATH.length()).replaceFirst("^/+", "");
        try (InputStream in = classLoader.getResourceAsStream(resource)) {
            if (in == null) {
                throw failure(
                        name,
                        "source-missing",
                        "The class path has no such resource.",
                        "Correct the name, or add the artifact that holds it to the plugin's dependencies.",
                        null);
            }
            return decode(name, bounded(name, in));
        } catch (IOException e) {
            throw failure(name, "source-unreadable", "The resource can not be read.", "Check the jar it is in.", e);
        }
    }

    /** All bytes, or a refusal once there are more than {@link #MAXIMUM_BYTES}. */
    static byte[] bounded(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MAXIMUM_BYTES + 1);
        if (bytes.length > MAXIMUM_BYTES) {
            throw failure(
                    name,
                    "source-too-large",
                    "The document is larger than 50 MiB.",
                    "Split it, or remove what is not needed.",
                    null);
        }
        return bytes;
    }

    /** Text from bytes: by the byte order mark, or else UTF-8. */
    static LoadedSpec decode(String name, byte[] bytes) {
        Charset charset = StandardCharsets.UTF_8;
        int skip = 0;
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            skip = 3;
        } else if (startsWith(bytes, 0xFE, 0xFF)) {
            charset = StandardCharsets.UTF_16BE;
            skip = 2;
        } else if (startsWith(bytes, 0xFF, 0xFE)) {
            charset = StandardCharsets.UTF_16LE;
            skip = 2;
        }
        String text;
        try {
            text = charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip))
                    .toString();
        } catch (CharacterCodingException e) {
            throw failure(
                    name,
                    "source-charset",
                    "The document is not " + charset + " text.",
                    "Save it as UTF-8; a compressed file has to be unpacked first.",
                    e);
        }
        if (text.isBlank()) {
            throw failure(name, "source-empty", "The document is empty.", "Give a document with content.", null);
        }
        return new LoadedSpec(name, text);
    }

    static CodegenException failure(String name, String id, String message, String remedy, @Nullable Exception cause) {
        return new Diagnostics(name).fatal(id, "#", message, remedy, cause);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
