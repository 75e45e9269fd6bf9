package io.clickpipes.codegen.diagnostic;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the problems of one document, so that a build fails once and says everything. */
public final class Diagnostics {

    private final String document;
    private final List<Diagnostic> found;
    private final List<Throwable> causes;

    /**
     * Nothing was found yet.
     *
     * @param document what messages call the document
     */
    public Diagnostics(String document) {
        this(document, new ArrayList<>(), new ArrayList<>());
    }

    private Diagnostics(String document, List<Diagnostic> found, List<Throwable> causes) {
        this.document = document;
        this.found = found;
        this.causes = causes;
    }

    /**
     * {@return the same collection, for problems of another file}
     *
     * @param file what messages call that file
     */
    public Diagnostics about(String file) {
        return new Diagnostics(file, found, causes);
    }

    /**
     * Notes a problem and goes on.
     *
     * @param id kind of problem, such as {@code unknown-tag}
     * @param pointer JSON pointer of the place, beginning with {@code #}
     * @param message what is wrong; a sentence
     * @param remedy what to do about it; a sentence
     */
    public void report(String id, String pointer, String message, String remedy) {
        Diagnostic diagnostic = new Diagnostic(id, document, pointer, message, remedy);
        if (!found.contains(diagnostic)) {
            found.add(diagnostic);
        }
    }

    /**
     * Notes a problem that an exception told of, and goes on; the first one becomes the cause of the failure.
     *
     * @param id kind of problem, such as {@code unknown-tag}
     * @param pointer JSON pointer of the place, beginning with {@code #}
     * @param message what is wrong; a sentence
     * @param remedy what to do about it; a sentence
     * @param cause what went wrong underneath
     */
    public void failed(String id, String pointer, String message, String remedy, Throwable cause) {
        report(id, pointer, message, remedy);
        causes.add(cause);
    }

    /**
     * An exception for a problem after which nothing else can be said.
     *
     * @param id kind of problem, such as {@code unknown-tag}
     * @param pointer JSON pointer of the place, beginning with {@code #}
     * @param message what is wrong; a sentence
     * @param remedy what to do about it; a sentence
     * @param cause what went wrong underneath
     * @return the exception, to be thrown
     */
    public CodegenException fatal(String id, String pointer, String message, String remedy, @Nullable Throwable cause) {
        report(id, pointer, message, remedy);
        return new CodegenException(found, cause);
    }

    /**
     * Ends a step.
     *
     * @throws CodegenException if anything was reported
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new CodegenException(found, causes.isEmpty() ? null : causes.get(0));
        }
    }
}
