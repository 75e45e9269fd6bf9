package io.clickpipes.codegen.emit;

import com.fasterxml.jackson.core.JsonParser;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.clickpipes.codegen.model.ObjectModel;
import io.clickpipes.codegen.model.PropertyModel;
import io.clickpipes.codegen.poet.JavaTypes;
import io.clickpipes.codegen.poet.Javadocs;
import io.clickpipes.codegen.poet.Literals;
import io.clickpipes.codegen.poet.Readings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * How objects come into being: a constructor that assigns every final field once, and the reading method that
 * gathers its arguments in local variables, so that nothing but the object itself is allocated.
 */
final class ReaderEmitter {

    private static final TypeName TEXT = ClassName.get(String.class);

    private final JavaTypes types;
    private final Readings readings;

    ReaderEmitter(JavaTypes types, Readings readings) {
        this.types = types;
        this.readings = readings;
    }

    void emit(ObjectModel model, ClassName self, TypeSpec.Builder spec) {
        Locals locals = new Locals(model);
        ClassName builder = self.nestedClass("Builder");
        boolean large = LargeObject.isLarge(model);
        spec.addField(FieldSpec.builder(builder, locals.empty(), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T()", builder)
                .build());
        spec.addMethod(large ? fromLargeBuilder(model, builder) : fromValues(model, locals));
        spec.addMethod(builder(builder));
        spec.addMethod(readFrom(self, locals));
        spec.addMethod(large ? new LargeObject(types, readings).read(model, self) : read(model, self, locals));
    }

    private MethodSpec fromValues(ObjectModel model, Locals locals) {
        MethodSpec.Builder method = constructor();
        for (PropertyModel property : model.properties()) {
            String local = locals.of(property);
            method.addParameter(JavaTypes.nullable(types.stored(property.type())), local);
            method.addStatement("this.$N = $N", property.names().accessor(), local);
        }
        model.additional().ifPresent(type -> {
            method.addParameter(types.stored(Entries.mapOf(type)), Entries.NAME);
            method.addStatement("this.$N = $T.unmodifiableMap($N)", Entries.NAME, Collections.class, Entries.NAME);
        });
        return method.build();
    }

    private MethodSpec fromLargeBuilder(ObjectModel model, ClassName builder) {
        MethodSpec.Builder method = constructor().addParameter(builder, "builder");
        for (PropertyModel property : model.properties()) {
            String name = property.names().accessor();
            method.addStatement("this.$N = $L", name, unless(property, CodeBlock.of("builder.$N", name)));
        }
        model.additional()
                .ifPresent(type -> method.addStatement(
                        "this.$N = $L", Entries.NAME, Entries.copy(CodeBlock.of("builder.$N", Entries.NAME))));
        return method.build();
    }

    private MethodSpec.Builder constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(JavaTypes.nullable(types.support("Extras")), "extras")
                .addParameter(JavaTypes.nullable(TEXT), "origin")
                .addStatement("super(extras, origin)");
    }

