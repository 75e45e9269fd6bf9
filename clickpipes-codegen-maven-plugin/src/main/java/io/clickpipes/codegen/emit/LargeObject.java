package io.clickpipes.codegen.emit;

import com.fasterxml.jackson.core.JsonParser;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.clickpipes.codegen.model.ObjectModel;
import io.clickpipes.codegen.model.PropertyModel;
import io.clickpipes.codegen.poet.JavaTypes;
import io.clickpipes.codegen.poet.Literals;
import io.clickpipes.codegen.poet.Readings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Reading of objects with more properties than fit into one method, or than a constructor can have parameters:
 * through the builder, in portions. Nothing of this is visible outside of the class.
 */
final class LargeObject {

    /** Java allows 255 parameters; methods above 8,000 bytes are never compiled to machine code. */
    private static final int MOST_PROPERTIES = 100;

    private final JavaTypes types;
    private final Readings readings;

    LargeObject(JavaTypes types, Readings readings) {
        this.types = types;
        this.readings = readings;
    }

    static boolean isLarge(ObjectModel model) {
        return model.properties().size() > MOST_PROPERTIES
                || model.properties().stream().anyMatch(property -> !Literals.isConstant(property.wireName()));
    }

    MethodSpec read(ObjectModel model, ClassName self) {
        ClassName builder = self.nestedClass("Builder");
        MethodSpec.Builder method = MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(self)
                .addParameter(JsonParser.class, "parser")
                .addParameter(builder, "from")
                .addException(IOException.class)
                .addStatement("$T extras = extras(from)", types.support("Extras"))
                .addStatement("$T to = new $T(null, null, from).toBuilder()", builder, self)
                .addCode(ReaderEmitter.loop(model, types, CodeBlock.of("to.readPart1(parser, member)"), "to."));
        int parts = parts(required(model)).size();
        CodeBlock.Builder lacks = CodeBlock.builder();
        for (int i = 0; i < parts; i++) {
            lacks.add(i == 0 ? "to.lacksPart$L()" : "$W|| to.lacksPart$L()", i + 1);
        }
        return method.addStatement(
                        "return new $T(extras, $L, to)",
                        self,
                        parts == 0 ? CodeBlock.of("null") : CodeBlock.of("$L ? origin(parser) : null", lacks.build()))
                .build();
    }

    /** What the builder has for {@link #read}. */
    List<MethodSpec> ofBuilder(ObjectModel model) {
        List<MethodSpec> methods = new ArrayList<>();
        List<List<PropertyModel>> parts = parts(model.properties());
        for (int i = 0; i < parts.size(); i++) {
            CodeBlock rest = i + 1 < parts.size()
                    ? CodeBlock.of("readPart$L(parser, member)", i + 2)
                    : ReaderEmitter.rest(model, types, readings);
            methods.add(readPart(i + 1, parts.get(i), rest));
        }
        List<List<PropertyModel>> required = parts(required(model));
        for (int i = 0; i < required.size(); i++) {
            methods.add(MethodSpec.methodBuilder("lacksPart" + (i + 1))
                    .addModifiers(Modifier.PRIVATE)
                    .returns(boolean.class)
                    .addStatement(
                            "return $L",
                            required.get(i).stream()
                                    .map(property -> CodeBlock.of(
                                            "this.$N == null", property.names().accessor()))
                                    .collect(CodeBlock.joining("\n|| ")))
                    .build());
        }
        return methods;
    }

    private MethodSpec readPart(int number, List<PropertyModel> properties, CodeBlock rest) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("readPart" + number)
                .addModifiers(Modifier.PRIVATE)
                .returns(JavaTypes.nullable(ClassName.get(Object.class)))
                .addParameter(JsonParser.class, "parser")
                .addParameter(String.class, "member")
                .addException(IOException.class);
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (member) {\n$>");
        for (PropertyModel property : properties) {
            CodeBlock wire = Literals.text(property.wireName());
            CodeBlock set = CodeBlock.of(
                    "this.$N = $L",
                    property.names().accessor(),
                    readings.read(property.type(), "parser", property.secret()));
            if (Literals.isConstant(property.wireName())) {
                cases.addStatement("case $L -> $L", wire, set);
            } else {
                method.beginControlFlow("if (member.equals($L))", wire)
                        .addStatement("return $L", set)
                        .endControlFlow();
            }
        }
        cases.addStatement("default -> $L", rest);
        return method.addCode(cases.add("$<};\n").build()).build();
    }

    private static List<PropertyModel> required(ObjectModel model) {
        return model.properties().stream().filter(PropertyModel::required).toList();
    }

    private static List<List<PropertyModel>> parts(List<PropertyModel> all) {
        List<List<PropertyModel>> parts = new ArrayList<>();
        for (int i = 0; i < all.size(); i += MOST_PROPERTIES) {
            parts.add(all.subList(i, Math.min(all.size(), i + MOST_PROPERTIES)));
        }
        return parts;
    }
}
