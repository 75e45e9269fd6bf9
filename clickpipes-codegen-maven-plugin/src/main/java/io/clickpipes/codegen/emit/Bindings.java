package io.clickpipes.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.clickpipes.codegen.model.OperationModel;
import io.clickpipes.codegen.model.OperationModel.Location;
import io.clickpipes.codegen.model.OperationModel.Parameter;
import io.clickpipes.codegen.model.OperationModel.Style;
import io.clickpipes.codegen.model.ScalarKind;
import io.clickpipes.codegen.model.TypeRef;
import io.clickpipes.codegen.poet.JavaTypes;
import io.clickpipes.codegen.poet.Literals;
import java.util.List;
import java.util.Objects;

/**
 * How parameters travel. Retrofit's annotations can say most of it; cookies, and lists and objects
 * that are not simply repeated, go by way of the support types {@code QueryParameters} and {@code Styles}.
 */
final class Bindings {

    private Bindings() {}

    /** Parameters that every call has to give, in document order. */
    static List<Parameter> required(OperationModel operation) {
        return operation.parameters().stream().filter(Bindings::isRequired).toList();
    }

    static List<Parameter> optional(OperationModel operation) {
        return operation.parameters().stream()
                .filter(parameter -> !isRequired(parameter))
                .toList();
    }

    private static boolean isRequired(Parameter parameter) {
        return parameter.required() || parameter.in() == Location.PATH;
    }

    /** What the method that Retrofit implements has an argument for: in a path there is no other way. */
    static List<Parameter> wired(OperationModel operation) {
        return required(operation).stream()
                .filter(parameter -> isDirect(parameter) || parameter.in() == Location.PATH)
                .toList();
    }

    /** Whether the method that Retrofit implements takes a whole query and headers. */
    static boolean needsMaps(OperationModel operation) {
        return operation.parametersType().isPresent() || !areAllDirect(operation);
    }

    /** Whether annotations of Retrofit bind all that every call has to give. */
    static boolean areAllDirect(OperationModel operation) {
        return required(operation).stream().allMatch(Bindings::isDirect);
    }

    /** Whether an annotation of Retrofit says all there is to say. */
    static boolean isDirect(Parameter parameter) {
        return switch (parameter.in()) {
            case PATH -> parameter.style() == Style.SIMPLE && !parameter.allowReserved() && isPlain(parameter.type());
            case HEADER -> parameter.style() != Style.JSON && isPlain(parameter.type());
            case COOKIE -> false;
            case QUERY ->
                parameter.style() != Style.JSON
                        && !parameter.allowReserved()
                        && isDirect(parameter.type(), delimiter(parameter));
        };
    }

    private static boolean isDirect(TypeRef type, String delimiter) {
        return type instanceof TypeRef.ListOf list ? delimiter.isEmpty() && isPlain(list.items()) : isPlain(type);
    }

    /** Whether the text of a value is all there is of it. */
    private static boolean isPlain(TypeRef type) {
        return (type instanceof TypeRef.Scalar scalar && !isForUrls(scalar))
                || (type instanceof TypeRef.Named named && named.kind() == TypeRef.NamedKind.ENUM);
    }

    /** A call of {@code QueryParameters.add}. */
    static CodeBlock add(Parameter parameter, CodeBlock value, JavaTypes types) {
        return CodeBlock.of(
                "\n.$N($L, $L, $L, $L)",
                parameter.allowReserved() ? "addReserved" : "add",
                Literals.text(parameter.wireName()),
                sent(parameter, value, types),
                Literals.text(delimiter(parameter)),
                parameter.style() == Style.DEEP_OBJECT);
    }

    /** An expression for all of the headers, one of them added. */
    static CodeBlock header(Parameter parameter, CodeBlock headers, CodeBlock value, JavaTypes types) {
        CodeBlock text = sent(parameter, value, types);
        return parameter.in() == Location.COOKIE
                ? CodeBlock.of(
                        "$T.cookie($L, $L, $L, $L)",
                        types.support("Styles"),
                        headers,
                        Literals.text(parameter.wireName()),
                        text,
                        parameter.explode())
                : CodeBlock.of(
                        "$T.header($L, $L, $L, $L, $L)",
                        types.support("Styles"),
                        headers,
                        Literals.text(parameter.wireName()),
                        text,
                        Literals.text(listDelimiter(parameter)),
                        parameter.explode());
    }

    /** An expression for the encoded text in a path. */
    static CodeBlock path(Parameter parameter, CodeBlock value, JavaTypes types) {
        CodeBlock sent = sent(parameter, value, types);
        String prefix = parameter.style() == Style.LABEL ? "." : parameter.style() == Style.MATRIX ? ";" : "";
        return CodeBlock.of(
                "$T.$L($L, $L, $S, $L, $L)",
                types.support("Styles"),
                parameter.allowReserved() ? "segments" : "path",
                Literals.text(parameter.wireName()),
                sent.equals(value) ? value : CodeBlock.of("$T.requireNonNull($L)", Objects.class, sent),
                prefix,
                // OkHttp drops a tab that is not encoded.
                Literals.text(listDelimiter(parameter).replace("\t", "%09")),
                parameter.explode());
    }

    /** What a style takes of a value: its JSON, or itself; of bytes only the document knows in what alphabet. */
    private static CodeBlock sent(Parameter parameter, CodeBlock value, JavaTypes types) {
        CodeBlock sent = value;
        ClassName formats = types.support("Formats");
        if (parameter.type() instanceof TypeRef.Scalar scalar && isForUrls(scalar)) {
            sent = CodeBlock.of("$T.wrap($L, $T::urlText)", formats, value, formats);
        } else if (parameter.type() instanceof TypeRef.ListOf list
                && list.items() instanceof TypeRef.Scalar item
                && isForUrls(item)) {
            sent = CodeBlock.of("$T.list($L, $T::urlText)", formats, value, formats);
        }
        return parameter.style() == Style.JSON ? CodeBlock.of("$T.json($L)", types.support("Styles"), sent) : sent;
    }

    private static boolean isForUrls(TypeRef.Scalar scalar) {
        return scalar.kind() == ScalarKind.BYTES_URL && scalar.mapped().isEmpty();
    }

    private static String listDelimiter(Parameter parameter) {
        return switch (parameter.style()) {
            case SPACE_DELIMITED -> " ";
            case PIPE_DELIMITED -> "|";
            case TAB_DELIMITED -> "\t";
            default -> ",";
        };
    }

    private static String delimiter(Parameter parameter) {
        return switch (parameter.style()) {
            case SPACE_DELIMITED, PIPE_DELIMITED -> parameter.explode() ? "" : listDelimiter(parameter);
            case TAB_DELIMITED -> "\t";
            case SIMPLE, LABEL, MATRIX -> ",";
            case JSON -> "";
            case FORM, DEEP_OBJECT -> parameter.explode() ? "" : ",";
        };
    }
}
