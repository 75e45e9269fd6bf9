package io.clickpipes.codegen.maven;

import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import java.util.List;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.AbstractMojoExecutionException;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What the goals share: they refuse misspelt parameters, and end with one error that says
 * everything. */
abstract class CheckedMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true)
    private @Nullable MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true)
    private @Nullable MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true)
    private @Nullable MojoExecution execution;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        Projects where = projects();
        try {
            prepare(where);
            if (execution != null) {
                Properties properties = session == null ? new Properties() : session.getUserProperties();
                new UnknownParameters(execution).check(project, properties);
            }
            run(where);
        } catch (CodegenException e) {
            getLog().debug(e);
            AbstractMojoExecutionException end = new Problems(where.baseFolder()).end(placed(e.diagnostics()));
            if (end instanceof MojoFailureException failure) {
                throw failure;
            }
            throw (MojoExecutionException) end;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            throw unexpected(e);
        }
    }

    /** Problems with parameters as the POM has them, whose names are in place of a document's. */
    private List<Diagnostic> placed(List<Diagnostic> problems) {
        if (execution == null) {
            return problems;
        }
        PomParameters parameters = new PomParameters(execution, project);
        return problems.stream()
                .map(each -> each.id().startsWith("option-") ? parameters.placed(each) : each)
                .toList();
    }

    /** A mistake of this plugin: whoever reads of it should know that, and what to tell whom. */
    private MojoExecutionException unexpected(Throwable e) {
        String says = e.getMessage() == null
                ? ""
                : ": " + e.getMessage().lines().findFirst().orElse("");
        return new MojoExecutionException(
                "1 problem:\n"
                        + new Diagnostic(
                                        "internal",
                                        about(),
                                        "#",
                                        "This plugin made a mistake, not you: "
                                                + e.getClass().getSimpleName() + says + ".",
                                        "Please report it to the maintainers of the plugin, with the document and"
                                                + " what -e prints. No generated file was written.")
                                .render(),
                e);
    }

    /** What a goal reads, as messages call it. */
    abstract String about();

    /** What is to happen whatever comes after it, even if this goal is switched off or its parameters are wrong. */
    void prepare(Projects where) {
        // Nothing, for most goals.
    }

    /** Where this goal works. */
    final Projects projects() {
        return new Projects(project, session);
    }

    /** Tells several executions of one module apart. */
    final String executionId() {
        return execution == null ? "" : execution.getExecutionId();
    }

    /** The phase that this execution is bound to, or nothing if it was called by name. */
    final String phase() {
        String phase = execution == null ? null : execution.getLifecyclePhase();
        return phase == null ? "" : phase;
    }

    /** Whether Maven was told to do without the network. */
    final boolean isOffline() {
        return session != null && session.isOffline();
    }

    /** Version of this plugin. */
    final String version() {
        return execution == null ? "" : execution.getVersion();
    }

    /** Tells what was found and does not end the build. */
    final void warn(List<Diagnostic> found) {
        lines(found).forEach(getLog()::warn);
    }

    /** Problems as a build tells them. */
    final List<String> lines(List<Diagnostic> found) {
        Problems problems = new Problems(projects().baseFolder());
        return found.stream().map(problems::line).toList();
    }

    /** The goal itself. */
    abstract void run(Projects where);
}
