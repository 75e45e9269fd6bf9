package io.clickpipes.codegen.maven;

import java.nio.file.Path;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Where a goal works: in a project, or without a {@code pom.xml} in the current folder. */
final class Projects {

    private final @Nullable MavenProject project;

    Projects(@Nullable MavenProject project) {
        this.project = project == null || project.getFile() == null ? null : project;
    }

    /** Where relative paths begin. */
    Path baseFolder() {
        return project == null
                ? Path.of("").toAbsolutePath()
                : project.getBasedir().toPath();
    }

    /** Maven does not interpolate {@code project.build.directory} where there is no project. */
    Path buildFolder() {
        return project == null
                ? baseFolder().resolve("target")
                : Path.of(project.getBuild().getDirectory());
    }

    void addSources(Path folder) {
        if (project != null) {
            project.addCompileSourceRoot(folder.toAbsolutePath().toString());
        }
    }
}
