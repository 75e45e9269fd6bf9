package io.clickpipes.codegen.poet;

import com.palantir.javapoet.CodeBlock;
import io.clickpipes.codegen.model.ScalarKind;
import io.clickpipes.codegen.model.TypeRef;

/** Expressions that read a value from JSON; what they give is what a field holds. */
public final class Readings {

    private final JavaTypes types;
    private final MappedScalars mapped;

    /**
     * Readings of these types.
     *
     * @param types Java types of the model
     */
    public Readings(JavaTypes types) {
        this.types = types;
        this.mapped = new MappedScalars(types);
    }

    /**
     * {@return an expression that reads a value from {@code parser}, or is null where it does not fit}
     *
     * @param type type of the value
     * @param parser name of the variable that holds the parser
     */
    public CodeBlock read(TypeRef type, String parser) {
        if (type instanceof TypeRef.Scalar scalar) {
            return MappedScalars.isMapped(type)
                    ? mapped.read(scalar, parser, reader(scalar.kind()))
                    : CodeBlock.of(
                            "$T.$N($N)",
                            types.support(readerClass(scalar.kind())),
                            readerMethod(scalar.kind()),
                            parser);
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
        if (type instanceof TypeRef.Scalar scalar && !MappedScalars.isMapped(type)) {
            return reader(scalar.kind());
        }
        if (Conversions.isContainer(type) || type instanceof TypeRef.Scalar) {
            String nested = "nested" + Conversions.depth(type);
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
        return secret && MappedScalars.areIn(type) ? mapped.discreet(reader(type)) : reader(type);
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
        return secret && MappedScalars.areIn(type)
                ? CodeBlock.of("$L.read($N)", reader(type, true), parser)
                : read(type, parser);
    }

    /**
     * {@return whether a value may be unfit for a reason that the reader tells}
     *
     * @param type type of the value
     */
    public static boolean isChecked(TypeRef type) {
        return Conversions.isContainer(type) || MappedScalars.isMapped(type) || isDuration(type);
    }

    /** The reader says why years have no length. */
    private static boolean isDuration(TypeRef type) {
        return type instanceof TypeRef.Scalar scalar && scalar.kind() == ScalarKind.DURATION;
    }

    private CodeBlock reader(ScalarKind kind) {
        return CodeBlock.of("$T::$N", types.support(readerClass(kind)), readerMethod(kind));
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
