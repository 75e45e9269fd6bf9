package io.clickpipes.codegen.model;

import io.clickpipes.codegen.document.Marks;
import io.clickpipes.codegen.model.FormModel.Style;
import io.clickpipes.codegen.naming.Identifiers;
import io.clickpipes.codegen.naming.MemberNames;
import io.swagger.v3.oas.models.media.Encoding;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds bodies made of fields: web forms, and multipart bodies. */
final class FormBuilder {

    /** Methods that every builder of a form has. */
    private static final Set<String> TAKEN = Set.of("additionalField", "additionalFile");

    private final TypeResolver types;
    private final Docs docs;
    private final Scope topLevel;
    private final Map<String, FormModel> shared = new HashMap<>();

    FormBuilder(TypeResolver types, Docs docs, Scope topLevel) {
        this.types = types;
        this.docs = docs;
        this.topLevel = topLevel;
    }

    /**
     * The form of one media type.
     *
     * @param reference of the request body, where it is a component
     */
    FormModel build(String operation, @Nullable String reference, String mediaType, MediaType media, At at) {
        boolean multipart = MediaTypes.base(mediaType).startsWith("multipart/");
        String suffix = multipart ? "Multipart" : "Form";
        boolean encoded = media.getEncoding() != null && !media.getEncoding().isEmpty();
        String component = reference != null ? reference : encoded ? null : componentOf(at);
        if (component == null) {
            return form(Identifiers.type(operation), suffix, mediaType, media, at);
        }
        String key = suffix + " " + mediaType + " " + component;
        FormModel known = shared.get(key);
        if (known == null) {
            String name = Identifiers.type(component.substring(component.lastIndexOf('/') + 1));
            known = form(name, suffix, mediaType, media, at);
            shared.put(key, known);
        }
        return known;
    }

    private static @Nullable String componentOf(At at) {
        String reference = at.reference();
        return reference != null && Pointers.isComponent(reference) ? reference : null;
    }

    private FormModel form(String name, String suffix, String mediaType, MediaType media, At at) {
        boolean multipart = suffix.equals("Multipart");
        TypeId id = topLevel.take(name.endsWith(suffix) ? name : name + suffix);
        Form resolved = types.forms().resolved(at);
        Form.Members members = resolved instanceof Form.Members stated
                ? stated
                : resolved instanceof Form.Alternatives union ? union.common() : Form.NONE;
        Map<String, MemberNames.Property> names =
                MemberNames.properties(members.properties().keySet());
        Map<String, Encoding> encodings = media.getEncoding() == null ? Map.of() : media.getEncoding();
        List<FormModel.Field> fields = new ArrayList<>();
        members.properties().forEach((wireName, property) -> {
            MemberNames.Property java = names.get(wireName);
            Encoding encoding = encodings.get(wireName);
            boolean required = members.required().contains(wireName);
            if (java != null && !isReadOnly(property)) {
                fields.add(field(id, wireName, java, property, encoding, required, multipart));
            }
        });
        String sent =
                MediaTypes.sendable(mediaType).orElse(multipart ? "multipart/form-data" : MediaTypes.base(mediaType));
        return new FormModel(id, sent, multipart, fields, docs.ofUse(at, new TypeRef.AnyJson()));
    }

    private static boolean isReadOnly(At at) {
        return at.schema() != null && Boolean.TRUE.equals(at.schema().getReadOnly());
    }

    private FormModel.Field field(
            TypeId form,
            String wireName,
            MemberNames.Property java,
            At at,
            @Nullable Encoding encoding,
            boolean required,
            boolean multipart) {
        Form resolved = types.forms().resolved(at);
        Style style = delimited(at).orElseGet(() -> style(encoding, multipart));
        At one = resolved instanceof Form.Array array ? array.items() : at;
        boolean list = resolved instanceof Form.Array;
        boolean file = multipart && isFile(one, types.forms().resolved(one), encoding);
        Scope.Site site = topLevel.site(form.names().get(0) + Identifiers.type(wireName));
        // Only a list that is repeated as a whole is taken apart; other styles write it as one value.
        boolean repeated = list && (style == Style.PLAIN || file);
        TypeRef type = file ? new TypeRef.Scalar(ScalarKind.STRING) : types.resolveShared(at, site, Optional.empty());
        String accessor = TAKEN.contains(java.accessor()) ? java.accessor() + "_" : java.accessor();
        String setter = TAKEN.contains(java.setter()) ? java.setter() + "_" : java.setter();
        String mediaType = encoding == null || encoding.getContentType() == null
                ? ""
                : MediaTypes.sendable(encoding.getContentType()).orElse("");
        return new FormModel.Field(
                wireName,
                new PropertyModel.Names(accessor, setter, java.has(), java.isNull(), java.setNull()),
                type,
                file,
                repeated,
                required,
                mediaType,
                style,
                docs.ofUse(at, type));
    }

