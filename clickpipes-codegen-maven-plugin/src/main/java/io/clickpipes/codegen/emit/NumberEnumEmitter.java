package io.clickpipes.codegen.emit;

import com.fasterxml.jackson.core.JsonParser;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.clickpipes.codegen.model.EnumModel;
import io.clickpipes.codegen.model.ScalarKind;
import io.clickpipes.codegen.model.TypeRef;
import io.clickpipes.codegen.poet.JavaTypes;
import io.clickpipes.codegen.poet.Javadocs;
import io.clickpipes.codegen.poet.Literals;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** An enum of numbers: like that of texts, a final class with constants and a Java enum for {@code switch}. */
final class NumberEnumEmitter {

    private final JavaTypes types;

    NumberEnumEmitter(JavaTypes types) {
        this.types = types;
    }

    TypeSpec.Builder emit(EnumModel model) {
        ClassName self = types.model(model.id());
        ClassName known = self.nestedClass("Known");
        ClassName support = types.support("OpenNumber");
        TypeName value = types.visible(new TypeRef.Scalar(model.kind()));
        TypeSpec.Builder spec = TypeSpec.classBuilder(self.simpleName())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(support, value))
                .addJavadoc(Javadocs.of("One of a list of numbers that may grow.", model.doc(), List.of()));
        TypeSpec.Builder knownSpec = TypeSpec.enumBuilder("Known")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(Javadocs.of("The values that the document lists, for {@code switch}."));
        for (EnumModel.Constant constant : model.declared()) {
            CodeBlock doc =
                    Javadocs.of("The number " + Javadocs.code(constant.value()) + ".", constant.words(), List.of());
            spec.addField(FieldSpec.builder(self, constant.name(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .initializer(
                            "new $T($L, $L, $T.$N)",
                            self,
                            literal(model.kind(), constant.value()),
                            json(constant.value()),
                            known,
                            constant.name())
                    .addJavadoc(doc)
                    .build());
            knownSpec.addEnumConstant(
                    constant.name(),
                    TypeSpec.anonymousClassBuilder("").addJavadoc(doc).build());
        }
        knownSpec.addEnumConstant(
                "UNKNOWN",
                TypeSpec.anonymousClassBuilder("")
                        .addJavadoc(Javadocs.of("Any other number."))
                        .build());
        spec.addField(index(model, self)).addField(known, "known", Modifier.PRIVATE, Modifier.FINAL);
        return spec.addMethod(constructor(value, known))
                .addMethod(of(model, self, value))
                .addMethod(find(self, value, known))
                .addMethod(readFrom(model, self, value))
                .addMethod(MethodSpec.methodBuilder("known")
                        .addModifiers(Modifier.PUBLIC)
                        .returns((TypeName) known)
                        .addStatement("return this.known")
                        .addJavadoc(Javadocs.of(
                                "This value for {@code switch}.", "@return {@code UNKNOWN} for an unlisted number"))
                        .build())
                .addType(knownSpec.build());
    }

    private FieldSpec index(EnumModel model, ClassName self) {
        CodeBlock constants = model.declared().stream()
                .map(constant -> CodeBlock.of("$N", constant.name()))
                .collect(CodeBlock.joining(", "));
        return FieldSpec.builder(
                        ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(BigDecimal.class), self),
                        "BY_VALUE_",
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer("index($L)", constants)
                .build();
    }

    private MethodSpec constructor(TypeName value, ClassName known) {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(value, "value")
                .addParameter(types.support("JsonValue"), "json")
                .addParameter(known, "known")
                .addStatement("super(value, json)")
                .addStatement("this.known = known")
                .build();
    }

    private MethodSpec of(EnumModel model, ClassName self, TypeName value) {
        TypeName given = value.isBoxedPrimitive() ? value.unbox() : value;
        CodeBlock json = model.kind() == ScalarKind.INT32
                ? CodeBlock.of("$T.of((long) value)", types.support("JsonValue"))
                : CodeBlock.of("$T.of(value)", types.support("JsonValue"));
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(self)
                .addParameter(given, "value")
                .addStatement("return find(value, $L)", json)
                .addJavadoc(Javadocs.of(
                        "The value with this number; one that the document does not list is kept.",
                        "@param value the number",
                        "@return the value"))
                .build();
    }

    private MethodSpec find(ClassName self, TypeName value, ClassName known) {
        return MethodSpec.methodBuilder("find")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(self)
                .addParameter(value, "value")
                .addParameter(types.support("JsonValue"), "json")
                .addStatement("$T constant = BY_VALUE_.get(key(json))", JavaTypes.nullable(self))
                .beginControlFlow("if (constant == null)")
                .addStatement("return new $T(value, json, $T.UNKNOWN)", self, known)
                .endControlFlow()
                .addStatement("return constant.isWritten(json) ? constant : new $T(value, json, constant.known)", self)
                .build();
    }

    private MethodSpec readFrom(EnumModel model, ClassName self, TypeName value) {
        CodeBlock read = switch (model.kind()) {
            case INT32 -> CodeBlock.of("$T.int32(parser)", types.support("Json"));
            case INT64 -> CodeBlock.of("$T.int64(parser)", types.support("Json"));
            case INTEGER -> CodeBlock.of("$T.integer(parser)", types.support("Json"));
            case DOUBLE -> CodeBlock.of("$T.float64(parser)", types.support("Json"));
            case FLOAT -> CodeBlock.of("$T.float32(parser)", types.support("Json"));
            default -> CodeBlock.of("$T.decimal(parser)", types.support("Json"));
        };
        return MethodSpec.methodBuilder("readFrom")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(JavaTypes.nullable(self))
                .addParameter(JsonParser.class, "parser")
                .addException(IOException.class)
                .addStatement("$T value = $L", JavaTypes.nullable(value), read)
                .addStatement(
                        "return value == null ? null : find(value, $T.readFrom(parser))", types.support("JsonValue"))
                .addJavadoc(ReadFrom.JAVADOC)
                .build();
    }

    private CodeBlock json(String digits) {
        return CodeBlock.of("$T.number($L)", types.support("JsonValue"), Literals.text(digits));
    }

    private static CodeBlock literal(ScalarKind kind, String digits) {
        return switch (kind) {
            case INT32 -> CodeBlock.of("$L", digits);
            case INT64 -> CodeBlock.of("$LL", digits);
            case INTEGER -> CodeBlock.of("new $T($L)", BigInteger.class, Literals.text(digits));
            case DOUBLE -> CodeBlock.of("$Ld", Double.parseDouble(digits));
            case FLOAT -> CodeBlock.of("$Lf", Float.parseFloat(digits));
            default -> CodeBlock.of("new $T($L)", BigDecimal.class, Literals.text(digits));
        };
    }
}
