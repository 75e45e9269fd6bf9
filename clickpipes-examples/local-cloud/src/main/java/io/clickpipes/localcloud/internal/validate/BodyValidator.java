package io.clickpipes.localcloud.internal.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import io.clickpipes.localcloud.internal.Refusal;
import io.clickpipes.localcloud.internal.rules.RuleBook;
import io.clickpipes.localcloud.internal.rules.Violation;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Checks request bodies against the document, every object closed and formats asserted, and the rules. */
public final class BodyValidator {
    /** Never fetched: the registry gets the text under this name. */
    private static final String DOCUMENT = "https://local-cloud.invalid/openapi.json";

    private final Map<String, Schema> bodies = new HashMap<>();

    public BodyValidator(SpecDocument document) {
        ObjectNode closed = ClosedDocument.of(document);
        ObjectNode schemas = (ObjectNode) closed.path("components").path("schemas");
        for (SpecDocument.Operation operation : document.operations()) {
            if (operation.body() != null) {
                // A place without braces in its pointer, so that it can be named in a reference.
                schemas.set(placeOf(operation), bodySchema(closed, operation));
            }
        }
        SchemaRegistry registry = SchemaRegistry.withDialect(
                Dialects.getOpenApi31(),
                builder -> builder.schemas(Map.of(DOCUMENT, closed.toString()))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
        for (SpecDocument.Operation operation : document.operations()) {
            if (operation.body() != null) {
                Schema schema =
                        registry.getSchema(SchemaLocation.of(DOCUMENT + "#/components/schemas/" + placeOf(operation)));
                schema.initializeValidators();
                bodies.put(operation.id(), schema);
            }
        }
    }

    /**
     * Passes if the body is one that the operation takes.
     *
     * @throws Refusal that names every place and what is wrong there, and never a value
     */
    public void check(String operationId, JsonNode body) {
        Schema schema = Objects.requireNonNull(bodies.get(operationId), operationId);
        List<Error> errors = schema.validate(body);
        List<Violation> broken = RuleBook.ofBody(operationId, body);
        if (!errors.isEmpty() || !broken.isEmpty()) {
            throw Refusal.badRequest(Violations.text(errors, broken));
        }
    }

    private static JsonNode bodySchema(ObjectNode closed, SpecDocument.Operation operation) {
        return closed.path("paths")
                .path(operation.path())
                .path(operation.method().toLowerCase(Locale.ROOT))
                .at("/requestBody/content/application~1json/schema");
    }

    private static String placeOf(SpecDocument.Operation operation) {
        return operation.id() + ".body";
    }
}
