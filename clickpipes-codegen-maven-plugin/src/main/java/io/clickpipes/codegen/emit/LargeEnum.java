package io.clickpipes.codegen.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.clickpipes.codegen.model.EnumModel;
import io.clickpipes.codegen.poet.Javadocs;
import io.clickpipes.codegen.poet.Literals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * What is different where an enum has more values than fit into the initialiser of a class, which Java limits to
 * 64 KB: the constants take their texts from a list that is filled in portions, and a map finds them. Callers see the
 * same members, up to the limits of a class file; a value beyond those has no constant, and is made from its text
 * like one that the document does not list.
 */
final class LargeEnum {

    /** Of a {@code switch} over texts that the machine still compiles. */
    private static final int MOST_CASES = 1_000;

    private static final ClassName TEXT = ClassName.get(String.class);
    private static final ClassName LIST = ClassName.get(List.class);
    private static final ClassName MAP = ClassName.get(Map.class);

    private final ClassName self;
    private final ClassName known;
    private final EnumModel model;
    private final boolean large;

    LargeEnum(ClassName self, ClassName known, EnumModel model) {
        this.self = self;
        this.known = known;
        this.model = model;
        this.large = model.constants().stream()
                        .mapToInt(constant -> Literals.parts(constant.value()))
                        .sum()
                > MOST_CASES;
    }

    boolean isLarge() {
        return large;
    }

    /** Those with a constant. */
    List<EnumModel.Constant> declared() {
        return model.declared();
    }

    /** Those with a constant of the nested Java enum. */
    List<EnumModel.Constant> known() {
        return model.known();
    }

    CodeBlock next() {
        return CodeBlock.of("$T.next()", texts());
    }

    CodeBlock find() {
        return CodeBlock.builder()
                .addStatement("$T listed = $T.ALL.get(value)", self, texts())
                .addStatement("return listed == null ? new $T(value, $T.UNKNOWN) : listed", self, known)
                .build();
    }

    private ClassName texts() {
        return self.nestedClass("Texts");
    }

    void addTo(TypeSpec.Builder spec) {
        if (!large) {
            return;
        }
        Portions each = Portions.of(
                "fill",
                declared().stream()
                        .map(constant -> CodeBlock.of("EACH.add($L)", Literals.text(constant.value())))
                        .toList());
        MethodSpec.Builder fill = MethodSpec.methodBuilder("fill").addModifiers(Modifier.PRIVATE, Modifier.STATIC);
        each.addTo(fill, "");
        TypeSpec.Builder texts = TypeSpec.classBuilder(texts())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Javadocs.of("The texts of the constants, apart because of their number."))
                .addField(constant(ParameterizedTypeName.get(MAP, TEXT, self), "ALL", "new $T<>()", HashMap.class))
                .addField(constant(ParameterizedTypeName.get(LIST, TEXT), "EACH", "new $T<>()", ArrayList.class))
                .addField(constant(ArrayTypeName.of(known), "KNOWN", "$T.values()", known))
                .addStaticBlock(CodeBlock.of("fill();\n"))
                .addMethod(MethodSpec.methodBuilder("next")
                        .addModifiers(Modifier.STATIC)
                        .returns(self)
                        .addStatement("int number = ALL.size()")
                        .addStatement("$T known = number < KNOWN.length - 1 ? KNOWN[number] : $T.UNKNOWN", known, known)
                        .addStatement("$T next = new $T(EACH.get(number), known)", self, self)
                        .addStatement("ALL.put(next.value(), next)")
                        .addStatement("return next")
                        .build());
        each.with(fill.build(), part -> part.addModifiers(Modifier.STATIC)).forEach(texts::addMethod);
        spec.addType(texts.build());
    }

    private static FieldSpec constant(TypeName type, String name, String initializer, Object argument) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(initializer, argument)
                .build();
    }
}
