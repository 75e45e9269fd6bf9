package io.clickpipes.codegen.model;

import io.clickpipes.codegen.model.OperationModel.Content;
import io.clickpipes.codegen.naming.Identifiers;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Builds what operations send and get back: of every kind of content one body, the best kind first. */
final class BodyBuilder {

    private final Pointers pointers;
    private final TypeResolver types;
    private final EnvelopeMatcher envelope;
    private final Docs docs;
    private final Scope topLevel;
    private final FormBuilder forms;
    private final Map<String, TypeRef> shared = new HashMap<>();

    BodyBuilder(Pointers pointers, TypeResolver types, EnvelopeMatcher envelope, Docs docs, Scope topLevel) {
        this.pointers = pointers;
        this.types = types;
        this.envelope = envelope;
        this.docs = docs;
        this.topLevel = topLevel;
        this.forms = new FormBuilder(types, docs, topLevel);
    }

    /**
     * One kind of content.
     *
     * @param mediaType the best of this kind
     * @param all all of this kind
     */
    private record Chosen(String mediaType, Content content, MediaType media, At at, List<String> all) {}

    /** What comes back, and what has to be asked for to get it. */
    record Answer(OperationModel.Response response, String accept) {}

    List<OperationModel.Body> requests(String operation, @Nullable RequestBody stated, String pointer, String name) {
        Optional<RequestBody> found = stated == null ? Optional.empty() : pointers.body(stated);
        if (stated == null || found.isEmpty()) {
            return List.of();
        }
        RequestBody body = found.get();
        String reference = stated.get$ref();
        String place = reference == null ? pointer + "/requestBody" : reference;
        List<OperationModel.Body> bodies = new ArrayList<>();
        for (Chosen chosen : choose(body.getContent(), place, true)) {
            bodies.add(request(operation, reference, body, chosen, name));
        }
        return bodies;
    }

    private OperationModel.Body request(
            String operation, @Nullable String reference, RequestBody body, Chosen chosen, String name) {
        // One method takes what is no model, of all its kinds: only the body itself knows which it is.
        boolean open = chosen.content() == Content.BINARY && chosen.all().size() > 1;
        String more = open ? "\n\nThe body states its own media type: " + String.join(", ", chosen.all()) + "." : "";
        Doc doc = new Doc((Docs.orEmpty(body.getDescription()) + more).strip(), docs.ofBody(chosen.at()), false);
        boolean isForm = chosen.content() == Content.FORM || chosen.content() == Content.MULTIPART;
        Optional<FormModel> form = isForm
                ? Optional.of(forms.build(operation, reference, chosen.mediaType(), chosen.media(), chosen.at()))
                : Optional.empty();
        TypeRef type = form.map(it -> (TypeRef) new TypeRef.Named(it.id(), TypeRef.NamedKind.OBJECT))
                .orElseGet(() -> type(chosen, reference, "Request", operation));
        return new OperationModel.Body(
                name,
                type,
                chosen.content(),
                chosen.mediaType(),
                Boolean.TRUE.equals(body.getRequired()),
                doc,
                chosen.at().pointer(),
                open ? "" : MediaTypes.sendable(chosen.mediaType()).orElse(""),
                form);
    }

    /** The kinds of content that an answer has beside its best one. */
    List<Content> kinds(Operation stated, String method, String pointer) {
        return success(stated, method, pointer).stream()
                .skip(1)
                .map(Chosen::content)
                .toList();
    }

    /** Whether some success has an answer of its own, so that the default one tells of failures. */
    boolean succeeds(Operation stated) {
        return stated.getResponses() != null
                && stated.getResponses().keySet().stream().anyMatch(code -> code.startsWith("2"));
    }

    List<Answer> responses(String operation, Operation stated, String method, String pointer) {
        List<Chosen> all = success(stated, method, pointer);
        List<Answer> answers = new ArrayList<>();
        for (Chosen chosen : all) {
            String accept = all.size() == 1
                    ? ""
                    : chosen.all().stream()
                            .flatMap(each -> MediaTypes.acceptable(each).stream())
                            .distinct()
                            .collect(Collectors.joining(", "));
            answers.add(new Answer(response(operation, chosen), accept));
        }
        return answers;
    }

