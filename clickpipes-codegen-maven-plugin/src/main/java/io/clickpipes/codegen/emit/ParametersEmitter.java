package io.clickpipes.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.clickpipes.codegen.model.OperationModel;
import io.clickpipes.codegen.model.OperationModel.Location;
import io.clickpipes.codegen.model.OperationModel.Parameter;
import io.clickpipes.codegen.model.TypeRef;
import io.clickpipes.codegen.poet.JavaTypes;
import io.clickpipes.codegen.poet.Javadocs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** The optional parameters of one operation: a class with a builder, so that one more only adds. */
final class ParametersEmitter {

    private static final TypeName TEXTS = ParameterizedTypeName.get(Map.class, String.class, String.class);

    private final JavaTypes types;

    ParametersEmitter(JavaTypes types) {
        this.types = types;
    }

    TypeSpec emit(OperationModel operation) {
        ClassName self = types.model(operation.parametersType().orElseThrow());
        ClassName builder = self.nestedClass("Builder");
        List<Parameter> optional = Bindings.optional(operation);
        TypeSpec.Builder spec = TypeSpec.classBuilder(self.simpleName())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(Javadocs.of("Optional parameters of " + Javadocs.code(operation.id()) + "."));
        TypeSpec.Builder setters = TypeSpec.classBuilder("Builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Javadocs.of("Sets parameters one by one."))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).addParameter(builder, "builder");
        for (Parameter parameter : optional) {
            String name = parameter.names().accessor();
            TypeName type = JavaTypes.nullable(types.visible(parameter.type()));
            spec.addField(type, name, Modifier.PRIVATE, Modifier.FINAL);
            setters.addField(type, name, Modifier.PRIVATE);
            constructor.addStatement("this.$N = builder.$N", name, name);
            setters.addMethod(setter(parameter, builder));
        }
        setters.addMethod(MethodSpec.methodBuilder("build")
                .addModifiers(Modifier.PUBLIC)
                .returns(self)
                .addStatement("return new $T(this)", self)
                .addJavadoc(Javadocs.of("The parameters.", "@return an immutable object"))
                .build());
        return spec.addMethod(constructor.build())
                .addMethod(MethodSpec.methodBuilder("builder")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(builder)
                        .addStatement("return new $T()", builder)
                        .addJavadoc(Javadocs.of("A builder without any parameter.", "@return a new builder"))
                        .build())
                .addMethod(query(optional))
                .addMethod(headers(optional))
                .addType(setters.build())
                .build();
    }

    private MethodSpec setter(Parameter parameter, ClassName builder) {
        String name = parameter.names().accessor();
        TypeName type = types.settable(parameter.type());
        CodeBlock given = type.isPrimitive()
                ? CodeBlock.of("$N", name)
                : CodeBlock.of("$T.requireNonNull($N, $S)", Objects.class, name, name);
        CodeBlock stored = given;
        if (parameter.type() instanceof TypeRef.ListOf list) {
            stored = list.nullableItems()
                    ? CodeBlock.of("$T.list($L, item -> item)", types.support("Formats"), given)
                    : CodeBlock.of("$T.copyOf($L)", List.class, given);
        }
        return MethodSpec.methodBuilder(parameter.names().setter())
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(type, name)
                .addStatement("this.$N = $L", name, stored)
                .addStatement("return this")
                .addJavadoc(Javadocs.of(
                        "Sets " + Javadocs.code(parameter.wireName()) + ".",
                        parameter.doc(),
                        List.of("@param " + name + " the value", "@return this builder")))
                .build();
    }

    private MethodSpec query(List<Parameter> optional) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("query")
                .addModifiers(Modifier.PUBLIC)
                .returns(types.support("QueryParameters"))
                .addJavadoc(Javadocs.of("What goes into the query.", "@return encoded names and values"));
        CodeBlock.Builder code = CodeBlock.builder().add("return new $T()", types.support("QueryParameters"));
        for (Parameter parameter : optional) {
            if (parameter.in() == Location.QUERY) {
                code.add(Bindings.add(
                        parameter, CodeBlock.of("this.$N", parameter.names().accessor()), types));
            }
        }
        return method.addStatement(code.build()).build();
    }

    private MethodSpec headers(List<Parameter> optional) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("headers")
                .addModifiers(Modifier.PUBLIC)
                .returns(TEXTS)
                .addJavadoc(Javadocs.of("What goes into headers.", "@return names and values"))
                .addStatement("$T headers = new $T<>()", TEXTS, LinkedHashMap.class);
        for (Parameter parameter : optional) {
            CodeBlock value = CodeBlock.of("this.$N", parameter.names().accessor());
            if (parameter.in() == Location.HEADER || parameter.in() == Location.COOKIE) {
                method.addStatement(Bindings.header(parameter, CodeBlock.of("headers"), value, types));
            }
        }
        return method.addStatement("return headers").build();
    }
}
