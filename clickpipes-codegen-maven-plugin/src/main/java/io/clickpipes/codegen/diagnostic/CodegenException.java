package io.clickpipes.codegen.diagnostic;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Generation failed; nothing was written. Carries every problem that was found. */
public final class CodegenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    public CodegenException(List<Diagnostic> diagnostics) {
        this(diagnostics, null);
    }

    public CodegenException(List<Diagnostic> diagnostics, @Nullable Throwable cause) {
        super(diagnostics.stream().map(Diagnostic::render).collect(Collectors.joining("\n")), cause);
        this.diagnostics = List.copyOf(diagnostics);
    }

    public CodegenException(Diagnostic diagnostic, @Nullable Throwable cause) {
        this(List.of(diagnostic), cause);
    }

    /** All problems, in document order. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
