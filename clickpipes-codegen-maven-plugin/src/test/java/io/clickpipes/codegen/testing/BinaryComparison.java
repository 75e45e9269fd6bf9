package io.clickpipes.codegen.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.clickpipes.codegen.output.GeneratedFile;
import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.JApiBehavior;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibility;
import japicmp.model.JApiCompatibilityChange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** Compares two generations as japicmp sees them: would code compiled with the first still link to the second? */
public final class BinaryComparison {

    private BinaryComparison() {}

    /** What breaks, each as {@code class#member CHANGE}; empty if nothing does. */
    public static List<String> breaks(List<GeneratedFile> before, List<GeneratedFile> after, Path folder) {
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        options.getClassPathEntries()
                .addAll(Compilation.classPath().stream().map(Path::toString).toList());
        JarArchiveComparator comparator = new JarArchiveComparator(options);
        List<String> breaks = new ArrayList<>();
        for (JApiClass type :
                comparator.compare(jar(before, folder.resolve("before")), jar(after, folder.resolve("after")))) {
            String name = type.getFullyQualifiedName();
            collect(name, type.getCompatibilityChanges(), breaks);
            type.getInterfaces().forEach(each -> collect(name + " " + each.getFullyQualifiedName(), each, breaks));
            type.getFields().forEach(each -> collect(name + "#" + each.getName(), each, breaks));
            type.getConstructors().forEach(each -> collect(name + "#new", each, breaks));
            type.getMethods().forEach(each -> collect(name + "#" + signature(each), each, breaks));
        }
        return breaks.stream().distinct().sorted().toList();
    }

    private static String signature(JApiBehavior method) {
        return method.getName() + "/" + method.getParameters().size();
    }

    private static void collect(String place, JApiCompatibility element, List<String> breaks) {
        collect(place, element.getCompatibilityChanges(), breaks);
    }

    private static void collect(String place, List<JApiCompatibilityChange> changes, List<String> breaks) {
        for (JApiCompatibilityChange change : changes) {
            if (!change.isBinaryCompatible()) {
                breaks.add(place + " " + change.getType());
            }
        }
    }

    private static JApiCmpArchive jar(List<GeneratedFile> files, Path folder) {
        try {
            Path classes = Files.createDirectories(folder.resolve("classes"));
            assertThat(Compilation.compile(files, classes)).isEmpty();
            Path jar = folder.resolve("api.jar");
            try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                    Stream<Path> all = Files.walk(classes)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    out.putNextEntry(
                            new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                    Files.copy(file, out);
                }
            }
            return new JApiCmpArchive(jar.toFile(), folder.getFileName().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
