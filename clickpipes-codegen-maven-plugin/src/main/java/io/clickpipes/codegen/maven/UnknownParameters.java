package io.clickpipes.codegen.maven;

import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import io.clickpipes.codegen.diagnostic.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
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
            if (goal.getParameters() != null) {
                goal.getParameters().forEach(parameter -> known.add(parameter.getName()));
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
        Plugin plugin = project == null ? null : plugin(project);
        if (plugin != null) {
            check(plugin.getConfiguration(), found);
            for (PluginExecution each : plugin.getExecutions()) {
                if (each.getId().equals(execution.getExecutionId())) {
                    check(each.getConfiguration(), found);
                }
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

    /** The plugin as the project declares it; a goal from the command line may be configured by the management alone. */
    private @Nullable Plugin plugin(MavenProject project) {
        String key = Plugin.constructKey(execution.getGroupId(), execution.getArtifactId());
        Plugin plugin = project.getPlugin(key);
        return plugin == null && project.getPluginManagement() != null
                ? project.getPluginManagement().getPluginsAsMap().get(key)
                : plugin;
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

    private void check(@Nullable Object configuration, Set<Diagnostic> found) {
        if (configuration instanceof Xpp3Dom parameters) {
            for (Xpp3Dom parameter : parameters.getChildren()) {
                if (!known.contains(parameter.getName())) {
                    found.add(inConfiguration(parameter));
                }
            }
        }
    }

    private Diagnostic inConfiguration(Xpp3Dom parameter) {
        Diagnostic found = diagnostic("the plugin's configuration", parameter.getName());
        return parameter.getInputLocation() instanceof InputLocation location && location.getSource() != null
                ? found.at(
                        location.getSource().getLocation(),
                        new Place(location.getLineNumber(), location.getColumnNumber()))
                : found;
    }

    private Diagnostic diagnostic(String place, String name) {
        String nearest = nearest(name);
        return new Diagnostic(
                "unknown-parameter",
                place,
                "#",
                "No goal of this plugin has a parameter \"" + name + "\".",
                nearest == null
                        ? "Remove it; there are: " + String.join(", ", known) + "."
                        : "Did you mean \"" + nearest + "\"?");
    }

    /** A known name that a slip or two may have turned into this one. */
    private @Nullable String nearest(String name) {
        String nearest = null;
        int least = 1 + Math.max(2, name.length() / 3);
        for (String each : known) {
            int distance = distance(name, each);
            if (distance < least) {
                nearest = each;
                least = distance;
            }
        }
        return nearest;
    }

    /** How many characters have to be inserted, removed or replaced. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
