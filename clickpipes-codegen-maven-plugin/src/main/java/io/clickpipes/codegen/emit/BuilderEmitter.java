package io.clickpipes.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.clickpipes.codegen.model.ObjectModel;
import io.clickpipes.codegen.model.PropertyModel;
import io.clickpipes.codegen.model.TypeRef;
import io.clickpipes.codegen.poet.Conversions;
import io.clickpipes.codegen.poet.JavaTypes;
import io.clickpipes.codegen.poet.Javadocs;
import io.clickpipes.codegen.poet.Literals;
import io.clickpipes.codegen.poet.Readings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The builder of an object: what callers set properties with, and what reading gathers very many of them in. */
final class BuilderEmitter {

    private final JavaTypes types;
    private final Conversions conversions;

    BuilderEmitter(JavaTypes types, Conversions conversions) {
        this.types = types;
        this.conversions = conversions;
    }

    TypeSpec emit(ObjectModel model, ClassName object) {
        ClassName self = object.nestedClass("Builder");
        TypeSpec.Builder spec = TypeSpec.classBuilder("Builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(
                        ParameterizedTypeName.get(types.support("JsonObject").nestedClass("Builder"), self))
                .addJavadoc(Javadocs.of("Sets properties one by one. Not safe for several threads."));
        for (PropertyModel property : model.properties()) {
            spec.addField(FieldSpec.builder(
                            JavaTypes.nullable(types.stored(property.type())),
                            property.names().accessor(),
                            Modifier.PRIVATE)
                    .build());
        }
        model.additional().ifPresent(type -> spec.addField(entriesField(type)));
        spec.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        for (PropertyModel property : model.properties()) {
            spec.addMethod(setter(property, self));
            if (property.nullable()) {
                spec.addMethod(setNull(property, self));
            }
        }
        model.additional().ifPresent(type -> spec.addMethod(entry(model, type, self)));
        build(model, object).forEach(spec::addMethod);
        if (LargeObject.isLarge(model)) {
            new LargeObject(types, new Readings(types)).ofBuilder(model).forEach(spec::addMethod);
        }
        return spec.build();
    }

    private FieldSpec entriesField(TypeRef type) {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(
                                ClassName.get(Map.class), ClassName.get(String.class), types.stored(type)),
                        Entries.NAME,
                        Modifier.PRIVATE,
                        Modifier.FINAL)
                .initializer("new $T<>()", LinkedHashMap.class)
                .build();
    }

    private MethodSpec setter(PropertyModel property, ClassName self) {
        String name = property.names().accessor();
        TypeName type = types.settable(property.type());
        CodeBlock given = CodeBlock.of("value($L, $N)", Literals.text(property.wireName()), name);
        MethodSpec.Builder method = MethodSpec.methodBuilder(property.names().setter())
                .addModifiers(Modifier.PUBLIC)
                .returns(self)
                .addParameter(type, name)
                .addStatement("this.$N = $L", name, conversions.toStored(property.type(), given))
                .addStatement("return this");
        if (property.doc().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        return method.addJavadoc(Javadocs.of(
                        "Sets " + Javadocs.code(property.wireName()) + ".",
                        property.shown(),
                        Tags.setter(property, name)))
                .build();
    }

    private MethodSpec setNull(PropertyModel property, ClassName self) {
        CodeBlock wire = Literals.text(property.wireName());
        return MethodSpec.methodBuilder(property.names().setNull())
                .addModifiers(Modifier.PUBLIC)
                .returns(self)
                .addCode(setNull(property.type(), property.names().accessor(), wire))
                .addStatement("return this")
                .addJavadoc(Javadocs.of(
                        "Sets " + Javadocs.code(property.wireName()) + " to JSON null.", "@return this builder"))
                .build();
    }

    /** Any JSON has a null of its own; else what was read and what was built would differ. */
    private CodeBlock setNull(TypeRef type, String name, CodeBlock wire) {
        CodeBlock.Builder code = CodeBlock.builder();
        return type instanceof TypeRef.AnyJson
                ? code.addStatement("this.$N = value($L, $T.NULL)", name, wire, types.support("JsonValue"))
                        .build()
                : code.addStatement("this.$N = null", name)
                        .addStatement("setNull($L)", wire)
                        .build();
    }

    private MethodSpec entry(ObjectModel model, TypeRef type, ClassName self) {
        CodeBlock named = model.properties().stream()
                .map(property -> CodeBlock.of(", $L", Literals.text(property.wireName())))
                .collect(CodeBlock.joining(""));
        return MethodSpec.methodBuilder(Entries.SINGLE)
                .addModifiers(Modifier.PUBLIC)
                .returns(self)
                .addParameter(String.class, "name")
                .addParameter(types.settable(type), "value")
                .addStatement(
                        "this.$N.put(entryName(name$L), $L)",
                        Entries.NAME,
                        named,
                        conversions.toStored(type, CodeBlock.of("value(name, value)")))
                .addStatement("return this")
                .addJavadoc(Javadocs.of(
                        "Sets a member whose name is data.",
                        "@param name its name",
                        "@param value its value",
                        "@return this builder",
                        "@throws IllegalArgumentException if a property has this name, and so a setter of its own"))
                .build();
    }

    private List<MethodSpec> build(ObjectModel model, ClassName object) {
        Portions required = Portions.of(
                "require",
                model.properties().stream()
                        .filter(property -> property.required() && !property.readOnly())
                        .map(property -> CodeBlock.of(
                                "require($L, this.$N)",
                                Literals.text(property.wireName()),
                                property.names().accessor()))
                        .toList());
        MethodSpec.Builder method = MethodSpec.methodBuilder("build")
                .addModifiers(Modifier.PUBLIC)
                .returns(object)
                .addJavadoc(Javadocs.of(
                        "The object.",
                        "@return an immutable object",
                        "@throws " + types.support("MissingPropertyException").canonicalName()
                                + " if required properties are not set; names all of them"));
        required.addTo(method, "");
        method.addStatement("throwIfMissing($S)", object.simpleName())
                .addStatement("return complete($T::read)", object);
        return required.with(method.build(), part -> {});
    }
}
