package io.clickpipes.codegen.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.clickpipes.codegen.CodegenOptions;
import io.clickpipes.codegen.config.Config;
import io.clickpipes.codegen.config.ConfigFile;
import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.model.ObjectModel;
import io.clickpipes.codegen.output.GeneratedFile;
import io.clickpipes.codegen.source.LoadedSpec;
import io.clickpipes.codegen.testing.Compilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Extensions that the service loader finds: good ones, and those that no build should trust. */
class ExtensionTest {

    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: Harbour, version: "1"}
            paths:
              /boats:
                get:
                  operationId: boats
                  parameters: [{name: limit, in: query, schema: {type: integer}}]
                  responses:
                    "200": {description: all, content: {application/json: {schema: {$ref: '#/components/schemas/Vessel'}}}}
                post:
                  operationId: addBoat
                  requestBody: {content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {name: {type: string}}}}}}
                  responses: {"204": {description: done}}
            components:
              schemas:
                Boat: {type: object, required: [name], properties: {name: {type: string}, kind: {type: string, enum: [sail]}}}
                Ferry: {type: object, required: [cars], properties: {cars: {type: integer}}}
                Vessel: {oneOf: [{$ref: '#/components/schemas/Boat'}, {$ref: '#/components/schemas/Ferry'}, {type: string}]}
            """;

    @TempDir
    Path folder;

    /** Adds a constant to objects, final to parameters of accessors everywhere, and one file. */
    public static final class Adding implements CodegenExtension {
        @Override
        public String name() {
            return "adding";
        }

        @Override
        public TypeSpec type(TypeSpec emitted, TypeContext context) {
            TypeSpec changed = context.withMethods(
                    emitted,
                    method -> method.toBuilder().addJavadoc("\n<p>Seen.\n").build());
            changed = context.withNestedTypes(
                    changed,
                    nested ->
                            nested.toBuilder().addJavadoc("\n<p>Seen inside.\n").build());
            if (context.subject() instanceof Subject.OfType type && type.model() instanceof ObjectModel object) {
                String name = context.generation().options().path("constant").asText("SCHEMA");
                return changed.toBuilder()
                        .addField(
                                FieldSpec.builder(String.class, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                                        .initializer("$S", object.pointer())
                                        .build())
                        .build();
            }
            return changed;
        }

        @Override
        public List<JavaFile> files(Generation generation) {
            MethodSpec count = MethodSpec.methodBuilder("count")
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                    .returns(int.class)
                    .addStatement("return $L", generation.model().types().size())
                    .build();
            TypeSpec type = TypeSpec.classBuilder("Count")
                    .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                    .addMethod(count)
                    .build();
            return List.of(JavaFile.builder("added", type).build());
        }
    }

    /** Fails at one type. */
    public static final class Failing implements CodegenExtension {
        @Override
        public String name() {
            return "failing";
        }

        @Override
        public TypeSpec type(TypeSpec emitted, TypeContext context) {
            if (emitted.name().equals("Boat")) {
                throw new IllegalArgumentException("no boats");
            }
            return emitted;
        }
    }

    /** Gives back what it must not. */
    public static final class Straying implements CodegenExtension {
        @Override
        public String name() {
            return "straying";
        }

        @Override
        public TypeSpec type(TypeSpec emitted, TypeContext context) {
            return TypeSpec.classBuilder("Other").build();
        }

        @Override
        public List<JavaFile> files(Generation generation) {
            TypeSpec type = TypeSpec.classBuilder("boat").build();
            return List.of(
                    JavaFile.builder("../../etc", type).build(),
                    JavaFile.builder("", type).build(),
                    JavaFile.builder("java.lang", type).build(),
                    JavaFile.builder(generation.modelPackage(), type).build());
        }
    }

    /** Can not be made. */
    public static final class Broken implements CodegenExtension {
        public Broken() {
            throw new IllegalStateException("broken on purpose");
        }

        @Override
        public String name() {
            return "broken";
        }
    }

    /** Wants a name that another one has. */
    public static final class Copy implements CodegenExtension {
        @Override
        public String name() {
            return "adding";
        }
    }

    @Test
    void addsAndChanges() throws Exception {
        List<GeneratedFile> files = with("extensions: {adding: {constant: WHERE}}", Adding.class);

        assertThat(Compilation.compile(files, folder)).isEmpty();
        try (URLClassLoader loader = Compilation.loader(folder)) {
            assertThat(loader.loadClass("x.model.Boat").getField("WHERE").get(null))
                    .isEqualTo("#/components/schemas/Boat");
            assertThat(loader.loadClass("added.Count").getMethod("count").invoke(null))
                    .isEqualTo(3);
            assertThat(loader.loadClass("x.model.Vessel").getPermittedSubclasses())
                    .hasSize(4);
        }
        assertThat(files)
                .filteredOn(file ->
                        file.path().startsWith("x/api/") || file.path().matches(".*(BoatsParameters|AddBoatForm).java"))
                .filteredOn(file -> !file.path().contains("package-info"))
                .hasSize(3)
                .allSatisfy(file -> assertThat(file.text()).contains("<p>Seen."));
    }

    @Test
    void runsWithoutOptionsAndNotWhereSwitchedOff() {
        assertThat(with("extensions: {}", Adding.class))
                .anySatisfy(file -> assertThat(file.text()).contains("SCHEMA"));
        assertThat(with("extensions: {adding: false}", Adding.class)).isEqualTo(with("extensions: {}"));
    }

    @Test
    void namesTheExtensionAndTheTypeOfAFailure() {
        assertThatExceptionOfType(CodegenException.class)
                .isThrownBy(() -> with("extensions: {}", Failing.class))
                .withMessageContaining(
                        "#/components/schemas/Boat: The extension \"failing\" failed at type x.model.Boat:"
                                + " java.lang.IllegalArgumentException: no boats.")
                .withCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesOtherTypesAndOtherPlaces() {
        assertThatExceptionOfType(CodegenException.class)
                .isThrownBy(() -> with("extensions: {}", Straying.class))
                .withMessageContaining("\"straying\" gave back another type than Boat: CLASS Other")
                .withMessageContaining("package \"../../etc\"")
                .withMessageContaining("package \"\"")
                .withMessageContaining("package \"java.lang\"")
                .withMessageContaining("wants to write x/model/boat.java");
    }

    @Test
    void refusesOptionsOfAnExtensionThatIsNotThere() {
        assertThatExceptionOfType(CodegenException.class)
                .isThrownBy(() -> with("extensions: {ading: {}}", Adding.class))
                .withMessageContaining("codegen.yaml #/extensions/ading: There is no extension \"ading\"")
                .withMessageContaining("Did you mean adding?");
    }

    @Test
    void tellsWhatCanNotBeLoaded() {
        assertThatExceptionOfType(CodegenException.class)
                .isThrownBy(() -> with("extensions: {}", Broken.class))
                .withMessageContaining("An extension on the class path can not be loaded")
                .withMessageContaining("broken on purpose");
        assertThatExceptionOfType(CodegenException.class)
                .isThrownBy(() -> with("extensions: {}", Adding.class, Copy.class))
                .withMessageContaining("Two extensions are called \"adding\"");
    }

    /** Generates with these extensions in a service file of the thread's own class loader. */
    private List<GeneratedFile> with(String configFile, Class<?>... extensions) {
        Config config = ConfigFile.read(new LoadedSpec("codegen.yaml", configFile));
        CodegenOptions options = new CodegenOptions("x.api", "x.model", "x.support", true, List.of(), config);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = services(extensions)) {
            thread.setContextClassLoader(loader);
            return io.clickpipes.codegen.testing.Generation.of(DOCUMENT, options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private URLClassLoader services(Class<?>... extensions) throws IOException {
        Path root = Files.createTempDirectory(folder, "services");
        Path file = root.resolve("META-INF/services/" + CodegenExtension.class.getName());
        Files.createDirectories(file.getParent());
        Files.write(file, Stream.of(extensions).map(Class::getName).toList());
        try {
            return new URLClassLoader(new URL[] {root.toUri().toURL()}, ExtensionTest.class.getClassLoader());
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
