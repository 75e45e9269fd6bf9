package io.clickpipes.codegen.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.Codegen;
import io.clickpipes.codegen.CodegenOptions;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.document.DocumentTree;
import io.clickpipes.codegen.source.SpecSource;
import io.clickpipes.codegen.testing.Compilation;
import io.clickpipes.codegen.testing.Generation;
import io.clickpipes.codegen.testing.Repository;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of what a client offers holds exactly what a compiler makes of the generated code. */
class SurfaceTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "golden/library.yaml",
                "golden/cafe.yaml",
                "documents/zoo.yaml",
                "documents/unions.yaml",
                "diff/base.yaml"
            })
    void listsAllThatIsPublic(String document) throws Exception {
        check(Repository.module("src/test/resources/" + document), Generation.options("api1"));
    }

    @Test
    void listsAllThatIsPublicInTheRealDocument() throws Exception {
        check(Repository.upstream("2026-07-31.json"), Generation.enveloped("api1"));
    }

    @Test
    void listsNoConstantsThatAnEnumHasNoRoomFor() throws Exception {
        String values = IntStream.range(0, 4_100).mapToObj(i -> "v" + i).collect(Collectors.joining(", "));
        String numbers = IntStream.range(0, 1_600).mapToObj(Integer::toString).collect(Collectors.joining(", "));
        Path document = Files.writeString(
                folder.resolve("large.yaml"),
                "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n    Many: {type: string,"
                        + " enum: [" + values + "]}\n    Numbers: {type: integer, enum: [" + numbers + "]}\n");

        check(document, Generation.options("api1"));
    }

    private void check(Path document, CodegenOptions options) throws IOException, ClassNotFoundException {
        ObjectNode tree =
                DocumentTree.parse(SpecSource.load(document.toString(), Path.of("")), new Diagnostics("test"));
        Path classes = Files.createDirectories(folder.resolve("classes"));
        assertThat(Compilation.compile(new Codegen(options).generate("test", tree), classes))
                .isEmpty();
        Set<String> found = new TreeSet<>();
        try (URLClassLoader loader = Compilation.loader(classes);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                String name = classes.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), ".");
                if (!name.startsWith("api1.support") && !name.contains("package-info")) {
                    collect(Class.forName(name.substring(0, name.length() - 6), false, loader), found);
                }
            }
        }

        Set<String> listed = new Surface(Prediction.version("test", tree, options))
                .all().stream()
                        .filter(each -> !each.form().startsWith("implements"))
                        .map(SurfaceTest::text)
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(listed).isEqualTo(found);
    }

    private static String text(Signature signature) {
        String place = signature.member().type() + "#" + signature.member().name();
        return signature.form().startsWith("(") ? place + signature.form() : place;
    }

    private static void collect(Class<?> type, Set<String> found) {
        if (!Modifier.isPublic(type.getModifiers())) {
            return;
        }
        String name = type.getCanonicalName();
        found.add(name + "#");
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers())) {
                found.add(name + "#" + field.getName());
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            boolean ofEveryEnum = type.isEnum()
                    && (method.getName().equals("values") || method.getName().equals("valueOf"));
            if (Modifier.isPublic(method.getModifiers())
                    && !method.isBridge()
                    && !method.isSynthetic()
                    && !ofEveryEnum) {
                found.add(name + "#" + method.getName() + "("
                        + Arrays.stream(method.getGenericParameterTypes())
                                .map(SurfaceTest::text)
                                .collect(Collectors.joining(", "))
                        + ") " + text(method.getGenericReturnType()));
            }
        }
    }

    private static String text(Type type) {
        return type.getTypeName().replaceAll("(?:[a-z][\\w]*\\.)+(?=[A-Z])", "").replace('$', '.');
    }
}
