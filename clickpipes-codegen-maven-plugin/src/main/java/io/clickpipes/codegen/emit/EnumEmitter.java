package io.clickpipes.codegen.emit;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.clickpipes.codegen.model.EnumModel;
import io.clickpipes.codegen.poet.JavaTypes;
import io.clickpipes.codegen.poet.Javadocs;
import io.clickpipes.codegen.poet.Literals;
import java.io.IOException;
import javax.lang.model.element.Modifier;

/** An enum of texts: a final class with constants, and a nested Java enum for {@code switch}. */
final class EnumEmitter {

    private final JavaTypes types;

    EnumEmitter(JavaTypes types) {
        this.types = types;
    }

    TypeSpec.Builder emit(EnumModel model) {
        ClassName self = types.model(model.id());
        ClassName known = self.nestedClass("Known");
        TypeSpec.Builder spec = TypeSpec.classBuilder(self.simpleName())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(types.support("OpenEnum"))
                .addJavadoc(Javadocs.of("One of a list of texts that may grow.", model.doc(), java.util.List.of()));
        TypeSpec.Builder knownSpec = TypeSpec.enumBuilder("Known")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(Javadocs.of("The values that the document lists, for {@code switch}."));
        LargeEnum large = new LargeEnum(self, known, model);
        for (EnumModel.Constant constant : large.declared()) {
            String doc = "The text " + Javadocs.code(constant.value()) + ".";
            spec.addField(FieldSpec.builder(self, constant.name(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .initializer(large.isLarge() ? large.next() : one(self, known, constant))
                    .addJavadoc(Javadocs.of(doc, constant.words(), java.util.List.of()))
                    .build());
        }
        for (EnumModel.Constant constant : large.known()) {
            knownSpec.addEnumConstant(
                    constant.name(),
                    TypeSpec.anonymousClassBuilder("")
                            .addJavadoc(Javadocs.of(
                                    "The text " + Javadocs.code(constant.value()) + ".",
                                    constant.words(),
                                    java.util.List.of()))
                            .build());
        }
        knownSpec.addEnumConstant(
                "UNKNOWN",
                TypeSpec.anonymousClassBuilder("")
                        .addJavadoc(Javadocs.of("Any other text."))
                        .build());
        large.addTo(spec);
        return spec.addField(known, "known", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(String.class, "value")
                        .addParameter(known, "known")
                        .addStatement("super(value)")
                        .addStatement("this.known = known")
                        .build())
                .addMethod(MethodSpec.methodBuilder("of")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(self)
                        .addParameter(String.class, "value")
                        .addCode(large.isLarge() ? large.find() : cases(model, self, known))
                        .addJavadoc(Javadocs.of(
                                "The value with this text; one that the document does not list is kept.",
                                "@param value the exact text",
                                "@return the value"))
                        .build())
                .addMethod(MethodSpec.methodBuilder("readFrom")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(JavaTypes.nullable(self))
                        .addParameter(JsonParser.class, "parser")
                        .addException(IOException.class)
                        .addStatement(
                                "return parser.hasToken($T.VALUE_STRING) ? of(parser.getText()) : null",
                                JsonToken.class)
                        .addJavadoc(ReadFrom.JAVADOC)
                        .build())
                .addMethod(MethodSpec.methodBuilder("known")
                        .addModifiers(Modifier.PUBLIC)
                        .returns((TypeName) known)
                        .addStatement("return this.known")
                        .addJavadoc(Javadocs.of(
                                "This value for {@code switch}.", "@return {@code UNKNOWN} for an unlisted text"))
                        .build())
                .addType(knownSpec.build());
    }

    private static CodeBlock one(ClassName self, ClassName known, EnumModel.Constant constant) {
        return CodeBlock.of("new $T($L, $T.$N)", self, Literals.text(constant.value()), known, constant.name());
    }

    private static CodeBlock cases(EnumModel model, ClassName self, ClassName known) {
        CodeBlock.Builder code = CodeBlock.builder();
        CodeBlock.Builder cases = CodeBlock.builder().beginControlFlow("return switch (value)");
        for (EnumModel.Constant constant : model.constants()) {
            CodeBlock text = Literals.text(constant.value());
            if (Literals.isConstant(constant.value())) {
                cases.addStatement("case $L -> $N", text, constant.name());
            } else {
                code.beginControlFlow("if (value.equals($L))", text)
                        .addStatement("return $N", constant.name())
                        .endControlFlow();
            }
        }
        return code.add(cases.addStatement("default -> new $T(value, $T.UNKNOWN)", self, known)
                        .unindent()
                        .add("};\n")
                        .build())
                .build();
    }
}
