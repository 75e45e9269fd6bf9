package io.clickpipes.codegen.maven;

import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import io.clickpipes.codegen.document.NearNames;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * Finds parameters that no goal has. Maven drops them in silence, and so a misspelt option would do
 * nothing; only the raw configuration in the project's model still holds them.
 */
final class UnknownParameters {

    static final String PREFIX = "clickpipes.codegen.";

    private final MojoExecution execution;
    private final Set<String> known = new TreeSet<>();

    UnknownParameters(MojoExecution execution) {
        this.execution = execution;
        for (MojoDescriptor goal :
                execution.getMojoDescriptor().getPluginDescriptor().getMojos()) {
            if (goal.getParameters() != null && !goal.getGoal().equals("help")) {
                goal.getParameters().stream()
                        .filter(Parameter::isEditable)
                        .forEach(parameter -> known.add(parameter.getName()));
            }
        }
    }

    /**
     * Looks at the configuration of the plugin and of this execution, and at the properties of the project and the user.
     *
     * @throws CodegenException if any parameter is unknown; names all of them, with their places
     */
    void check(@Nullable MavenProject project, Properties properties) {
        Set<Diagnostic> found = new LinkedHashSet<>();
        for (Xpp3Dom parameter : new PomParameters(execution, project).all()) {
            if (!known.contains(parameter.getName())) {
                Diagnostic problem = diagnostic("the plugin's configuration", parameter.getName());
                found.add(PomParameters.at(problem, parameter));
            }
        }
        check(properties, "-D", found);
        if (project != null) {
            check(project.getProperties(), "the property ", found);
        }
        if (!found.isEmpty()) {
            throw new CodegenException(new ArrayList<>(found));
        }
    }

    private void check(Properties properties, String before, Set<Diagnostic> found) {
        for (String property : new TreeSet<>(properties.stringPropertyNames())) {
            String name = property.startsWith(PREFIX) ? property.substring(PREFIX.length()) : "";
            // People call the plugin's own version so.
            if (!name.isEmpty() && !name.equals("version") && !known.contains(name)) {
                found.add(diagnostic(before + property, name));
            }
        }
    }

    private Diagnostic diagnostic(String place, String name) {
        List<String> near = NearNames.of(name, known);
        return new Diagnostic(
                "unknown-parameter",
                place,
                "#",
                "No goal of this plugin has a parameter \"" + name + "\".",
                near.isEmpty()
                        ? "Remove it; there are: " + String.join(", ", known) + "."
                        : "Did you mean \"" + near.get(0) + "\"?");
    }
}
