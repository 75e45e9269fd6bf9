package io.clickpipes.codegen.testing;

import io.clickpipes.codegen.output.GeneratedFile;
import io.clickpipes.codegen.output.OutputWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.DocumentationTool;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** The real javadoc tool with every check on. */
public final class JavadocTool {

    private JavadocTool() {}

    /** What it complains about, one entry a message. */
    public static List<String> complaints(List<GeneratedFile> files, Path folder) {
        Path sources = folder.resolve("sources");
        new OutputWriter(sources).write(files);
        DocumentationTool tool = ToolProvider.getSystemDocumentationTool();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        var manager = tool.getStandardFileManager(said, Locale.ROOT, null);
        List<String> options = List.of(
                "-quiet",
                "-Xdoclint:all",
                "-Werror",
                "--release",
                "17",
                "-encoding",
                "UTF-8",
                "-classpath",
                Compilation.classPathOption(),
                "-d",
                folder.resolve("pages").toString());
        List<Path> paths =
                files.stream().map(file -> sources.resolve(file.path())).toList();
        boolean success = tool.getTask(null, manager, said, null, options, manager.getJavaFileObjectsFromPaths(paths))
                .call();
        List<String> complaints = new ArrayList<>();
        said.getDiagnostics().stream()
                .filter(each -> each.getKind() != Diagnostic.Kind.NOTE && each.getKind() != Diagnostic.Kind.OTHER)
                .forEach(each -> complaints.add(each.toString()));
        if (!success && complaints.isEmpty()) {
            complaints.add("javadoc failed without a message");
        }
        return complaints;
    }
}
