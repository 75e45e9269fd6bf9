package io.clickpipes.codegen.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.clickpipes.codegen.output.GeneratedFile;
import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.AccessModifier;
import japicmp.model.JApiBehavior;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibility;
import japicmp.model.JApiCompatibilityChange;
import japicmp.model.JApiMethod;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * Compares two generations as japicmp sees them: would code compiled with the first still link to
 * the second, and would it still compile?
 */
public final class BinaryComparison {

    private BinaryComparison() {}

    /**
     * One thing that breaks.
     *
     * @param type name of the class, nested ones with a dollar sign
     * @param member what of it, empty for the class
     * @param arguments number of arguments of a method, -1 for all else
     * @param change what japicmp calls it
     * @param binary whether it no longer links; otherwise it only no longer compiles
     */
    public record Break(String type, String member, int arguments, String change, boolean binary) {

        private String render() {
            String place = member.isEmpty() || member.startsWith(" ") ? type + member : type + "#" + member;
            return (arguments < 0 ? place : place + "/" + arguments) + " " + change;
        }
    }

    /** What no longer links, each as {@code class#member CHANGE}; empty if all does. */
    public static List<String> breaks(List<GeneratedFile> before, List<GeneratedFile> after, Path folder) {
        return compare(jar(before, folder.resolve("before")), jar(after, folder.resolve("after"))).stream()
                .filter(Break::binary)
                .map(Break::render)
                .distinct()
                .sorted()
                .toList();
    }

    /** What no longer links or no longer compiles between two results of {@link #jar}. */
    public static List<Break> compare(Path before, Path after) {
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        options.getClassPathEntries()
                .addAll(Compilation.classPath().stream().map(Path::toString).toList());
        // What is protected belongs to classes that can not be extended: nobody but us calls it.
        options.setAccessModifier(AccessModifier.PUBLIC);
        JarArchiveComparator comparator = new JarArchiveComparator(options);
        List<Break> breaks = new ArrayList<>();
        for (JApiClass type : comparator.compare(archive(before), archive(after))) {
            String name = type.getFullyQualifiedName();
            collect(name, "", -1, type, breaks);
            collect(name, "", -1, type.getSuperclass(), breaks);
            type.getInterfaces().forEach(each -> collect(name, " " + each.getFullyQualifiedName(), -1, each, breaks));
            type.getFields().forEach(each -> collect(name, each.getName(), -1, each, breaks));
            type.getConstructors().forEach(each -> collect(name, "new", -1, each, breaks));
            for (JApiMethod method : type.getMethods()) {
                collect(name, method.getName(), arguments(method), method, breaks);
                collect(name, method.getName(), arguments(method), method.getReturnType(), breaks);
                method.getParameters()
                        .forEach(each -> collect(name, method.getName(), arguments(method), each, breaks));
            }
        }
        return breaks;
    }

    private static int arguments(JApiBehavior method) {
        return method.getParameters().size();
    }

    private static void collect(
            String type, String member, int arguments, JApiCompatibility element, List<Break> breaks) {
        for (JApiCompatibilityChange change : element.getCompatibilityChanges()) {
            if (!change.isBinaryCompatible() || !change.isSourceCompatible()) {
                breaks.add(new Break(type, member, arguments, change.getType().name(), !change.isBinaryCompatible()));
            }
        }
    }

    private static JApiCmpArchive archive(Path jar) {
        return new JApiCmpArchive(jar.toFile(), jar.getParent().getFileName().toString());
    }

    /** Compiles into a jar in the folder. */
    public static Path jar(List<GeneratedFile> files, Path folder) {
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
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
