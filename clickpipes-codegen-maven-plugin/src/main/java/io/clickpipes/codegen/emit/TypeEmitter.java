package io.clickpipes.codegen.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.clickpipes.codegen.model.ApiModel;
import io.clickpipes.codegen.model.EnumModel;
import io.clickpipes.codegen.model.ObjectModel;
import io.clickpipes.codegen.model.ScalarKind;
import io.clickpipes.codegen.model.SecretTypes;
import io.clickpipes.codegen.model.TypeModel;
import io.clickpipes.codegen.model.UnionModel;
import io.clickpipes.codegen.poet.JavaTypes;
import io.clickpipes.codegen.poet.Javadocs;
import javax.lang.model.element.Modifier;

/** Dispatches: a list of the kinds of types. */
final class TypeEmitter {

    private final ObjectEmitter objects;
    private final EnumEmitter enums;
    private final NumberEnumEmitter numbers;
    private final UnionEmitter unions;
    private final SecretTypes secrets;

    TypeEmitter(JavaTypes types, ApiModel model) {
        UnionNames unionNames = new UnionNames(model);
        this.objects = new ObjectEmitter(types, unionNames);
        this.enums = new EnumEmitter(types);
        this.numbers = new NumberEnumEmitter(types);
        this.unions = new UnionEmitter(types, unionNames, new UnionProperties(model));
        this.secrets = new SecretTypes(model);
    }

    TypeSpec emit(TypeModel type) {
        TypeSpec.Builder spec;
        boolean masked = secrets.contains(type.id());
        if (type instanceof ObjectModel object) {
            spec = objects.emit(masked ? SecretTypes.hidden(object) : object);
        } else if (type instanceof EnumModel values) {
            spec = values.kind() == ScalarKind.STRING ? enums.emit(values) : numbers.emit(values);
            if (masked) {
                spec.addMethod(hidden(values));
            }
        } else {
            spec = unions.emit((UnionModel) type, masked);
        }
        if (!type.id().isTopLevel()) {
            spec.addModifiers(Modifier.STATIC);
        }
        type.nested().forEach(nested -> spec.addType(emit(nested)));
        return spec.build();
    }

    private static MethodSpec hidden(EnumModel model) {
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $S", model.id().simpleName() + "{***}")
                .addJavadoc(Javadocs.of("Not the value, which is a secret."))
                .build();
    }
}
