package io.clickpipes.codegen.model;

import java.util.List;

/**
 * A body made of fields: a web form, or the parts of a multipart body.
 *
 * @param id its name
 * @param mediaType as it is sent, without a boundary
 * @param multipart whether it is a multipart body, and not a web form
 * @param fields in order of the schema
 * @param doc what the document says about it
 */
public record FormModel(TypeId id, String mediaType, boolean multipart, List<Field> fields, Doc doc) {

    /**
     * Keeps its own copies.
     *
     * @param id as above
     * @param mediaType as above
     * @param multipart as above
     * @param fields as above
     * @param doc as above
     */
    public FormModel {
        fields = List.copyOf(fields);
    }

    /**
     * One field.
     *
     * @param wireName name in the document
     * @param names its Java names
     * @param type its type; of a file there is none that matters
     * @param file whether it is a file
     * @param repeated whether it may come several times: the type, or the file, is that of one of them
     * @param required whether the document asks for it
     * @param mediaType of its part, empty for the usual one
     * @param style how a list or object is written in a web form
     * @param doc what the document says about it
     */
    public record Field(
            String wireName,
            PropertyModel.Names names,
            TypeRef type,
            boolean file,
            boolean repeated,
            boolean required,
            String mediaType,
            Style style,
            Doc doc) {}

    /** How a value becomes text. */
    public enum Style {
        /** The usual: lists repeated, objects as JSON. */
        PLAIN,
        /** As JSON text. */
        JSON,
        /** Members of an object as fields of their own. */
        EXPLODED,
        /** Elements of a list in one field, with commas between them. */
        COMMAS,
        /** Elements of a list in one field, with spaces between them. */
        SPACES,
        /** Elements of a list in one field, with {@code |} between them. */
        PIPES,
        /** Elements of a list in one field, with tabs between them. */
        TABS,
        /** Members of an object as fields {@code name[member]}. */
        DEEP
    }
}
