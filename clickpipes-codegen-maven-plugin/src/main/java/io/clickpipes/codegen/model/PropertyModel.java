package io.clickpipes.codegen.model;

/**
 * One property of an object schema.
 *
 * @param wireName the member name in JSON
 * @param names the Java names it gets
 * @param type its type, {@code null} folded into {@code nullable}
 * @param required whether a builder demands it
 * @param nullable whether the schema allows JSON null
 * @param secret whether its value must never be printed
 * @param doc its documentation
 * @param pointer JSON pointer of the property's schema
 */
public record PropertyModel(
        String wireName,
        Names names,
        TypeRef type,
        boolean required,
        boolean nullable,
        boolean secret,
        Doc doc,
        String pointer) {

    /** {@return whether there is always something to read: required, and JSON null is no value of it or one of its own} */
    public boolean neverNull() {
        return required && (!nullable || type instanceof TypeRef.AnyJson);
    }

    /** {@return the same, not required} */
    PropertyModel optional() {
        return required ? new PropertyModel(wireName, names, type, false, nullable, secret, doc, pointer) : this;
    }

    /** {@return what may be said about it in generated code: all of {@link #doc()} but the default of a secret} */
    public Doc shown() {
        return secret ? doc.withoutDefault() : doc;
    }

    /** {@return whether only the service sets it: a builder does not demand it, required or not} */
    public boolean readOnly() {
        return doc.constraints().stream()
                .anyMatch(each -> each.at().isEmpty() && each.stated().containsKey(Constraints.Keyword.READ_ONLY));
    }

    /**
     * The Java names of one property.
     *
     * @param accessor of the reading method, the field and the builder's parameter
     * @param setter of the builder's method; differs from the accessor only where a method of the
     *     builder has that name
     * @param has of the method that tells whether a value is there
     * @param isNull of the method that tells whether JSON null is there
     * @param setNull of the builder's method that sets JSON null
     */
    public record Names(String accessor, String setter, String has, String isNull, String setNull) {}
}
