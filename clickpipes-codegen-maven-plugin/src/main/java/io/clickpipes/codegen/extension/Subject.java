package io.clickpipes.codegen.extension;

import io.clickpipes.codegen.model.InterfaceModel;
import io.clickpipes.codegen.model.OperationModel;
import io.clickpipes.codegen.model.TypeModel;

/** What a top-level type was made of. More kinds may come: have a way out for those that you do not know. */
public sealed interface Subject {

    /**
     * JSON pointer of it in the document; {@code #} for a tag.
     *
     * @return the pointer
     */
    String pointer();

    /**
     * A schema: the class of an object, an open enum, or the interface of a union.
     *
     * @param model an object, an enum or a union
     */
    record OfType(TypeModel model) implements Subject {

        @Override
        public String pointer() {
            return model.pointer();
        }
    }

    /**
     * A tag: a Retrofit interface.
     *
     * @param model the tag with its operations
     */
    record OfInterface(InterfaceModel model) implements Subject {

        @Override
        public String pointer() {
            return "#";
        }
    }

    /**
     * What an operation takes: the class of its optional parameters, or of its form.
     *
     * @param model the operation
     */
    record OfOperation(OperationModel model) implements Subject {

        @Override
        public String pointer() {
            return model.pointer();
        }
    }
}
