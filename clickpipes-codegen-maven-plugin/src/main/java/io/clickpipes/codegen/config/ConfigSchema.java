package io.clickpipes.codegen.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Holds a {@code configFile} against the JSON Schema that is published for editors: one truth for both. */
final class ConfigSchema {

    /** The schema, beside this class. */
    static final String RESOURCE = "config.schema.json";

    private ConfigSchema() {}

    static void check(JsonNode config, Diagnostics diagnostics) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text());
        for (Error error : schema.validate(config)) {
            Violation violation = Violation.of(error, config, owner(error));
            diagnostics.report("config", violation.pointer(), violation.message(), violation.remedy());
        }
    }

    /** The text of the schema. */
    static String text() {
        try (InputStream in = ConfigSchema.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The generator's jar lacks " + RESOURCE + ".");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The part of the schema that was not met. */
    private static JsonNode owner(Error error) {
        String location = error.getSchemaLocation().toString();
        String pointer = location.substring(location.indexOf('#') + 1, location.lastIndexOf('/'));
        try {
            return new ObjectMapper().readTree(text()).at(pointer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The schema of the configFile is not JSON.", e);
        }
    }
}
