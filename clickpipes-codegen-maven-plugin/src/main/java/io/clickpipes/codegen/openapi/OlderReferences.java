package io.clickpipes.codegen.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Mends references that the conversion of Swagger 2.0 forgets in some places, such as parts of {@code allOf} in a
 * property beside another {@code allOf}: they still lead to {@code definitions}, which are no more.
 */
final class OlderReferences {

    private static final String OLD = "#/definitions/";
    private static final String NEW = "#/components/schemas/";

    private final Set<Schema<?>> done = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Schema<?>> open = new ArrayDeque<>();

    private OlderReferences() {}

    /** Changes the document in place. */
    static void mend(OpenAPI openApi) {
        OlderReferences references = new OlderReferences();
        Components components = openApi.getComponents();
        if (components != null) {
            references.schemas(components.getSchemas());
            all(components.getParameters()).forEach(references::parameter);
            all(components.getRequestBodies()).forEach(references::body);
            all(components.getResponses()).forEach(references::response);
        }
        all(openApi.getPaths()).forEach(references::path);
        references.work();
    }

    private static <T> Collection<T> all(@Nullable Map<String, T> map) {
        return map == null ? Set.of() : map.values();
    }

    private static <T> Collection<T> all(@Nullable Collection<T> list) {
        return list == null ? Set.of() : list;
    }

    private void path(PathItem item) {
        all(item.getParameters()).forEach(this::parameter);
        for (Operation operation : item.readOperations()) {
            all(operation.getParameters()).forEach(this::parameter);
            body(operation.getRequestBody());
            all(operation.getResponses()).forEach(this::response);
        }
    }

    private void parameter(Parameter parameter) {
        add(parameter.getSchema());
    }

    private void body(@Nullable RequestBody body) {
        if (body != null) {
            content(body.getContent());
        }
    }

    private void response(ApiResponse response) {
        content(response.getContent());
        for (Header header : all(response.getHeaders())) {
            add(header.getSchema());
        }
    }

    private void content(@Nullable Content content) {
        for (MediaType each : all(content)) {
            if (each != null) {
                add(each.getSchema());
            }
        }
    }

    @SuppressWarnings("rawtypes")
    private void schemas(@Nullable Map<String, Schema> schemas) {
        all(schemas).forEach(this::add);
    }

    @SuppressWarnings("rawtypes")
    private void parts(@Nullable Collection<Schema> parts) {
        all(parts).forEach(this::add);
    }

    private void add(@Nullable Object candidate) {
        if (candidate instanceof Schema<?> schema && done.add(schema)) {
            open.push(schema);
        }
    }

    /** Without recursion: a document may nest as deep as it likes. */
    private void work() {
        while (!open.isEmpty()) {
            Schema<?> schema = open.pop();
            if (schema.get$ref() != null && schema.get$ref().startsWith(OLD)) {
                schema.set$ref(NEW + schema.get$ref().substring(OLD.length()));
            }
            schemas(schema.getProperties());
            parts(schema.getAllOf());
            add(schema.getItems());
            add(schema.getAdditionalProperties());
        }
    }
}
