package io.clickpipes.codegen.openapi;

import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.openapitools.codegen.OpenAPINormalizer;

/**
 * Brings schemas of 3.1 and 3.0 into one form with the normaliser of OpenAPI Generator. The only
 * class that touches it, because its rules sit in static fields and several of them lose
 * information; here they are off, or replaced by versions that keep everything.
 */
public final class Normaliser {

    /** Off, because each of them drops references, enums or patterns that types are made of. */
    private static final Map<String, String> RULES = Map.of(
            "SIMPLIFY_ONEOF_ANYOF", "false",
            "SIMPLIFY_BOOLEAN_ENUM", "false",
            "SIMPLIFY_ONEOF_ANYOF_ENUM", "false",
            "SIMPLIFY_ANYOF_STRING_AND_ENUM_STRING", "false",
            "REFACTOR_ALLOF_WITH_PROPERTIES_ONLY", "false",
            "NORMALIZE_31SPEC", "true");

    private Normaliser() {}

    /**
     * Normalises in place: a schema of one type states it as {@code type} with {@code nullable},
     * whatever version the document has, and what stands beside a reference moves into an
     * {@code allOf}. Keywords that the walk does not follow, such as {@code not}, stay as they are.
     *
     * @param openApi as Swagger Parser read it; changed in place
     * @return the same document, normalised
     */
    public static OpenAPI normalise(OpenAPI openApi) {
        synchronized (Normaliser.class) {
            new Lossless(openApi).run();
        }
        return openApi;
    }

    /**
     * The same for a document that may not be as it should.
     *
     * @param openApi as Swagger Parser read it; changed in place
     * @param diagnostics gets what is wrong
     * @return the same document, normalised
     * @throws io.clickpipes.codegen.diagnostic.CodegenException if the normaliser can not deal with it
     */
    public static OpenAPI normalise(OpenAPI openApi, Diagnostics diagnostics) {
        try {
            return normalise(openApi);
        } catch (RuntimeException e) {
            // It throws the bare class.
            throw failure(diagnostics, e);
        }
    }

    private static CodegenException failure(Diagnostics diagnostics, RuntimeException e) {
        return diagnostics.fatal(
                "unreadable-document",
                "#",
                "The document can not be brought into one form (" + e.getClass().getSimpleName() + ").",
                "Check it with a validator of OpenAPI documents.",
                e);
    }

    private static final class Lossless extends OpenAPINormalizer {

        Lossless(OpenAPI openApi) {
            super(openApi, RULES);
        }

        void run() {
            normalize();
        }

        /** The inherited one drops parts that state a pattern and nothing else. */
        @Override
        @SuppressWarnings("rawtypes")
        protected void removeUnsupportedSchemasFromAllOf(Schema schema) {
            // Parts stay: the model reads limits from them.
        }

        /** The inherited one leaves properties beside {@code allOf} to a rule that is off. */
        @Override
        @SuppressWarnings("rawtypes")
        protected Schema normalizeAllOfWithProperties(Schema schema, Set<Schema> visitedSchemas) {
            normalizeProperties(schema, visitedSchemas);
            return super.normalizeAllOfWithProperties(schema, visitedSchemas);
        }

        /** The inherited one moves parts, and pointers into the list would name another part. */
        @Override
        @SuppressWarnings("rawtypes")
        protected void refactorAllOfWithMetadataOnlySchemas(Schema schema) {
            // Parts stay where they are.
        }

        /** The inherited one replaces references of a schema to itself by a schema that allows anything. */
        @Override
        @SuppressWarnings("rawtypes")
        public void fixSelfReferenceSchema(String name, Schema schema) {
            // The model knows how to deal with recursion.
        }

        /** The inherited one drops const and pattern of schemas without a type, and gives multi-type ones an anyOf. */
        @Override
        @SuppressWarnings({"rawtypes", "unchecked"})
        protected Schema processNormalize31Spec(Schema schema, Set<Schema> visitedSchemas) {
            if (schema == null || schema.getTypes() == null) {
                return schema;
            }
            Set<String> types = new LinkedHashSet<>(schema.getTypes());
            if (types.size() > 1 && types.remove("null")) {
                schema.setNullable(true);
                schema.setTypes(types);
            }
            if (types.size() == 1) {
                schema.setType(types.iterator().next());
            }
            return schema;
        }
    }
}
