package io.clickpipes.codegen.maven;

import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.lifecycle.Prepared;
import io.clickpipes.codegen.lifecycle.Review;
import io.clickpipes.codegen.output.ReportFolder;
import io.clickpipes.codegen.report.ConsoleReport;
import io.clickpipes.codegen.report.HtmlReport;
import io.clickpipes.codegen.report.JsonReport;
import io.clickpipes.codegen.report.MarkdownReport;
import io.clickpipes.codegen.report.Report;
import io.clickpipes.codegen.source.Fetcher;
import io.clickpipes.codegen.usage.HandWritten;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.jspecify.annotations.Nullable;

/** What the goals share that look at a newer document: where it is, and the report of what it changes. */
abstract class NewerMojo extends EngineMojo {

    private static final String NAME = "document-changes";

    private static final String LIVE = "https://api.clickhouse.cloud/v1";

    /**
     * The newer document: a path or an address, as for {@code inputSpec}. Default:
     * {@code https://api.clickhouse.cloud/v1}, the live document of ClickHouse Cloud.
     */
    @Parameter(property = "clickpipes.codegen.from")
    private @Nullable String from;

    /**
     * Whether descriptions, summaries, titles and examples of the newer document stay. By default they go, and an
     * overlay can bring others.
     */
    @Parameter(property = "clickpipes.codegen.keepProse", defaultValue = "false")
    private boolean keepProse;

    /**
     * Id of the {@code <server>} in {@code settings.xml} that opens {@code from}: by user name and password, or by a
     * token where it has a password alone.
     */
    @Parameter(property = "clickpipes.codegen.serverId")
    private @Nullable String serverId;

    /** Seconds after which a download is given up, from the first connection to the last byte. */
    @Parameter(property = "clickpipes.codegen.timeout", defaultValue = "60")
    private int timeout = 60;

    /** Folder for the reports. Default: {@code clickpipes-codegen} in the build folder. */
    @Parameter(property = "clickpipes.codegen.reports")
    private @Nullable File reports;

    /** Folders of Java code to search for lines that use what changes. Default: the source folders of the project. */
    @Parameter(property = "clickpipes.codegen.sources")
    private List<String> sources = List.of();

    @Inject
    private @Nullable ProjectDependenciesResolver dependencies;

    final String from() {
        return projects().name(from == null ? LIVE : from);
    }

    @Override
    String about() {
        return super.about() + ", " + Fetcher.shown(from == null ? LIVE : from);
    }

    /** Whether somebody said where the newer document is. */
    final boolean isFromGiven() {
        return from != null;
    }

    final boolean keepsProse() {
        return keepProse;
    }

    /**
     * What fetches the newer document, which is the first thing to do.
     *
     * @throws CodegenException if a parameter can not be right
     */
    final Fetcher fetcher() {
        checkSources();
        if (timeout <= 0) {
            throw new CodegenException(
                    new Diagnostic(
                            "option-timeout",
                            "timeout",
                            "#",
                            "The time limit is not positive: " + timeout + ".",
                            "Give a number of seconds."),
                    null);
        }
        return new Fetcher(network().options(serverId, Duration.ofSeconds(timeout)));
    }

    /** A search in a folder that is not there would find nothing, and look like good news. */
    private void checkSources() {
        Diagnostics diagnostics = new Diagnostics("sources");
        for (Path folder : folders()) {
            if (!Files.isDirectory(folder)) {
                diagnostics.report(
                        "option-sources", "#", "There is no such folder: " + folder + ".", "Correct it, or remove it.");
            }
        }
        diagnostics.throwIfAny();
    }

    private List<Path> folders() {
        Path base = projects().baseFolder();
        return Texts.of("sources", sources).stream().map(base::resolve).toList();
    }

    /** Says what the difference means, in the log and in files. */
    final Report report(Projects where, Prepared before, Prepared after) {
        return report(where, before, after, List.of());
    }

    /**
     * The same for documents that were compared only.
     *
     * @param unmatched actions of overlays that select nothing in the newer one, though they should
     */
    final Report report(Projects where, Prepared before, Prepared after, List<Diagnostic> unmatched) {
        HandWritten code = new HandWritten(
                where.baseFolder(),
                sources.isEmpty() ? where.sourceFolders() : folders(),
                where.classPath(Objects.requireNonNull(dependencies)));
        Report report = new Review(options(where)).compare(before, after, code).withUnmatched(unmatched);
        ReportFolder folder = new ReportFolder(
                reports == null ? where.buildFolder().resolve("clickpipes-codegen") : reports.toPath());
        folder.write(Map.of(
                NAME + ".md", MarkdownReport.write(report),
                NAME + ".json", JsonReport.write(report),
                NAME + ".html", HtmlReport.write(report)));
        String page = folder.file(NAME + ".html").toString();
        ConsoleReport.write(report, ConsoleReport.LINES, page).lines().forEach(getLog()::info);
        return report;
    }
}
