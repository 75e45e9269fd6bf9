package io.clickpipes.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Gives the OpenAPI document that this jar carries: OpenAPI 3.1, YAML, UTF-8.
 *
 * <p>The document is unofficial. It describes the ClickPipes part of the ClickHouse Cloud API.
 */
public final class ClickPipesSpec {

    /**
     * Name of the document on the class path, for class loaders and for the {@code classpath:} form of the code
     * generator's {@code inputSpec}. It has no leading slash.
     */
    public static final String RESOURCE = "io/clickpipes/spec/openapi.yaml";

    private ClickPipesSpec() {}

    /**
     * Opens the document.
     *
     * @return a new stream at the first byte, never null; the caller closes it
     * @throws IllegalStateException if the jar was repackaged without the document
     */
    public static InputStream open() {
        // Relative to this class, so that it also works where resources are visible to their own module only.
        InputStream stream = ClickPipesSpec.class.getResourceAsStream("openapi.yaml");
        if (stream == null) {
            throw new IllegalStateException("The class path lacks " + RESOURCE
                    + ". It belongs to clickpipes-spec: keep it when you repackage that jar.");
        }
        return stream;
    }

    /**
     * Reads the whole document.
     *
     * @return the YAML text, never null
     * @throws IllegalStateException if the jar was repackaged without the document
     * @throws UncheckedIOException if reading fails
     */
    public static String text() {
        try (InputStream stream = open()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Can not read " + RESOURCE, e);
        }
    }
}
