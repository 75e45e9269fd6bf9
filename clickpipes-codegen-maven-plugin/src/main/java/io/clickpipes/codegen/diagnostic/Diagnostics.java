package io.clickpipes.codegen.diagnostic;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the problems of one document, so that a build fails once and says everything. */
public final class Diagnostics {

    private final String document;
    private final List<Diagnostic> found;
    private final List<Throwable> causes;

    public Diagnostics(String document) {
        this(document, new ArrayList<>(), new ArrayList<>());
    }

    private Diagnostics(String document, List<Diagnostic> found, List<Throwable> causes) {
        this.document = document;
        this.found = found;
        this.causes = causes;
    }

    /** The same collection, for problems of another file. */
    public Diagnostics about(String file) {
        return new Diagnostics(file, found, causes);
    }

    /** Notes a problem and goes on. */
    public void report(String id, String pointer, String message, String remedy) {
        Diagnostic diagnostic = new Diagnostic(id, document, pointer, message, remedy);
        if (!found.contains(diagnostic)) {
            found.add(diagnostic);
        }
    }

    /** Notes a problem that an exception told of, and goes on; the first one becomes the cause of the failure. */
    public void failed(String id, String pointer, String message, String remedy, Throwable cause) {
        report(id, pointer, message, remedy);
        causes.add(cause);
    }

    /** An exception for a problem after which nothing else can be said. */
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
