package io.clickpipes.codegen.testing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clickpipes.codegen.output.GeneratedFile;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import okhttp3.MediaType;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;

/** Compiles generated sources as a user would who has every lint on, and nothing but the promised libraries. */
public final class Compilation {

    private static final List<String> OPTIONS = List.of(
            "--release", "17", "-Xlint:all", "-Werror", "-proc:none", "-Xmaxerrs", "1000", "-Xmaxwarns", "1000");

    private Compilation() {}

    /** What generated code may need at most. */
    public static List<Path> classPath() {
        return Stream.of(
                        JsonFactory.class,
                        ObjectMapper.class,
                        JsonProperty.class,
                        Retrofit.class,
                        MediaType.class,
                        Buffer.class,
                        kotlin.Unit.class,
                        Nullable.class)
                .map(Compilation::jarOf)
                .toList();
    }

    /** The same, as an option of a tool. */
    public static String classPathOption() {
        return classPath().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static Path jarOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Compiles into a folder; what the compiler says, one entry a message, empty if it is content. */
    public static List<String> compile(List<GeneratedFile> files, Path classes) {
        return compile(files, classes, List.of());
    }

    /** The same, with more on the class path. */
    public static List<String> compile(List<GeneratedFile> files, Path classes, List<Path> more) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(said, Locale.ROOT, null)) {
            manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            List<Path> all = new ArrayList<>(classPath());
            all.addAll(more);
            manager.setLocationFromPaths(StandardLocation.CLASS_PATH, all);
            List<Source> sources = files.stream().map(Source::new).toList();
            boolean success = compiler.getTask(null, manager, said, OPTIONS, null, sources)
                    .call();
            List<String> messages =
                    said.getDiagnostics().stream().map(Compilation::render).toList();
            return success || !messages.isEmpty() ? messages : List.of("the compiler failed without a message");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String render(Diagnostic<? extends JavaFileObject> diagnostic) {
        String place = diagnostic.getSource() == null
                ? ""
                : diagnostic.getSource().getName() + ":" + diagnostic.getLineNumber() + ": ";
        return place + diagnostic.getMessage(Locale.ROOT);
    }

    /** A loader of what was compiled; libraries come from the tests' own class path. */
    public static URLClassLoader loader(Path classes) {
        try {
            return new URLClassLoader(new URL[] {classes.toUri().toURL()}, Compilation.class.getClassLoader());
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(GeneratedFile file) {
            super(URI.create("memory:///" + file.path()), Kind.SOURCE);
            this.text = file.text();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
