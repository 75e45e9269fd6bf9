package io.clickpipes.codegen.emit;

import com.palantir.javapoet.TypeSpec;
import io.clickpipes.codegen.model.ApiModel;
import io.clickpipes.codegen.model.EnumModel;
import io.clickpipes.codegen.model.ObjectModel;
import io.clickpipes.codegen.model.ScalarKind;
import io.clickpipes.codegen.model.TypeModel;
import io.clickpipes.codegen.model.UnionModel;
import io.clickpipes.codegen.poet.JavaTypes;
import javax.lang.model.element.Modifier;

/** Dispatches: a list of the kinds of types. */
final class TypeEmitter {

    private final ObjectEmitter objects;
    private final EnumEmitter enums;
    private final NumberEnumEmitter numbers;
    private final UnionEmitter unions;

    TypeEmitter(JavaTypes types, ApiModel model) {
        UnionNames unionNames = new UnionNames(model);
        this.objects = new ObjectEmitter(types, unionNames);
        this.enums = new EnumEmitter(types);
        this.numbers = new NumberEnumEmitter(types);
        this.unions = new UnionEmitter(types, unionNames, new UnionProperties(model));
    }

    TypeSpec emit(TypeModel type) {
        TypeSpec.Builder spec;
        if (type instanceof ObjectModel object) {
            spec = objects.emit(object);
        } else if (type instanceof EnumModel values) {
            spec = values.kind() == ScalarKind.STRING ? enums.emit(values) : numbers.emit(values);
        } else {
            spec = unions.emit((UnionModel) type);
        }
        if (!type.id().isTopLevel()) {
            spec.addModifiers(Modifier.STATIC);
        }
        type.nested().forEach(nested -> spec.addType(emit(nested)));
        return spec.build();
    }
}
