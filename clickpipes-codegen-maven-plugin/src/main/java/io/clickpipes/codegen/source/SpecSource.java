package io.clickpipes.codegen.source;

import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Memory;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a document from a path, a {@code file:}, {@code https:} or {@code classpath:} address. */
public final class SpecSource {

    /** Largest document that is read, in bytes. */
    public static final int MAXIMUM_BYTES = 50 * 1024 * 1024;

    private final ClassLoader classLoader;

    /**
     * A source whose {@code classpath:} addresses are looked up in the given class loader.
     *
     * @param classLoader where resources are looked up
     */
    public SpecSource(ClassLoader classLoader) {
        this.classLoader = classLoader;
    }

    /**
     * Reads with the context class loader of the calling thread.
     *
     * @param inputSpec path (relative ones start at {@code baseDirectory}) or address
     * @param baseDirectory where relative paths begin
     * @return the document
     * @throws CodegenException with one diagnostic if there is no such document, or it can not be read
     */
    public static LoadedSpec load(String inputSpec, Path baseDirectory) {
        return new SpecSource(contextClassLoader()).read(inputSpec, baseDirectory);
    }

    /**
     * Like {@link #load}, with this source's class loader.
     *
     * @param inputSpec path or address
     * @param baseDirectory where relative paths begin
     * @return the document
     */
    public LoadedSpec read(String inputSpec, Path baseDirectory) {
        FetchOptions options = FetchOptions.defaults();
        if (Fetcher.isHttp(inputSpec)) {
            Fetched fetched = new Fetcher(options).fetch(inputSpec, baseDirectory, Validators.NONE);
            return ((Fetched.Document) fetched).spec();
        }
        LocalSource source = new LocalSource(classLoader, options.limits());
        return Memory.within(
                inputSpec, () -> source.read(inputSpec, baseDirectory).spec());
    }

    /**
     * The file that an input names.
     *
     * @param inputSpec path or address
     * @param baseDirectory where relative paths begin
     * @return its path, or nothing if the input is an address of something else
     * @throws CodegenException if it is neither a path nor an address
     */
    public static Optional<Path> file(String inputSpec, Path baseDirectory) {
        return Fetcher.isHttp(inputSpec) || LocalSource.isResource(inputSpec)
                ? Optional.empty()
                : Optional.of(LocalSource.pathOf(inputSpec, baseDirectory));
    }

    static ClassLoader contextClassLoader() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context == null ? SpecSource.class.getClassLoader() : context;
    }
}
