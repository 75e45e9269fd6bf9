package io.clickpipes.codegen.model;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Follows JSON pointers through the object model; works for any depth, not for components alone. */
final class Pointers {

    private static final String SCHEMAS = "#/components/schemas/";
    private static final int LONGEST_CHAIN = 100;

    private final OpenAPI openApi;

    Pointers(OpenAPI openApi) {
        this.openApi = openApi;
    }

    static String escape(String segment) {
        return segment.replace("~", "~0").replace("/", "~1");
    }

    private static String unescape(String segment) {
        return segment.replace("~1", "/").replace("~0", "~");
    }

    static String ofComponent(String name) {
        return SCHEMAS + escape(name);
    }

    /** Name of the component schema that the pointer names or points into. */
    static Optional<String> componentOf(String pointer) {
        if (!pointer.startsWith(SCHEMAS)) {
            return Optional.empty();
        }
        String rest = pointer.substring(SCHEMAS.length());
        int end = rest.indexOf('/');
        return Optional.of(unescape(end < 0 ? rest : rest.substring(0, end)));
    }

    /** The component that declares the property at a pointer, itself or in a member of its {@code allOf}. */
    static Optional<String> declaringComponent(String pointer, String property) {
        String end = "/properties/" + escape(property);
        return componentOf(pointer).filter(name -> {
            String start = ofComponent(name);
            return pointer.endsWith(end)
                    && pointer.length() >= start.length() + end.length()
                    && pointer.substring(start.length(), pointer.length() - end.length())
                            .matches("(/allOf/\\d+)*");
        });
    }

    /** Whether the pointer names a component schema itself. */
    static boolean isComponent(String pointer) {
        return pointer.startsWith(SCHEMAS) && pointer.indexOf('/', SCHEMAS.length()) < 0;
    }

    /** The schema that a reference names. */
    Optional<At> schema(String reference) {
        String pointer = walk(reference) == null ? decode(reference) : reference;
        return find(pointer, Schema.class).map(schema -> new At(schema, pointer));
    }

    Optional<Parameter> parameter(Parameter parameter) {
        return follow(parameter, Parameter.class, Parameter::get$ref);
    }

    Optional<RequestBody> body(RequestBody body) {
        return follow(body, RequestBody.class, RequestBody::get$ref);
    }

    Optional<ApiResponse> response(ApiResponse response) {
        return follow(response, ApiResponse.class, ApiResponse::get$ref);
    }

    Optional<PathItem> pathItem(PathItem item) {
        return follow(item, PathItem.class, PathItem::get$ref);
    }

    private <T> Optional<T> follow(T start, Class<T> type, Function<T, @Nullable String> reference) {
        T current = start;
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            String next = reference.apply(current);
            if (next == null) {
                return Optional.of(current);
            }
            Optional<T> target = find(next, type);
            if (target.isEmpty()) {
                return target;
            }
            current = target.get();
        }
        return Optional.empty();
    }

    private <T> Optional<T> find(String reference, Class<T> type) {
        Object found = walk(reference);
        if (found == null) {
            found = walk(decode(reference));
        }
        return type.isInstance(found) ? Optional.of(type.cast(found)) : Optional.empty();
    }

    private @Nullable Object walk(String reference) {
        if (!reference.startsWith("#/")) {
            return null;
        }
        Object current = openApi;
        for (String segment : reference.substring(2).split("/", -1)) {
            current = current == null ? null : step(current, unescape(segment));
        }
        return current;
    }

    private static String decode(String reference) {
        try {
            return URLDecoder.decode(reference, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return reference;
        }
    }

    private static @Nullable Object step(Object from, String segment) {
        if (from instanceof Map<?, ?> map) {
            return map.get(segment);
        }
        if (from instanceof List<?> list) {
            return segment.matches("\\d{1,6}") && Integer.parseInt(segment) < list.size()
                    ? list.get(Integer.parseInt(segment))
                    : null;
        }
        if (from instanceof Schema<?> schema) {
            return step(schema, segment);
        }
        if (from instanceof OpenAPI root) {
            return switch (segment) {
                case "paths" -> root.getPaths();
                case "components" -> root.getComponents();
                case "webhooks" -> root.getWebhooks();
                default -> null;
            };
        }
        if (from instanceof Components components) {
            return step(components, segment);
        }
        if (from instanceof PathItem item) {
            return segment.equals("parameters")
                    ? item.getParameters()
                    : item.readOperationsMap().entrySet().stream()
                            .filter(entry -> entry.getKey().name().equals(segment.toUpperCase(Locale.ROOT)))
                            .map(Map.Entry::getValue)
                            .findFirst()
                            .orElse(null);
        }
        return inOperation(from, segment);
    }

    private static @Nullable Object inOperation(Object from, String segment) {
        if (from instanceof Operation operation) {
            return switch (segment) {
                case "parameters" -> operation.getParameters();
                case "requestBody" -> operation.getRequestBody();
                case "responses" -> operation.getResponses();
                case "callbacks" -> operation.getCallbacks();
                default -> null;
            };
        }
        boolean content = segment.equals("content");
        boolean schema = segment.equals("schema");
        if (from instanceof Parameter parameter) {
            return schema ? parameter.getSchema() : content ? parameter.getContent() : null;
        }
        if (from instanceof Header header) {
            return schema ? header.getSchema() : content ? header.getContent() : null;
        }
        if (from instanceof RequestBody body) {
            return content ? body.getContent() : null;
        }
        if (from instanceof ApiResponse response) {
            return content ? response.getContent() : segment.equals("headers") ? response.getHeaders() : null;
        }
        return from instanceof MediaType media && schema ? media.getSchema() : null;
    }

    private static @Nullable Object step(Components components, String segment) {
        return switch (segment) {
            case "schemas" -> components.getSchemas();
            case "responses" -> components.getResponses();
            case "parameters" -> components.getParameters();
            case "requestBodies" -> components.getRequestBodies();
            case "headers" -> components.getHeaders();
            case "pathItems" -> components.getPathItems();
            case "callbacks" -> components.getCallbacks();
            default -> null;
        };
    }

    private static @Nullable Object step(Schema<?> schema, String segment) {
        return switch (segment) {
            case "properties" -> schema.getProperties();
            case "patternProperties" -> schema.getPatternProperties();
            case "items" -> schema.getItems();
            case "prefixItems" -> schema.getPrefixItems();
            case "allOf" -> schema.getAllOf();
            case "anyOf" -> schema.getAnyOf();
            case "oneOf" -> schema.getOneOf();
            case "not" -> schema.getNot();
            case "additionalProperties" -> schema.getAdditionalProperties();
            case "contains" -> schema.getContains();
            case "propertyNames" -> schema.getPropertyNames();
            case "dependentSchemas" -> schema.getDependentSchemas();
            default -> null;
        };
    }
}