    /** Bytes are a file; so is what says nothing of itself but that it is an image or the like. */
    private static boolean isFile(At at, Form form, @Nullable Encoding encoding) {
        Schema<?> schema = at.schema();
        if (form instanceof Form.Any) {
            boolean silent = schema == null || Schemas.isConstraintOnly(schema);
            return silent && (encoding == null || encoding.getContentType() == null || !isTextual(encoding));
        }
        if (schema == null || !(form instanceof Form.Single)) {
            return !(form instanceof Form.Single || form instanceof Form.Choice) && isForeign(encoding);
        }
        return isBinary(schema) || (encoding != null && isMedia(encoding.getContentType()));
    }

    /** Whether the schema stands for bytes as they are. */
    static boolean isBinary(Schema<?> schema) {
        boolean raw = schema.getContentMediaType() != null
                && schema.getContentEncoding() == null
                && MediaTypes.ofResponse(schema.getContentMediaType(), true) == OperationModel.Content.BINARY;
        return "binary".equals(schema.getFormat()) || "file".equals(schema.getType()) || raw;
    }

    /** Objects can be written as JSON and, in a way, as plain text; how to write them otherwise nobody says. */
    private static boolean isForeign(@Nullable Encoding encoding) {
        return encoding != null
                && encoding.getContentType() != null
                && Stream.of(encoding.getContentType().split(",", -1))
                        .map(String::strip)
                        .noneMatch(each -> MediaTypes.ofResponse(each, true) == OperationModel.Content.JSON
                                || MediaTypes.base(each).equals("text/plain"));
    }

    private static boolean isTextual(Encoding encoding) {
        return MediaTypes.ofResponse(encoding.getContentType(), true) != OperationModel.Content.BINARY;
    }

    private static boolean isMedia(@Nullable String contentType) {
        return contentType != null
                && MediaTypes.base(contentType)
                        .matches("(image|audio|video|font)/.*|application/(octet-stream|pdf|zip)");
    }

    /** How a list of a 2.0 document is written, unless its elements are fields of their own. */
    private Optional<Style> delimited(At at) {
        Schema<?> schema =
                types.forms().of(at) instanceof Form.Same same ? same.target().schema() : at.schema();
        Map<String, Object> extensions = schema == null ? null : schema.getExtensions();
        return switch (extensions == null ? "" : String.valueOf(extensions.get(Marks.DELIMITER))) {
            case "," -> Optional.of(Style.COMMAS);
            case " " -> Optional.of(Style.SPACES);
            case "|" -> Optional.of(Style.PIPES);
            case "\t" -> Optional.of(Style.TABS);
            default -> Optional.empty();
        };
    }

    private static Style style(@Nullable Encoding encoding, boolean multipart) {
        if (encoding == null || multipart) {
            return Style.PLAIN;
        }
        boolean json = encoding.getContentType() != null
                && MediaTypes.ofResponse(encoding.getContentType(), false) == OperationModel.Content.JSON;
        // The parser states the style "form" where the document states none.
        if (json && encoding.getExplode() == null && encoding.getStyle() == Encoding.StyleEnum.FORM) {
            return Style.JSON;
        }
        if (encoding.getStyle() == null) {
            return json
                    ? Style.JSON
                    : Boolean.TRUE.equals(encoding.getExplode())
                            ? Style.EXPLODED
                            : Boolean.FALSE.equals(encoding.getExplode()) ? Style.COMMAS : Style.PLAIN;
        }
        boolean explode =
                encoding.getExplode() == null ? encoding.getStyle() == Encoding.StyleEnum.FORM : encoding.getExplode();
        return switch (encoding.getStyle()) {
            case DEEP_OBJECT -> Style.DEEP;
            case SPACE_DELIMITED -> explode ? Style.EXPLODED : Style.SPACES;
            case PIPE_DELIMITED -> explode ? Style.EXPLODED : Style.PIPES;
            case FORM -> explode ? Style.EXPLODED : Style.COMMAS;
        };
    }
}
