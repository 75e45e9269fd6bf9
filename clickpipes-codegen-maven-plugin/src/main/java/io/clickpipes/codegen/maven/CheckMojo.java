package io.clickpipes.codegen.maven;

import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import io.clickpipes.codegen.report.Report;
import io.clickpipes.codegen.source.Fetcher;
import java.util.ArrayList;
import java.util.List;
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
     * {@code any}, or {@code none}. An overlay that no longer fits fails it too, but for {@code none}: until somebody
     * mends it, {@code pull} refuses the newer document.
     */
    @Parameter(property = "clickpipes.codegen.failOn", defaultValue = "breaking")
    private String failOn = "breaking";

    @Override
    void run(Projects where) {
        if (isSkipped()) {
            getLog().info("Skipped: nothing is checked.");
            return;
        }
        Predicate<Report> policy = policy();
        Report report = compare(where);
        List<Diagnostic> problems = new ArrayList<>();
        if (!report.unmatched().isEmpty() && !failOn.equals("none")) {
            problems.add(new Diagnostic(
                    "overlay-unfit",
                    Fetcher.shown(from()),
                    "#",
                    "An overlay no longer fits it: actions that select nothing: "
                            + report.unmatched().size() + ".",
                    "Read the report, then correct these actions, or take them out."));
        }
        if (policy.test(report)) {
            problems.add(new Diagnostic(
                    "document-changed",
                    Fetcher.shown(from()),
                    "#",
                    "It differs from " + Fetcher.shown(inputSpec()) + " in a way that failOn=" + failOn
                            + " does not allow.",
                    "Read the report, accept the newer document by the goal pull, and mend what no longer"
                            + " compiles."));
        }
        if (!problems.isEmpty()) {
            throw new CodegenException(problems);
        }
    }

    private Predicate<Report> policy() {
        return switch (failOn) {
            case "breaking" -> report -> report.comparison().worst().isBreaking();
            case "any" -> report -> !report.comparison().isEmpty();
            case "none" -> report -> false;
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
