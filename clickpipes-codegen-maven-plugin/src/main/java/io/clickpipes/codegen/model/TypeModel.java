package io.clickpipes.codegen.model;

import java.util.List;

/** A type to generate, all names resolved. */
public sealed interface TypeModel permits ObjectModel, EnumModel, UnionModel {

    /** {@return its name} */
    TypeId id();

    /** {@return JSON pointer of the schema in the document, beginning with {@code #/}} */
    String pointer();

    /** {@return what the document says about it} */
    Doc doc();

    /** {@return types declared inside this one, in document order} */
    List<TypeModel> nested();
}
