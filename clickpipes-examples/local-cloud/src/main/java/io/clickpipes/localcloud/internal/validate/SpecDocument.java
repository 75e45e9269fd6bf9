package io.clickpipes.localcloud.internal.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.clickpipes.spec.ClickPipesSpec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The OpenAPI document that LocalCloud serves: its operations and its schemas, as they stand there. */
public final class SpecDocument {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final JsonNode root;
    private final List<Operation> operations;

    /**
     * One operation of the document.
     *
     * @param id its {@code operationId}
     * @param method in upper case
     * @param path the template, with names in braces
     * @param body the schema of its JSON body, null where it takes none
     */
    public record Operation(
            String id, String method, String path, @Nullable JsonNode body) {}

    private SpecDocument(JsonNode root) {
        this.root = root;
        this.operations = List.copyOf(operationsOf(root));
    }

    /** Reads the document that {@code clickpipes-spec} holds. */
    public static SpecDocument load() {
        try (InputStream yaml = ClickPipesSpec.open()) {
            return new SpecDocument(new YAMLMapper().readTree(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException("the OpenAPI document of clickpipes-spec can not be read", e);
        }
    }

    /** All operations, in the order of the document. */
    public List<Operation> operations() {
        return operations;
    }

    /** The whole document; not to be changed. */
    JsonNode root() {
        return root;
    }

    /** The component schema of that name; missing where there is none. */
    JsonNode schema(String name) {
        return root.path("components").path("schemas").path(name);
    }

    /** The schema that a local reference points at, or the schema itself where it is no reference. */
    JsonNode resolve(JsonNode schema) {
        JsonNode current = schema;
        while (current.has("$ref")) {
            current = root.at(current.get("$ref").asText().substring(1));
        }
        return current;
    }

    private static List<Operation> operationsOf(JsonNode root) {
        List<Operation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : root.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> member : path.getValue().properties()) {
                if (METHODS.contains(member.getKey())) {
                    JsonNode operation = member.getValue();
                    JsonNode body = operation.at("/requestBody/content/application~1json/schema");
                    operations.add(new Operation(
                            operation.path("operationId").asText(),
                            member.getKey().toUpperCase(Locale.ROOT),
                            path.getKey(),
                            body.isMissingNode() ? null : body));
                }
            }
        }
        return operations;
    }
}
