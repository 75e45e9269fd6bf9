package io.clickpipes.codegen.maven;

import io.clickpipes.codegen.Codegen;
import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.lifecycle.LocalDocument;
import io.clickpipes.codegen.lifecycle.Prepared;
import io.clickpipes.codegen.lifecycle.Pull;
import io.clickpipes.codegen.lifecycle.Steps;
import java.nio.file.Path;
import java.util.List;
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
            getLog().info("Skipped: " + inputSpec() + " is not pulled.");
            return;
        }
        Path document = where.fileOf(inputSpec());
        Pull pull = new Pull(fetcher(), new Codegen(options(where)), version());
        Pull.Outcome outcome = pull.run(new Pull.Request(
                from(), Optional.ofNullable(origin), where.baseFolder(), document, steps(where, keepsProse())));
        if (outcome instanceof Pull.Pulled pulled) {
            tell(where, pulled);
        } else {
            getLog().info("Unchanged: the server has nothing newer than " + inputSpec() + ".");
        }
    }

    private void tell(Projects where, Pull.Pulled pulled) {
        warn(pulled.prepared().unmatched());
        pulled.undocumented().forEach(each -> getLog().info("Without a description: " + each));
        getLog().info((pulled.written() ? "Replaced " : "Unchanged: ") + inputSpec() + " (" + pulled.files()
                + " files can be generated).");
        if (pulled.written()) {
            pulled.old().flatMap(this::readable).ifPresent(old -> report(where, old, pulled.prepared()));
        }
    }

    /** The document as it was, by the name that the other goals give it, unless it was of no use. */
    private Optional<Prepared> readable(LocalDocument old) {
        try {
            Prepared prepared = old.prepared(Steps.NONE, true);
            return Optional.of(new Prepared(inputSpec(), prepared.document(), List.of()));
        } catch (CodegenException e) {
            getLog().warn("What changed can not be told: " + e.getMessage());
            return Optional.empty();
        }
    }
}
