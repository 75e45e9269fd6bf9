package io.clickpipes.codegen.usage;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import io.clickpipes.codegen.diff.JavaMember;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** One run of the compiler up to where it knows what every name means, and no further. */
final class Attribution {

    /** Errors do not end it, and processors and plugins of the class path stay asleep. */
    private static final List<String> OPTIONS = List.of(
            "-proc:none",
            "-implicit:none",
            "-nowarn",
            "-Xlint:none",
            "--should-stop=ifError=ATTR",
            "--should-stop=ifNoError=ATTR");

    private Attribution() {}

    static Map<JavaMember, List<SourceLine>> search(
            JavaCompiler compiler, List<MemorySource> sources, List<Path> classPath, Collection<JavaMember> members) {
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(message -> {}, Locale.ROOT, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(
                    StandardLocation.CLASS_PATH,
                    classPath.stream().filter(Attribution::isUsable).toList());
            files.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
            files.setLocationFromPaths(StandardLocation.ANNOTATION_PROCESSOR_PATH, List.of());
            JavacTask task =
                    (JavacTask) compiler.getTask(Writer.nullWriter(), files, message -> {}, OPTIONS, null, sources);
            Map<URI, MemorySource> written = sources.stream()
                    .filter(MemorySource::isHandWritten)
                    .collect(Collectors.toMap(MemorySource::toUri, source -> source));
            Iterable<? extends CompilationUnitTree> units = task.parse();
            task.analyze();
            Wanted wanted = new Wanted(members, task.getElements(), task.getTypes());
            Findings findings = new Findings(Trees.instance(task).getSourcePositions());
            for (CompilationUnitTree unit : units) {
                // The compiler wraps the objects that it is given, so the address has to say which it is.
                MemorySource source = written.get(unit.getSourceFile().toUri());
                if (source != null) {
                    new UseScanner(Trees.instance(task), wanted, findings, source).scan(unit);
                }
            }
            return findings.lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The compiler does not survive a jar that is none. */
    private static boolean isUsable(Path entry) {
        if (Files.isDirectory(entry)) {
            return true;
        }
        try (ZipFile jar = new ZipFile(entry.toFile())) {
            return jar.size() >= 0;
        } catch (IOException | SecurityException e) {
            return false;
        }
    }
}
