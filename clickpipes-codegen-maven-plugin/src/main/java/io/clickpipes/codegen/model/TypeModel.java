package io.clickpipes.codegen.model;

import java.util.List;

/** A type to generate, all names resolved. */
public sealed interface TypeModel permits ObjectModel, EnumModel, UnionModel {

    TypeId id();

    /** JSON pointer of the schema in the document, beginning with {@code #/}. */
    String pointer();

    Doc doc();

    /** Types declared inside this one, in document order. */
    List<TypeModel> nested();
}
