package io.clickpipes.codegen.maven;

import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.source.Fetcher;
import io.clickpipes.codegen.source.SpecSource;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.DependencyResolutionResult;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.jspecify.annotations.Nullable;

/** Where a goal works: in a project, or without a {@code pom.xml} in the current folder. */
final class Projects {

    private final @Nullable MavenProject project;

    private final @Nullable MavenSession session;

    Projects(@Nullable MavenProject project, @Nullable MavenSession session) {
        this.project = project == null || project.getFile() == null ? null : project;
        this.session = session;
    }

    /**
     * The file that {@code pull} writes.
     *
     * @param inputSpec path or {@code file:} address
     * @return its path, which may be relative to the base folder
     * @throws CodegenException if it is another address
     */
    Path documentOf(String inputSpec) {
        return SpecSource.file(inputSpec, baseFolder())
                .map(file -> Path.of(name(file)))
                .orElseThrow(() -> new Diagnostics(Fetcher.shown(inputSpec))
                        .fatal(
                                "pull-target",
                                "#",
                                "What is pulled is written to a file, and this is an address.",
                                "Give a path as inputSpec.",
                                null));
    }

    /**
     * What messages call an input, and what it can be loaded by: the way to it from the base folder if it lies somewhere
     * in this build, and without detours; otherwise as it is.
     *
     * @param input path or address
     * @throws CodegenException if it is neither
     */
    String name(String input) {
        return SpecSource.file(input, baseFolder()).map(this::name).orElse(input);
    }

    private String name(Path file) {
        Path path = file.toAbsolutePath().normalize();
        Path base = baseFolder().toAbsolutePath().normalize();
        if (path.equals(base) || !path.startsWith(base.startsWith(root()) ? root() : base)) {
            return path.toString();
        }
        return base.relativize(path).toString().replace('\\', '/');
    }

    /** The folder of the whole build. */
    private Path root() {
        File folder = session == null ? null : session.getRequest().getMultiModuleProjectDirectory();
        return (folder == null ? baseFolder() : folder.toPath())
                .toAbsolutePath()
                .normalize();
    }

    /** Folders whose files documents may refer to: that of the project, and that of the whole build around it. */
    List<Path> folders() {
        Path base = baseFolder().toAbsolutePath().normalize();
        return project == null ? List.of() : base.startsWith(root()) ? List.of(base, root()) : List.of(base);
    }

    /** Folders of Java code, where there is a project. */
    List<Path> sourceFolders() {
        return project == null
                ? List.of()
                : Stream.concat(project.getCompileSourceRoots().stream(), project.getTestCompileSourceRoots().stream())
                        .map(Path::of)
                        .toList();
    }

    /** Jars that the project compiles with, as far as they can be had. */
    List<Path> classPath(ProjectDependenciesResolver resolver) {
        if (project == null || session == null) {
            return List.of();
        }
        DependencyResolutionResult result;
        try {
            result = resolver.resolve(new DefaultDependencyResolutionRequest(project, session.getRepositorySession()));
        } catch (DependencyResolutionException e) {
            // Modules of this build that nobody has built yet, for instance; the rest still helps.
            result = e.getResult();
        }
        return result.getResolvedDependencies().stream()
                .map(each -> each.getArtifact().getFile())
                .filter(Objects::nonNull)
                .map(File::toPath)
                .toList();
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

    /** Makes a folder part of what is compiled: with the tests, or with the code. */
    void addSources(Path folder, boolean forTests) {
        if (project == null) {
            return;
        }
        if (forTests) {
            project.addTestCompileSourceRoot(folder.toAbsolutePath().toString());
        } else {
            project.addCompileSourceRoot(folder.toAbsolutePath().toString());
        }
    }
}
