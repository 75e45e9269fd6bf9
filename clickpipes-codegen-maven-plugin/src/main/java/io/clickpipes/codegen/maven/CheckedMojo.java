package io.clickpipes.codegen.maven;

import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import java.util.List;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What the goals share: they refuse misspelt parameters, and end with one error that says everything. */
abstract class CheckedMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true)
    private @Nullable MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true)
    private @Nullable MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true)
    private @Nullable MojoExecution execution;

    @Override
    public final void execute() throws MojoFailureException {
        try {
            if (execution != null) {
                Properties properties = session == null ? new Properties() : session.getUserProperties();
                new UnknownParameters(execution).check(project, properties);
            }
            run(projects());
        } catch (CodegenException e) {
            // Not as the cause, whose message Maven would print once more.
            getLog().debug(e);
            throw new MojoFailureException(e.getMessage());
        }
    }

    /** Where this goal works. */
    final Projects projects() {
        return new Projects(project, session);
    }

    /** Tells several executions of one module apart. */
    final String executionId() {
        return execution == null ? "" : execution.getExecutionId();
    }

    /** Version of this plugin. */
    final String version() {
        return execution == null ? "" : execution.getVersion();
    }

    /** Tells what was found and does not end the build. */
    final void warn(List<Diagnostic> found) {
        found.forEach(each -> getLog().warn(each.render()));
    }

    /** The goal itself. */
    abstract void run(Projects where);
}
