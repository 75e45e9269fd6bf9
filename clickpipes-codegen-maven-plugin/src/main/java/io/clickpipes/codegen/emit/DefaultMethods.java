package io.clickpipes.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.clickpipes.codegen.model.OperationModel;
import io.clickpipes.codegen.model.OperationModel.Location;
import io.clickpipes.codegen.model.OperationModel.Parameter;
import io.clickpipes.codegen.poet.JavaTypes;
import java.util.LinkedHashMap;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Default methods: they put what no annotation can bind into the maps of the method that Retrofit implements. */
final class DefaultMethods {

    private final JavaTypes types;
    private final MethodFrame frame;

    DefaultMethods(JavaTypes types, MethodFrame frame) {
        this.types = types;
        this.frame = frame;
    }

    MethodSpec withParameters(OperationModel operation, ClassName parameters) {
        MethodSpec.Builder method = frame.signature(operation).addModifiers(Modifier.DEFAULT);
        addPlainParameters(method, operation);
        String name = MethodFrame.free("parameters", operation);
        method.addParameter(parameters, name);
        method.addStatement(
                "return $N($L$L, $L)",
                operation.methodName(),
                arguments(operation),
                query(operation, CodeBlock.of("$N.query()", name)),
                headers(operation, CodeBlock.of("$N.headers()", name)));
        List<String> tags = MethodFrame.tags(operation);
        tags.add(tags.size() - 1, "@param " + name + " optional parameters");
        return frame.finish(method, operation, tags);
    }

    /** For an operation of which a required parameter needs more than an annotation. */
    MethodSpec throughMaps(OperationModel operation) {
        MethodSpec.Builder method = frame.signature(operation).addModifiers(Modifier.DEFAULT);
        addPlainParameters(method, operation);
        method.addStatement(
                "return $N($L$L, $L)",
                operation.methodName(),
                arguments(operation),
                query(operation, CodeBlock.of("new $T()", types.support("QueryParameters"))),
                headers(operation, CodeBlock.of("new $T<>()", LinkedHashMap.class)));
        return frame.finish(method, operation, MethodFrame.tags(operation));
    }

    private CodeBlock query(OperationModel operation, CodeBlock optional) {
        CodeBlock.Builder code = optional.toBuilder();
        for (Parameter parameter : Bindings.required(operation)) {
            if (parameter.in() == Location.QUERY && !Bindings.isDirect(parameter)) {
                code.add(Bindings.add(parameter, CodeBlock.of("$N", MethodFrame.parameterName(parameter)), types));
            }
        }
        return code.build();
    }

    private CodeBlock headers(OperationModel operation, CodeBlock optional) {
        CodeBlock code = optional;
        for (Parameter parameter : Bindings.required(operation)) {
            boolean inHeader = parameter.in() == Location.HEADER || parameter.in() == Location.COOKIE;
            if (inHeader && !Bindings.isDirect(parameter)) {
                code = Bindings.header(
                        parameter, code, CodeBlock.of("$N", MethodFrame.parameterName(parameter)), types);
            }
        }
        return code;
    }

    private void addPlainParameters(MethodSpec.Builder method, OperationModel operation) {
        for (Parameter parameter : Bindings.required(operation)) {
            method.addParameter(types.visible(parameter.type()), MethodFrame.parameterName(parameter));
        }
        operation.body().ifPresent(body -> method.addParameter(frame.bodyType(body), body.name()));
    }

    /** What the method that Retrofit implements is given before the maps, each with a comma. */
    private CodeBlock arguments(OperationModel operation) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Parameter parameter : Bindings.wired(operation)) {
            CodeBlock name = CodeBlock.of("$N", MethodFrame.parameterName(parameter));
            code.add("$L, ", Bindings.isDirect(parameter) ? name : Bindings.path(parameter, name, types));
        }
        operation.body().ifPresent(body -> code.add("$N, ", body.name()));
        return code.build();
    }
}