    /** Every kind of content of the first success that has any. */
    private List<Chosen> success(Operation stated, String method, String pointer) {
        if (stated.getResponses() == null || method.equals("HEAD")) {
            return List.of();
        }
        for (String code : codes(stated)) {
            ApiResponse response = stated.getResponses().get(code);
            String place = response.get$ref() == null ? pointer + "/responses/" + code : response.get$ref();
            List<Chosen> chosen = pointers.response(response)
                    .map(it -> choose(it.getContent(), place, false))
                    .orElse(List.of());
            if (!chosen.isEmpty()) {
                return chosen;
            }
        }
        return List.of();
    }

    /** Codes of success in order; if there are none, the default stands for them. */
    private List<String> codes(Operation stated) {
        List<String> codes = stated.getResponses().keySet().stream()
                .filter(code -> succeeds(stated) ? code.startsWith("2") : code.equals("default"))
                .filter(code -> stated.getResponses().get(code) != null)
                .sorted()
                .toList();
        return codes;
    }

    /** What Javadoc says of answers beyond the type. */
    List<String> notes(Operation stated, List<Answer> answers) {
        List<String> notes = new ArrayList<>();
        if (stated.getResponses() == null) {
            return notes;
        }
        List<String> codes = codes(stated);
        if (codes.size() > 1) {
            notes.add("The answer is one of " + String.join(", ", codes)
                    + "; its type is that of the first with content.");
        }
        List<String> headers = codes.stream()
                .flatMap(code -> pointers.response(stated.getResponses().get(code)).stream())
                .filter(it -> it.getHeaders() != null)
                .flatMap(it -> it.getHeaders().keySet().stream())
                .distinct()
                .toList();
        if (!headers.isEmpty()) {
            notes.add("Headers of the answer: "
                    + headers.stream()
                            .map(each -> "`" + each.replace('`', '\'') + "`")
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        return notes;
    }

    private OperationModel.Response response(String operation, Chosen chosen) {
        if (chosen.content() == Content.JSON) {
            Optional<EnvelopeMatcher.Match> match = envelope.match(chosen.at(), operation);
            if (match.isPresent()) {
                Optional<TypeRef> result = match.get().result().map(at -> result(at, operation));
                return new OperationModel.Response(result, Content.JSON, true);
            }
        }
        String place = chosen.at().pointer();
        String reference = place.startsWith("#/paths/") ? null : place.substring(0, place.indexOf("/content/"));
        TypeRef type = type(chosen, reference, "Response", operation);
        return new OperationModel.Response(Optional.of(type), chosen.content(), false);
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
            return types.resolve(chosen.at(), topLevel.body(Identifiers.type(operation) + suffix));
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

    /** Of each kind of content the best media type: plain JSON before its relatives, else the first. */
    private List<Chosen> choose(@Nullable Map<String, MediaType> content, String pointer, boolean request) {
        Map<Content, List<String>> kinds = new EnumMap<>(Content.class);
        if (content != null) {
            content.forEach((type, media) -> kinds.computeIfAbsent(kind(type, media, request), any -> new ArrayList<>())
                    .add(type));
        }
        List<Chosen> chosen = new ArrayList<>();
        kinds.forEach((kind, all) -> {
            String best = all.stream()
                    .filter(type -> MediaTypes.base(type).equals("application/json"))
                    .findFirst()
                    .orElse(all.get(0));
            MediaType media = content == null || content.get(best) == null ? new MediaType() : content.get(best);
            At at = new At(media.getSchema(), pointer + "/content/" + Pointers.escape(best) + "/schema");
            chosen.add(new Chosen(best, kind, media, at, all));
        });
        return chosen;
    }

    private Content kind(String mediaType, @Nullable MediaType media, boolean request) {
        Schema<?> schema = media == null ? null : media.getSchema();
        boolean binary = schema != null && isBinary(schema);
        boolean typed = schema != null && !binary;
        Content kind = request ? MediaTypes.ofRequest(mediaType, typed) : MediaTypes.ofResponse(mediaType, typed);
        return binary && (kind == Content.JSON || kind == Content.TEXT) ? Content.BINARY : kind;
    }

    private boolean isBinary(Schema<?> schema) {
        return FormBuilder.isBinary(schema)
                || (schema.get$ref() != null
                        && pointers.schema(schema.get$ref())
                                .map(At::schema)
                                .filter(FormBuilder::isBinary)
                                .isPresent());
    }
}
