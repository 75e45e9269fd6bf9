package io.clickpipes.codegen.maven;

import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import io.clickpipes.codegen.diff.Comparison;
import java.util.function.Predicate;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Compares like {@code diff}, and fails the build if a newer document differs from this build's in a way that somebody
 * should look at. For a job that runs every night.
 */
@Mojo(name = "check", requiresProject = false, threadSafe = true)
public final class CheckMojo extends ComparingMojo {

    /**
     * Which differences fail the build: {@code breaking} for those that can break Java code or what it sends and reads,
     * {@code any}, or {@code none}.
     */
    @Parameter(property = "clickpipes.codegen.failOn", defaultValue = "breaking")
    private String failOn = "breaking";

    @Override
    void run(Projects where) {
        if (isSkipped()) {
            getLog().info("Skipped: nothing is checked.");
            return;
        }
        Predicate<Comparison> policy = policy();
        if (policy.test(compare(where).comparison())) {
            throw new CodegenException(
                    new Diagnostic(
                            "document-changed",
                            from(),
                            "#",
                            "It differs from " + inputSpec() + " in a way that failOn=" + failOn + " does not allow.",
                            "Read the report, accept the newer document by the goal pull, and mend what no longer"
                                    + " compiles."),
                    null);
        }
    }

    private Predicate<Comparison> policy() {
        return switch (failOn) {
            case "breaking" -> comparison -> comparison.worst().isBreaking();
            case "any" -> comparison -> !comparison.isEmpty();
            case "none" -> comparison -> false;
            default ->
                throw new CodegenException(
                        new Diagnostic(
                                "option-fail-on",
                                "failOn",
                                "#",
                                "There is no such policy: \"" + failOn + "\".",
                                "Choose breaking, any or none."),
                        null);
        };
    }
}
