package io.clickpipes.codegen.poet;

import com.palantir.javapoet.CodeBlock;
import io.clickpipes.codegen.model.TypeRef;

/** Scalars of which a caller sees a class that the team chose for the format. */
final class MappedScalars {

    private final JavaTypes types;

    MappedScalars(JavaTypes types) {
        this.types = types;
    }

    static boolean isMapped(TypeRef type) {
        return type instanceof TypeRef.Scalar scalar && scalar.mapped().isPresent();
    }

    /** Whether the type is such a scalar, or a container of them. */
    static boolean areIn(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return areIn(list.items());
        }
        return type instanceof TypeRef.MapOf map ? areIn(map.values()) : isMapped(type);
    }

    /** Reads what a field holds, if a value of the class can be made of it. */
    CodeBlock read(TypeRef.Scalar scalar, String parser, CodeBlock reader) {
        return CodeBlock.of("$T.mapped($N, $L, $L)", types.support("Formats"), parser, reader, maker(scalar));
    }

    /** A reader that does not tell why a value is unfit. */
    CodeBlock discreet(CodeBlock reader) {
        return CodeBlock.of("$T.discreet($L)", types.support("Formats"), reader);
    }

    CodeBlock toVisible(TypeRef.Scalar scalar, CodeBlock field) {
        return CodeBlock.of("$T.made($L, $L)", types.support("Formats"), field, maker(scalar));
    }

    CodeBlock toStored(TypeRef.Scalar scalar, CodeBlock given) {
        CodeBlock text =
                CodeBlock.of("$L.$N()", given, scalar.mapped().orElseThrow().to());
        return switch (scalar.kind()) {
            case STRING -> text;
            case DECIMAL -> CodeBlock.of("$T.number($L)", types.support("JsonValue"), text);
            default -> CodeBlock.of("$T.digits($L)", types.support("Json"), text);
        };
    }

    private CodeBlock maker(TypeRef.Scalar scalar) {
        return CodeBlock.of(
                "text -> $T.$N(text)",
                types.visible(scalar),
                scalar.mapped().orElseThrow().from());
    }
}