    private static MethodSpec builder(ClassName builder) {
        return MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builder)
                .addStatement("return new $T()", builder)
                .addJavadoc(Javadocs.of("A builder without any property.", "@return a new builder"))
                .build();
    }

    private static MethodSpec readFrom(ClassName self, Locals locals) {
        return MethodSpec.methodBuilder("readFrom")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(JavaTypes.nullable(self))
                .addParameter(JsonParser.class, "parser")
                .addException(IOException.class)
                .addStatement("return parser.isExpectedStartObjectToken() ? read(parser, $N) : null", locals.empty())
                .addJavadoc(ReadFrom.JAVADOC)
                .build();
    }

    private MethodSpec read(ObjectModel model, ClassName self, Locals locals) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(self)
                .addParameter(JsonParser.class, "parser")
                .addParameter(self.nestedClass("Builder"), "from")
                .addException(IOException.class)
                .addStatement("$T extras = extras(from)", types.support("Extras"));
        for (PropertyModel property : model.properties()) {
            String name = property.names().accessor();
            method.addStatement("$T $N = from.$N", types.stored(property.type()), locals.of(property), name);
        }
        model.additional()
                .ifPresent(type -> method.addStatement(
                        "$T $N = new $T<>(from.$N)",
                        types.stored(Entries.mapOf(type)),
                        Entries.NAME,
                        LinkedHashMap.class,
                        Entries.NAME));
        method.addCode(loop(model, types, members(model, locals), ""));
        List<CodeBlock> values = new ArrayList<>();
        for (PropertyModel property : model.properties()) {
            values.add(unless(property, CodeBlock.of("$N", locals.of(property))));
        }
        model.additional().ifPresent(type -> values.add(CodeBlock.of("$N", Entries.NAME)));
        CodeBlock lacks = model.properties().stream()
                .filter(PropertyModel::required)
                .map(property -> CodeBlock.of("$N == null", locals.of(property)))
                .collect(CodeBlock.joining("$W|| "));
        if (lacks.isEmpty()) {
            return method.addStatement("return new $T(extras, null$L)", self, more(values))
                    .build();
        }
        return method.addStatement("$T origin = $L ? origin(parser) : null", String.class, lacks)
                .addStatement("return new $T(extras, origin$L)", self, more(values))
                .build();
    }

    /** Takes each member to where it belongs. */
    static CodeBlock loop(ObjectModel model, JavaTypes types, CodeBlock value, String entriesOf) {
        CodeBlock.Builder code = CodeBlock.builder()
                .beginControlFlow("for (String member = next(parser); member != null; member = next(parser))");
        boolean checked = model.properties().stream().anyMatch(ReaderEmitter::isChecked)
                || model.additional().filter(Readings::isChecked).isPresent();
        if (checked) {
            code.beginControlFlow("try");
        }
        code.add("extras = after(extras, parser, member, $L);\n", value);
        if (checked) {
            code.nextControlFlow("catch ($T misfit)", types.support("Json").nestedClass("Mismatch"));
            code.addStatement("extras = after(extras, member, misfit)");
            if (model.additional().filter(Readings::isChecked).isPresent()) {
                code.addStatement("$L$N.remove(member)", entriesOf, Entries.NAME);
            }
            code.endControlFlow();
        }
        return code.endControlFlow().build();
    }

    private CodeBlock members(ObjectModel model, Locals locals) {
        if (model.properties().isEmpty()) {
            return rest(model, types, readings);
        }
        CodeBlock.Builder code = CodeBlock.builder().add("switch (member) {\n$>");
        for (PropertyModel property : model.properties()) {
            code.addStatement(
                    "case $L -> $N = $L",
                    Literals.text(property.wireName()),
                    locals.of(property),
                    readings.read(property.type(), "parser", property.secret()));
        }
        return code.addStatement("default -> $L", rest(model, types, readings))
                .add("$<}")
                .build();
    }

    /** What becomes of a member that no property names. */
    static CodeBlock rest(ObjectModel model, JavaTypes types, Readings readings) {
        return model.additional()
                .map(type -> CodeBlock.of(
                        "entry($N, member, $L)", Entries.NAME, readings.read(type, "parser", model.additionalSecret())))
                .orElseGet(() -> CodeBlock.of("$T.UNKNOWN", types.support("Extras")));
    }

    /** Whether a misfit inside a value of the property is thrown, so that an earlier value of it is still there. */
    private static boolean isChecked(PropertyModel property) {
        return Readings.isChecked(property.type());
    }

    private static CodeBlock unless(PropertyModel property, CodeBlock value) {
        return isChecked(property)
                ? CodeBlock.of("unless(extras, $L, $L)", Literals.text(property.wireName()), value)
                : value;
    }

    private static CodeBlock more(List<CodeBlock> values) {
        return values.stream().map(value -> CodeBlock.of(",$W$L", value)).collect(CodeBlock.joining(""));
    }
}
