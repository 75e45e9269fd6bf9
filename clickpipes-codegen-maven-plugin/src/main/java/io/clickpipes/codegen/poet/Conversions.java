package io.clickpipes.codegen.poet;

import com.palantir.javapoet.CodeBlock;
import io.clickpipes.codegen.model.ScalarKind;
import io.clickpipes.codegen.model.TypeRef;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;

/** Expressions that lead from JSON to a field, from a field to the caller, and back. */
public final class Conversions {

    private final JavaTypes types;

    /**
     * Conversions between these types.
     *
     * @param types Java types of the model
     */
    public Conversions(JavaTypes types) {
        this.types = types;
    }

    /**
     * {@return an expression that reads a value from {@code parser}, or is null where it does not fit}
     *
     * @param type type of the value
     * @param parser name of the variable that holds the parser
     */
    public CodeBlock read(TypeRef type, String parser) {
        if (type instanceof TypeRef.Scalar scalar && scalar.mapped().isPresent()) {
            return CodeBlock.of(
                    "$T.mapped($N, $T::$N, $L)",
                    types.support("Formats"),
                    parser,
                    types.support("Json"),
                    readerMethod(scalar.kind()),
                    from(type, scalar.mapped().get()));
        }
        if (type instanceof TypeRef.Scalar scalar) {
            return CodeBlock.of(
                    "$T.$N($N)", types.support(readerClass(scalar.kind())), readerMethod(scalar.kind()), parser);
        }
        if (type instanceof TypeRef.ListOf list) {
            return CodeBlock.of(
                    "$T.list($N, $L, $L)", types.support("Json"), parser, reader(list.items()), list.nullableItems());
        }
        if (type instanceof TypeRef.MapOf map) {
            return CodeBlock.of(
                    "$T.map($N, $L, $L)", types.support("Json"), parser, reader(map.values()), map.nullableValues());
        }
        return CodeBlock.of("$T.readFrom($N)", types.visible(type), parser);
    }

    /**
     * {@return a {@code Json.Reader} of the type}
     *
     * @param type type of the value
     */
    public CodeBlock reader(TypeRef type) {
        if (type instanceof TypeRef.Scalar scalar && scalar.mapped().isEmpty()) {
            return CodeBlock.of("$T::$N", types.support(readerClass(scalar.kind())), readerMethod(scalar.kind()));
        }
        if (isContainer(type) || type instanceof TypeRef.Scalar) {
            String nested = "nested" + depth(type);
            return CodeBlock.of("$N -> $L", nested, read(type, nested));
        }
        return CodeBlock.of("$T::readFrom", types.visible(type));
    }

    /**
     * {@return the same; of a secret it does not tell why a value is unfit}
     *
     * @param type type of the value
     * @param secret whether messages must not show the value
     */
    public CodeBlock reader(TypeRef type, boolean secret) {
        return secret && holdsMapped(type)
                ? CodeBlock.of("$T.discreet($L)", types.support("Formats"), reader(type))
                : reader(type);
    }

    /**
     * Like {@link #read(TypeRef, String)}; of a secret it does not tell why a value is unfit.
     *
     * @param type type of the value
     * @param parser name of the variable that holds the parser
     * @param secret whether messages must not show the value
     * @return the expression
     */
    public CodeBlock read(TypeRef type, String parser, boolean secret) {
        return secret && holdsMapped(type)
                ? CodeBlock.of("$L.read($N)", reader(type, true), parser)
                : read(type, parser);
    }

    private static boolean holdsMapped(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return holdsMapped(list.items());
        }
        return type instanceof TypeRef.MapOf map ? holdsMapped(map.values()) : isMapped(type);
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
     * {@return whether a value may be unfit for a reason that the reader tells}
     *
     * @param type type of the value
     */
    public static boolean isChecked(TypeRef type) {
        return isContainer(type) || isMapped(type) || isDuration(type);
    }

    /** The reader says why years have no length. */
    private static boolean isDuration(TypeRef type) {
        return type instanceof TypeRef.Scalar scalar && scalar.kind() == ScalarKind.DURATION;
    }

    private static boolean isMapped(TypeRef type) {
        return type instanceof TypeRef.Scalar scalar && scalar.mapped().isPresent();
    }

    private CodeBlock from(TypeRef type, TypeRef.Mapping mapping) {
        return CodeBlock.of("text -> $T.$N(text)", types.visible(type), mapping.from());
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
        if (type instanceof TypeRef.Scalar scalar && scalar.mapped().isPresent()) {
            return CodeBlock.of(
                    "$T.made($L, $L)",
                    types.support("Formats"),
                    field,
                    from(type, scalar.mapped().get()));
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
        if (type instanceof TypeRef.Scalar scalar && scalar.mapped().isPresent()) {
            CodeBlock text =
                    CodeBlock.of("$L.$N()", given, scalar.mapped().get().to());
            return switch (scalar.kind()) {
                case STRING -> text;
                case DECIMAL -> CodeBlock.of("$T.number($L)", types.support("JsonValue"), text);
                default -> CodeBlock.of("$T.digits($L)", types.support("Json"), text);
            };
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
                || (scalar.mapped().isEmpty()
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

    private static int depth(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return 1 + depth(list.items());
        }
        return type instanceof TypeRef.MapOf map ? 1 + depth(map.values()) : 0;
    }

    private static String readerClass(ScalarKind kind) {
        return JavaTypes.isText(kind) ? "Formats" : "Json";
    }

    private static String readerMethod(ScalarKind kind) {
        return switch (kind) {
            case STRING -> "string";
            case BOOLEAN -> "bool";
            case INT32 -> "whole32";
            case INT64 -> "whole64";
            case INTEGER -> "whole";
            case DECIMAL, DOUBLE, FLOAT -> "number";
            case DATE -> "readDate";
            case DATE_TIME -> "readDateTime";
            case TIME -> "readTime";
            case LOCAL_TIME -> "readLocalTime";
            case LOCAL_DATE_TIME -> "readLocalDateTime";
            case DURATION -> "readDuration";
            case DECIMAL_TEXT -> "readDecimal";
            case UUID -> "readUuid";
            case URI -> "readUri";
            case BYTES, BYTES_URL -> "readBytes";
        };
    }
}
