package io.clickpipes.codegen.maven;

import io.clickpipes.codegen.diagnostic.Diagnostic;
import io.clickpipes.codegen.diagnostic.Place;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** The parameters of an execution as they stand in the POM: with those that no goal has, and with their places. */
final class PomParameters {

    private final List<Xpp3Dom> parameters = new ArrayList<>();

    PomParameters(MojoExecution execution, @Nullable MavenProject project) {
        Plugin plugin = project == null ? null : plugin(execution, project);
        if (plugin != null) {
            for (PluginExecution each : plugin.getExecutions()) {
                if (each.getId().equals(execution.getExecutionId())) {
                    add(each.getConfiguration());
                }
            }
            add(plugin.getConfiguration());
        }
    }

    /** The plugin as the project declares it; a goal from the command line may be configured by the management alone. */
    private static @Nullable Plugin plugin(MojoExecution execution, MavenProject project) {
        String key = Plugin.constructKey(execution.getGroupId(), execution.getArtifactId());
        Plugin plugin = project.getPlugin(key);
        return plugin == null && project.getPluginManagement() != null
                ? project.getPluginManagement().getPluginsAsMap().get(key)
                : plugin;
    }

    private void add(@Nullable Object configuration) {
        if (configuration instanceof Xpp3Dom all) {
            parameters.addAll(List.of(all.getChildren()));
        }
    }

    /** All of them, those of the execution before those of the plugin. */
    List<Xpp3Dom> all() {
        return parameters;
    }

    /** The problem with its place in the POM, if it is told of a parameter that stands there. */
    Diagnostic placed(Diagnostic problem) {
        return parameters.stream()
                .filter(each -> each.getName().equals(problem.document()))
                .findFirst()
                .map(each -> at(problem, each))
                .orElse(problem);
    }

    /** The problem with the place of a parameter, where Maven tells it. */
    static Diagnostic at(Diagnostic problem, Xpp3Dom parameter) {
        Object location = parameter.getInputLocation();
        if (location instanceof InputLocation known && known.getSource() != null) {
            return problem.at(
                    known.getSource().getLocation(), new Place(known.getLineNumber(), known.getColumnNumber()));
        }
        return location == null ? problem : atLocationOfMaven4(problem, location);
    }

    /** Maven 4 has a class of its own for them, which no plugin for Maven 3 can be compiled with, and addresses of files. */
    private static Diagnostic atLocationOfMaven4(Diagnostic problem, Object location) {
        try {
            String pom = (String) asked(asked(location, "getSource"), "getLocation");
            return problem.at(
                    pom.startsWith("file:") ? Path.of(URI.create(pom)).toString() : pom,
                    new Place((int) asked(location, "getLineNumber"), (int) asked(location, "getColumnNumber")));
        } catch (ReflectiveOperationException
                | ClassCastException
                | NullPointerException
                | IllegalArgumentException
                | FileSystemNotFoundException e) {
            return problem;
        }
    }

    private static Object asked(Object object, String getter) throws ReflectiveOperationException {
        return object.getClass().getMethod(getter).invoke(object);
    }
}
