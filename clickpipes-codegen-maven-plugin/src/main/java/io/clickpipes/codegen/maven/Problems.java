package io.clickpipes.codegen.maven;

import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import io.clickpipes.codegen.place.Places;
import io.clickpipes.codegen.source.SpecSource;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.plugin.AbstractMojoExecutionException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/**
 * Tells problems as a build tells them: one a line, each beginning with the file, the line and the column in the form
 * that editors and build servers know from the compiler.
 */
final class Problems {

    /** What no change of the user's own files would mend. */
    private static final Set<String> ENVIRONMENT = Set.of(
            "output",
            "output-busy",
            "output-name",
            "output-torn",
            "source-cut-off",
            "source-interrupted",
            "source-offline",
            "source-proxy",
            "source-refused",
            "source-server",
            "source-status",
            "source-timeout",
            "source-tls",
            "source-unknown-host",
            "source-unreadable");

    private final Path baseFolder;
    private final Map<Path, Places> places = new HashMap<>();

    /** Problems of a goal that works in the given folder. */
    Problems(Path baseFolder) {
        this.baseFolder = baseFolder;
    }

    /** The line for one problem. */
    String line(Diagnostic problem) {
        return problem.place() != null || !hasInside(problem)
                ? problem.render()
                : file(problem.document())
                        .map(file -> problem.at(
                                file.toString(),
                                places.computeIfAbsent(file, Problems::read).find(problem.pointer())))
                        .orElse(problem)
                        .render();
    }

    /** How the build ends: by a failure if the user's files are wrong, by an error if something around them is. */
    AbstractMojoExecutionException end(List<Diagnostic> all) {
        String message = (all.size() == 1 ? "1 problem:\n" : all.size() + " problems:\n")
                + all.stream().map(this::line).collect(Collectors.joining("\n"));
        // Not as the cause, whose message Maven would print once more.
        return all.stream().allMatch(each -> ENVIRONMENT.contains(each.id()))
                ? new MojoExecutionException(message)
                : new MojoFailureException(message);
    }

    /** Options are named beside a document, and are not in it; what can not be read has no lines. */
    private static boolean hasInside(Diagnostic problem) {
        return !(problem.id().startsWith("option-")
                || problem.id().startsWith("source-")
                || problem.id().startsWith("output")
                || problem.id().equals("foreign-file")
                || problem.id().equals("execution-clash"));
    }

    /** The file that a message means, by the name that messages have for it. */
    private Optional<Path> file(String name) {
        int overlays = name.indexOf(" with ");
        return existing(name).or(() -> overlays < 0 ? Optional.empty() : existing(name.substring(0, overlays)));
    }

    private Optional<Path> existing(String name) {
        try {
            return SpecSource.file(name, baseFolder)
                    .map(file -> file.toAbsolutePath().normalize())
                    .filter(Files::isRegularFile);
        } catch (CodegenException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Places read(Path file) {
        try {
            return Places.of(SpecSource.load(file.toString(), file.getParent()).text());
        } catch (CodegenException e) {
            return Places.of("");
        }
    }
}
