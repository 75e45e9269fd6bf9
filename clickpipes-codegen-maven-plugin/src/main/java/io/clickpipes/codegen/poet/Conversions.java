package io.clickpipes.codegen.poet;

import com.palantir.javapoet.CodeBlock;
import io.clickpipes.codegen.model.ScalarKind;
import io.clickpipes.codegen.model.TypeRef;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;

/** Expressions that lead from a field to the caller, and back. */
public final class Conversions {

    private final JavaTypes types;
    private final MappedScalars mapped;

    /**
     * Conversions between these types.
     *
     * @param types Java types of the model
     */
    public Conversions(JavaTypes types) {
        this.types = types;
        this.mapped = new MappedScalars(types);
    }

    /**
     * {@return whether values of the type hold others, of which any may be unfit}
     *
     * @param type type of the value
     */
    public static boolean isContainer(TypeRef type) {
        return type instanceof TypeRef.ListOf || type instanceof TypeRef.MapOf;
    }

    /**
     * {@return what the caller sees of a field; null stays null only inside containers}
     *
     * @param type type of the value
     * @param field expression of what is stored
     */
    public CodeBlock toVisible(TypeRef type, CodeBlock field) {
        if (!types.isConverted(type)) {
            return field;
        }
        if (type instanceof TypeRef.Scalar scalar && MappedScalars.isMapped(type)) {
            return mapped.toVisible(scalar, field);
        }
        if (type instanceof TypeRef.Scalar scalar) {
            return switch (scalar.kind()) {
                case INT32 -> CodeBlock.of("$T.toInt32($L)", types.support("Json"), field);
                case INT64 -> CodeBlock.of("$T.toInt64($L)", types.support("Json"), field);
                case INTEGER -> CodeBlock.of("$T.toInteger($L)", types.support("Json"), field);
                case DECIMAL -> CodeBlock.of("$L.asNumber()", field);
                case DOUBLE -> CodeBlock.of("$L.asNumber().doubleValue()", field);
                case FLOAT -> CodeBlock.of("$L.asNumber().floatValue()", field);
                case DATE -> CodeBlock.of("$T.toDate($L)", types.support("Formats"), field);
                case DATE_TIME -> CodeBlock.of("$T.toDateTime($L)", types.support("Formats"), field);
                case TIME -> CodeBlock.of("$T.toTime($L)", types.support("Formats"), field);
                case LOCAL_TIME -> CodeBlock.of("$T.toLocalTime($L)", types.support("Formats"), field);
                case LOCAL_DATE_TIME -> CodeBlock.of("$T.toLocalDateTime($L)", types.support("Formats"), field);
                case DURATION -> CodeBlock.of("$T.toDuration($L)", types.support("Formats"), field);
                case DECIMAL_TEXT -> CodeBlock.of("$T.toDecimal($L)", types.support("Formats"), field);
                case UUID -> CodeBlock.of("$T.toUuid($L)", types.support("Formats"), field);
                case URI -> CodeBlock.of("$T.toUri($L)", types.support("Formats"), field);
                case BYTES, BYTES_URL -> CodeBlock.of("$T.toBytes($L)", types.support("Formats"), field);
                default -> throw new IllegalStateException(scalar.kind().name());
            };
        }
        return each(type, field, true);
    }

    /**
     * {@return what a field holds of what the caller gave; containers are copied}
     *
     * @param type type of the value
     * @param given expression of what the caller gave
     */
    public CodeBlock toStored(TypeRef type, CodeBlock given) {
        if (type instanceof TypeRef.Scalar scalar && MappedScalars.isMapped(type)) {
            return mapped.toStored(scalar, given);
        }
        if (type instanceof TypeRef.Scalar scalar && scalar.kind() == ScalarKind.BYTES_URL) {
            return CodeBlock.of("$T.urlText($L)", types.support("Formats"), given);
        }
        if (type instanceof TypeRef.Scalar scalar) {
            if (JavaTypes.isText(scalar.kind())) {
                return CodeBlock.of("$T.text($L)", types.support("Formats"), given);
            }
            return switch (scalar.kind()) {
                case DECIMAL, DOUBLE, FLOAT -> CodeBlock.of("$T.of($L)", types.support("JsonValue"), given);
                default -> given;
            };
        }
        if (type instanceof TypeRef.ListOf list) {
            if (isPlain(list.items())) {
                return list.nullableItems()
                        ? CodeBlock.of("$T.list($L, item_0 -> item_0)", types.support("Formats"), given)
                        : CodeBlock.of("$T.copyOf($L)", List.class, given);
            }
            return each(type, given, false);
        }
        if (type instanceof TypeRef.MapOf map) {
            return isPlain(map.values())
                    ? CodeBlock.of("$T.unmodifiableMap(new $T<>($L))", Collections.class, LinkedHashMap.class, given)
                    : each(type, given, false);
        }
        return given;
    }

    /**
     * {@return what was received, for a value that was not: null where the value itself tells how it is written, else the
     * JSON of it}
     *
     * @param type type of the value
     * @param value expression of what was received
     */
    public CodeBlock received(TypeRef type, CodeBlock value) {
        return tellsItself(type)
                ? CodeBlock.of("null")
                : CodeBlock.of("$T.tree($L)", types.support("Json"), toStored(type, value));
    }

    private static boolean tellsItself(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return tellsItself(list.items());
        }
        if (type instanceof TypeRef.MapOf map) {
            return tellsItself(map.values());
        }
        return !(type instanceof TypeRef.Scalar scalar)
                || (!MappedScalars.isMapped(type)
                        && scalar.kind() != ScalarKind.BYTES_URL
                        && scalar.kind() != ScalarKind.DECIMAL_TEXT);
    }

    /**
     * {@return the same value, which nobody can change any more}
     *
     * @param type type of the value
     * @param given expression of what the caller gave
     */
    public CodeBlock copy(TypeRef type, CodeBlock given) {
        if (!isContainer(type)) {
            return given;
        }
        String method = type instanceof TypeRef.ListOf ? "list" : "map";
        return CodeBlock.of("$T.$N($L, item_0 -> item_0)", types.support("Formats"), method, given);
    }

    private boolean isPlain(TypeRef type) {
        return !isContainer(type) && !types.isConverted(type);
    }

    private CodeBlock each(TypeRef type, CodeBlock container, boolean visible) {
        TypeRef inner = type instanceof TypeRef.ListOf list ? list.items() : ((TypeRef.MapOf) type).values();
        String method = type instanceof TypeRef.ListOf ? "list" : "map";
        String item = "item_" + depth(type);
        CodeBlock one = CodeBlock.of("$N", item);
        return CodeBlock.of(
                "$T.$N($L, $N -> $L)",
                types.support("Formats"),
                method,
                container,
                item,
                visible ? toVisible(inner, one) : toStored(inner, one));
    }

    /** How many containers are around the innermost value; it keeps names of nested variables apart. */
    static int depth(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return 1 + depth(list.items());
        }
        return type instanceof TypeRef.MapOf map ? 1 + depth(map.values()) : 0;
    }
}
