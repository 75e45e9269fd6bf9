package io.clickpipes.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import io.clickpipes.codegen.model.OperationModel;
import io.clickpipes.codegen.model.OperationModel.Location;
import io.clickpipes.codegen.model.OperationModel.Parameter;
import io.clickpipes.codegen.model.OperationModel.Style;
import io.clickpipes.codegen.model.TypeRef;
import io.clickpipes.codegen.poet.Literals;
import java.util.List;

/**
 * How parameters travel. Retrofit's annotations can say most of it; cookies, and lists and objects in
 * the query that are not simply repeated, go by way of the support type {@code QueryParameters}.
 */
final class Bindings {

    private Bindings() {}

    /** Parameters that every call has to give, in document order. */
    static List<Parameter> required(OperationModel operation) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.required() || parameter.in() == Location.PATH)
                .toList();
    }

    static List<Parameter> optional(OperationModel operation) {
        return operation.parameters().stream()
                .filter(parameter -> !parameter.required() && parameter.in() != Location.PATH)
                .toList();
    }

    /** Whether the method that Retrofit implements takes a whole query and headers. */
    static boolean needsMaps(OperationModel operation) {
        return operation.parametersType().isPresent()
                || required(operation).stream().anyMatch(parameter -> !isDirect(parameter));
    }

    /** Whether an annotation of Retrofit says all there is to say. */
    static boolean isDirect(Parameter parameter) {
        return switch (parameter.in()) {
            case PATH, HEADER -> true;
            case COOKIE -> false;
            case QUERY -> isDirect(parameter.type(), delimiter(parameter));
        };
    }

    private static boolean isDirect(TypeRef type, String delimiter) {
        if (type instanceof TypeRef.ListOf list) {
            return delimiter.isEmpty() && isDirect(list.items(), " ");
        }
        return type instanceof TypeRef.Scalar
                || (type instanceof TypeRef.Named named && named.kind() == TypeRef.NamedKind.ENUM);
    }

    /** A call of {@code QueryParameters.add}. */
    static CodeBlock add(Parameter parameter, CodeBlock value) {
        return CodeBlock.of(
                "\n.add($L, $L, $L, $L)",
                Literals.text(parameter.wireName()),
                value,
                Literals.text(delimiter(parameter)),
                parameter.style() == Style.DEEP_OBJECT);
    }

    private static String delimiter(Parameter parameter) {
        return switch (parameter.style()) {
            case SPACE_DELIMITED -> parameter.explode() ? "" : " ";
            case PIPE_DELIMITED -> parameter.explode() ? "" : "|";
            case SIMPLE -> ",";
            case FORM, DEEP_OBJECT -> parameter.explode() ? "" : ",";
        };
    }
}
