package io.clickpipes.codegen.model;

import io.clickpipes.codegen.config.EnvelopeShape;
import io.clickpipes.codegen.model.OperationModel.Content;
import io.clickpipes.codegen.model.OperationModel.Failure;
import io.clickpipes.codegen.naming.Identifiers;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Builds what answers hold that tell of a failure. An inline schema is named after its operation and status, and equal ones
 * are not merged: the name of a type must not depend on what else is in the document.
 */
final class FailureBuilder {

    private static final Pattern STATUS = Pattern.compile("[1345](\\d\\d|XX|xx)|default");

    private final Pointers pointers;
    private final TypeResolver types;
    private final Optional<EnvelopeShape> envelope;
    private final Scope topLevel;
    private final Map<String, TypeRef> shared = new HashMap<>();

    FailureBuilder(Pointers pointers, TypeResolver types, Optional<EnvelopeShape> envelope, Scope topLevel) {
        this.envelope = envelope;
        this.pointers = pointers;
        this.types = types;
        this.topLevel = topLevel;
    }

    private record Body(String status, @Nullable String reference, At at) {}

    /**
     * Of one operation, in document order.
     *
     * @param succeeds whether some success has an answer of its own, so that the default one tells of failures
     */
    List<Failure> build(String id, Operation operation, String pointer, boolean succeeds) {
        List<Failure> failures = new ArrayList<>();
        for (Body body : bodies(operation, pointer, succeeds)) {
            if (isInline(body) && isEnvelope(body)) {
                // Nothing of its own to tell: no type is made of the envelope.
                continue;
            }
            failures.add(new Failure(body.status(), type(id, body), body.at().pointer()));
        }
        return failures;
    }

    private List<Body> bodies(Operation operation, String pointer, boolean succeeds) {
        List<Body> bodies = new ArrayList<>();
        if (operation.getResponses() == null) {
            return bodies;
        }
        operation.getResponses().forEach((status, stated) -> {
            boolean isFailure =
                    status.equals("default") ? succeeds : STATUS.matcher(status).matches();
            String reference = stated == null ? null : stated.get$ref();
            String place = reference == null ? pointer + "/responses/" + Pointers.escape(status) : reference;
            Optional<ApiResponse> response = isFailure && stated != null ? pointers.response(stated) : Optional.empty();
            response.flatMap(it -> json(it.getContent(), place))
                    .ifPresent(at -> bodies.add(new Body(status, reference, at)));
        });
        return bodies;
    }

    private static Optional<At> json(@Nullable Map<String, MediaType> content, String place) {
        if (content == null) {
            return Optional.empty();
        }
        return content.entrySet().stream()
                .filter(each -> each.getValue() != null && each.getValue().getSchema() != null)
                .filter(each -> MediaTypes.ofResponse(each.getKey(), true) == Content.JSON)
                .findFirst()
                .map(each -> new At(
                        each.getValue().getSchema(), place + "/content/" + Pointers.escape(each.getKey()) + "/schema"));
    }

    private static boolean isInline(Body body) {
        return body.reference() == null && body.at().reference() == null;
    }

    /** Whether it has all that stands around results: of the envelope no class is made, here no more than there. */
    private boolean isEnvelope(Body body) {
        return envelope.filter(it -> !it.members().isEmpty()
                        && types.forms().resolved(body.at()) instanceof Form.Members members
                        && members.properties().keySet().containsAll(it.members()))
                .isPresent();
    }

    private TypeRef type(String operation, Body body) {
        if (body.reference() != null) {
            TypeRef known = shared.get(body.reference());
            if (known == null) {
                String name = Identifiers.type(
                        body.reference().substring(body.reference().lastIndexOf('/') + 1));
                known = types.resolve(body.at(), topLevel.site(name.endsWith("Error") ? name : name + "Error"));
                shared.put(body.reference(), known);
            }
            return known;
        }
        String status = body.status().equals("default") ? "" : body.status();
        return types.resolve(body.at(), topLevel.site(Identifiers.type(operation) + "Error" + status));
    }
}
