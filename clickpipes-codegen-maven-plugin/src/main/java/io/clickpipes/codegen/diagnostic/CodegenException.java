package io.clickpipes.codegen.diagnostic;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Generation failed; nothing was written. Carries every problem that was found. */
public final class CodegenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    /**
     * Several problems.
     *
     * @param diagnostics all that was found; not empty
     */
    public CodegenException(List<Diagnostic> diagnostics) {
        this(diagnostics, null);
    }

    /**
     * Several problems, of one cause.
     *
     * @param diagnostics all that was found; not empty
     * @param cause what went wrong underneath, if anything did
     */
    public CodegenException(List<Diagnostic> diagnostics, @Nullable Throwable cause) {
        super(diagnostics.stream().map(Diagnostic::render).collect(Collectors.joining("\n")), cause);
        this.diagnostics = List.copyOf(diagnostics);
    }

    /**
     * One problem.
     *
     * @param diagnostic what was found
     * @param cause what went wrong underneath, if anything did
     */
    public CodegenException(Diagnostic diagnostic, @Nullable Throwable cause) {
        this(List.of(diagnostic), cause);
    }

    /** {@return all problems, in document order} */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
