package io.clickpipes.codegen.maven;

import io.clickpipes.codegen.Codegen;
import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.lifecycle.LocalDocument;
import io.clickpipes.codegen.lifecycle.Prepared;
import io.clickpipes.codegen.lifecycle.Pull;
import io.clickpipes.codegen.lifecycle.Steps;
import io.clickpipes.codegen.source.Fetcher;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the document of this build by a newer one. Fetches it, keeps the chosen operations, drops the prose, applies
 * the overlays, checks that code can be generated, and only then writes the document and its lock; then tells what
 * changed.
 */
@Mojo(name = "pull", requiresProject = false, threadSafe = true)
public final class PullMojo extends NewerMojo {

    /**
     * What the lock calls the place that the document came from, where {@code from} is a copy of something else: an
     * address.
     */
    @Parameter(property = "clickpipes.codegen.origin")
    private @Nullable String origin;

    @Override
    void run(Projects where) {
        if (isSkipped()) {
            getLog().info("Skipped: " + Fetcher.shown(inputSpec()) + " is not pulled.");
            return;
        }
        Path document = where.documentOf(inputSpec());
        Pull pull = new Pull(fetcher(), new Codegen(options(where)), version());
        Pull.Outcome outcome = pull.run(new Pull.Request(
                from(),
                Optional.ofNullable(origin),
                where.baseFolder(),
                document,
                steps(where, keepsProse()),
                isFromGiven()));
        if (outcome instanceof Pull.Pulled pulled) {
            tell(where, pulled);
        } else {
            getLog().info("Unchanged: the server has nothing newer than " + inputSpec() + ".");
        }
    }

    private void tell(Projects where, Pull.Pulled pulled) {
        warn(pulled.warnings());
        warn(pulled.prepared().warnings());
        pulled.undocumented().forEach(each -> getLog().info("Without a description: " + each));
        String what = pulled.old().isEmpty() ? "Written: " : pulled.written() ? "Replaced " : "Unchanged: ";
        getLog().info(what + inputSpec() + " (" + pulled.files() + " files can be generated).");
        if (pulled.written()) {
            pulled.old().flatMap(this::readable).ifPresent(old -> report(where, old, pulled.prepared()));
        }
    }

    /** The document as it was, unless it was of no use. */
    private Optional<Prepared> readable(LocalDocument old) {
        try {
            return Optional.of(old.unchecked(Steps.NONE));
        } catch (CodegenException e) {
            getLog().warn("What changed can not be told: " + e.getMessage());
            return Optional.empty();
        }
    }
}
