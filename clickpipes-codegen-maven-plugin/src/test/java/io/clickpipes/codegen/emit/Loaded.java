package io.clickpipes.codegen.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.clickpipes.codegen.CodegenOptions;
import io.clickpipes.codegen.config.Config;
import io.clickpipes.codegen.output.GeneratedFile;
import io.clickpipes.codegen.testing.Compilation;
import io.clickpipes.codegen.testing.Generation;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;

/** Classes generated from a few schemas, compiled and loaded. */
final class Loaded implements AutoCloseable {

    private final URLClassLoader loader;

    Loaded(String schemas, Path folder, String... secretNames) {
        CodegenOptions plain = Generation.options("made");
        CodegenOptions options = new CodegenOptions(
                plain.apiPackage(),
                plain.modelPackage(),
                plain.supportPackage(),
                true,
                List.of(secretNames),
                Config.EMPTY);
        String document = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n"
                + schemas.indent(4);
        List<GeneratedFile> files = Generation.of(document, options);
        assertThat(Compilation.compile(files, folder)).isEmpty();
        loader = Compilation.loader(folder);
    }

    /** A model read from JSON. */
    Object parse(String type, String json) throws ReflectiveOperationException {
        return loader.loadClass("made.support.Json")
                .getMethod("parse", String.class, Class.class)
                .invoke(null, json, loader.loadClass("made.model." + type));
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
    }
}
