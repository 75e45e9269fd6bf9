package io.clickpipes.codegen.model;

import io.clickpipes.codegen.model.OperationModel.Content;
import io.clickpipes.codegen.naming.Identifiers;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds what operations send and get back. */
final class BodyBuilder {

    private final Pointers pointers;
    private final TypeResolver types;
    private final EnvelopeMatcher envelope;
    private final Docs docs;
    private final Scope topLevel;
    private final Map<String, TypeRef> shared = new HashMap<>();

    BodyBuilder(Pointers pointers, TypeResolver types, EnvelopeMatcher envelope, Docs docs, Scope topLevel) {
        this.pointers = pointers;
        this.types = types;
        this.envelope = envelope;
        this.docs = docs;
        this.topLevel = topLevel;
    }

    private record Chosen(String mediaType, Content content, At at) {}

    Optional<OperationModel.Body> request(String operation, @Nullable RequestBody stated, String pointer, String name) {
        if (stated == null) {
            return Optional.empty();
        }
        RequestBody body = pointers.body(stated).orElse(null);
        if (body == null) {
            return Optional.empty();
        }
        String place = stated.get$ref() == null ? pointer + "/requestBody" : stated.get$ref();
        return choose(body.getContent(), place).map(chosen -> {
            TypeRef type = type(chosen, stated.get$ref(), "Request", operation);
            Doc doc = new Doc(Docs.orEmpty(body.getDescription()), docs.ofBody(chosen.at()), false);
            boolean required = Boolean.TRUE.equals(body.getRequired());
            return new OperationModel.Body(
                    name,
                    type,
                    chosen.content(),
                    chosen.mediaType(),
                    required,
                    doc,
                    chosen.at().pointer());
        });
    }

    OperationModel.Response response(String operation, Operation stated, String method, String pointer) {
        if (stated.getResponses() == null || method.equals("HEAD")) {
            return OperationModel.Response.NOTHING;
        }
        boolean success = false;
        for (String code : stated.getResponses().keySet().stream().sorted().toList()) {
            if (code.startsWith("2")) {
                success = true;
                Optional<OperationModel.Response> response =
                        response(operation, stated.getResponses().get(code), pointer + "/responses/" + code);
                if (response.isPresent()) {
                    return response.get();
                }
            }
        }
        ApiResponse otherwise = stated.getResponses().get("default");
        return success || otherwise == null
                ? OperationModel.Response.NOTHING
                : response(operation, otherwise, pointer + "/responses/default")
                        .orElse(OperationModel.Response.NOTHING);
    }

    private Optional<OperationModel.Response> response(String operation, ApiResponse stated, String pointer) {
        Optional<ApiResponse> response = pointers.response(stated);
        String place = stated.get$ref() == null ? pointer : stated.get$ref();
        return response.flatMap(it -> choose(it.getContent(), place)).map(chosen -> {
            if (chosen.content() == Content.JSON) {
                Optional<EnvelopeMatcher.Match> match = envelope.match(chosen.at(), operation);
                if (match.isPresent()) {
                    Optional<TypeRef> result = match.get().result().map(at -> result(at, operation));
                    return new OperationModel.Response(result, Content.JSON, true);
                }
            }
            TypeRef type = type(chosen, stated.get$ref(), "Response", operation);
            return new OperationModel.Response(Optional.of(type), chosen.content(), false);
        });
    }

    private TypeRef result(At at, String operation) {
        return types.resolveShared(at, topLevel.site(Identifiers.type(operation) + "Result"), Optional.empty());
    }

    private TypeRef type(Chosen chosen, @Nullable String reference, String suffix, String operation) {
        if (chosen.content() == Content.TEXT) {
            return new TypeRef.Scalar(ScalarKind.STRING);
        }
        if (chosen.content() == Content.BINARY) {
            return new TypeRef.Scalar(ScalarKind.BYTES);
        }
        if (reference == null) {
            return types.resolve(chosen.at(), topLevel.site(Identifiers.type(operation) + suffix));
        }
        // What many operations refer to is one type, named like the component.
        TypeRef known = shared.get(reference);
        if (known == null) {
            String name = Identifiers.type(reference.substring(reference.lastIndexOf('/') + 1));
            known = types.resolve(chosen.at(), topLevel.site(name.endsWith(suffix) ? name : name + suffix));
            shared.put(reference, known);
        }
        return known;
    }

    /** JSON where it is offered, then text, then whatever there is. */
    private static Optional<Chosen> choose(@Nullable Map<String, MediaType> content, String pointer) {
        if (content == null || content.isEmpty()) {
            return Optional.empty();
        }
        for (Content wanted : List.of(Content.JSON, Content.TEXT, Content.BINARY)) {
            String best = null;
            for (String type : content.keySet()) {
                boolean exact = base(type).equals("application/json");
                if (contentOf(type) == wanted
                        && (best == null || (exact && !base(best).equals("application/json")))) {
                    best = type;
                }
            }
            if (best != null) {
                MediaType media = content.get(best);
                At at = new At(
                        media == null ? null : media.getSchema(),
                        pointer + "/content/" + Pointers.escape(best) + "/schema");
                return Optional.of(new Chosen(best, wanted, at));
            }
        }
        return Optional.empty();
    }

    private static Content contentOf(String mediaType) {
        String base = base(mediaType);
        if (base.equals("application/json")
                || base.endsWith("+json")
                || base.equals("*/*")
                || base.equals("text/json")) {
            return Content.JSON;
        }
        return base.startsWith("text/") ? Content.TEXT : Content.BINARY;
    }

    private static String base(String mediaType) {
        int end = mediaType.indexOf(';');
        return (end < 0 ? mediaType : mediaType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }
}
