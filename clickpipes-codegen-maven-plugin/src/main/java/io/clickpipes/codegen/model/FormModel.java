package io.clickpipes.codegen.model;

import java.util.List;

/**
 * A body made of fields: a web form, or the parts of a multipart body.
 *
 * @param mediaType as it is sent, without a boundary
 * @param fields in order of the schema
 */
public record FormModel(TypeId id, String mediaType, boolean multipart, List<Field> fields, Doc doc) {

    public FormModel {
        fields = List.copyOf(fields);
    }

    /**
     * One field.
     *
     * @param type its type; of a file there is none that matters
     * @param file whether it is a file
     * @param repeated whether it may come several times: the type, or the file, is that of one of them
     * @param mediaType of its part, empty for the usual one
     * @param style how a list or object is written in a web form
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
        JSON,
        /** Members of an object as fields of their own. */
        EXPLODED,
        COMMAS,
        SPACES,
        PIPES,
        DEEP
    }
}
