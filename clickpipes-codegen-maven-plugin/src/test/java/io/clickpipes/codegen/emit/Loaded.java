package io.clickpipes.codegen.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.clickpipes.codegen.CodegenOptions;
import io.clickpipes.codegen.config.Config;
import io.clickpipes.codegen.output.GeneratedFile;
import io.clickpipes.codegen.testing.Compilation;
import io.clickpipes.codegen.testing.Generation;
import io.clickpipes.codegen.testing.TemporaryFolder;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Classes generated from a few schemas, compiled and loaded, until they are closed: by the method that made them, or by
 * JUnit where a field of a test class holds them ({@code @AutoClose}).
 */
final class Loaded implements AutoCloseable {

    private final TemporaryFolder folder;
    private final URLClassLoader loader;

    Loaded(String schemas, String... secretNames) {
        this("openapi: 3.1.0\n", schemas, Config.EMPTY, secretNames);
    }

    /** The same from another version of OpenAPI, and with a configuration. */
    Loaded(String version, String schemas, Config config, String... secretNames) {
        CodegenOptions plain = Generation.options("made");
        CodegenOptions options = new CodegenOptions(
                plain.apiPackage(), plain.modelPackage(), plain.supportPackage(), true, List.of(secretNames), config);
        boolean old = version.startsWith("swagger");
        String document = version + "info: {title: t, version: '1'}\npaths: {}\n"
                + (old ? "definitions:\n" + schemas.indent(2) : "components:\n  schemas:\n" + schemas.indent(4));
        List<GeneratedFile> files = Generation.of(document, options);
        folder = new TemporaryFolder("loaded");
        List<String> said = Compilation.compile(files, folder.path(), List.of(own()));
        if (!said.isEmpty()) {
            folder.close();
        }
        assertThat(said).isEmpty();
        loader = Compilation.loader(folder.path());
    }

    /** Where the classes of these tests are: a configuration may name some of them. */
    private static Path own() {
        try {
            return Path.of(Loaded.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A model read from JSON. */
    Object parse(String type, String json) throws ReflectiveOperationException {
        return loader.loadClass("made.support.Json")
                .getMethod("parse", String.class, Class.class)
                .invoke(null, json, loader.loadClass("made.model." + type));
    }

    /** The same, which is written again to the letter. */
    Object parseExactly(String type, String json) throws Throwable {
        Object model = parse(type, json);
        assertThat(get(model, "toJson")).as("what is written").isEqualTo(json);
        return model;
    }

    /** A generated type. */
    Class<?> type(String name) throws ReflectiveOperationException {
        return loader.loadClass("made.model." + name);
    }

    /** A generated type inside another one, by its binary name. */
    Class<?> loadNested(String name) throws ReflectiveOperationException {
        return loader.loadClass("made.model." + name);
    }

    /** A constant of an enum. */
    Object constant(String type, String name) throws ReflectiveOperationException {
        return type(type).getField(name).get(null);
    }

    /** A support type. */
    Class<?> support(String name) throws ReflectiveOperationException {
        return loader.loadClass("made.support." + name);
    }

    /** A new builder of an object. */
    Object builder(String name) throws ReflectiveOperationException {
        return type(name).getMethod("builder").invoke(null);
    }

    /** Calls a method with one argument, found by its name alone. */
    static Object set(Object builder, String name, Object value) throws Throwable {
        Method method = Arrays.stream(builder.getClass().getMethods())
                .filter(each -> each.getName().equals(name) && each.getParameterCount() == 1)
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException(name));
        try {
            return method.invoke(builder, value);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** What an accessor returns, or throws. */
    static Object get(Object model, String accessor) throws Throwable {
        try {
            return model.getClass().getMethod(accessor).invoke(model);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        loader.close();
        folder.close();
    }
}
