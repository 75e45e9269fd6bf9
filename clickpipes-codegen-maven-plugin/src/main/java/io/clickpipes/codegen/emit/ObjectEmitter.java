package io.clickpipes.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
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
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** An object schema: an immutable final class. Its builder is the work of {@link BuilderEmitter}. */
final class ObjectEmitter {

    private final JavaTypes types;
    private final UnionNames unions;
    private final Conversions conversions;
    private final ReaderEmitter readers;
    private final BuilderEmitter builders;

    ObjectEmitter(JavaTypes types, UnionNames unions) {
        this.types = types;
        this.unions = unions;
        this.conversions = new Conversions(types);
        this.readers = new ReaderEmitter(types, new Readings(types));
        this.builders = new BuilderEmitter(types, conversions);
    }

    TypeSpec.Builder emit(ObjectModel model) {
        ClassName self = types.model(model.id());
        TypeSpec.Builder spec = TypeSpec.classBuilder(self.simpleName())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(types.support("JsonObject"))
                .alwaysQualify(unions.inherited(model.unions()))
                .addJavadoc(Javadocs.of("An object of the API.", model.doc(), List.of()));
        model.unions().forEach(union -> spec.addSuperinterface(types.model(union)));
        for (PropertyModel property : model.properties()) {
            spec.addField(field(property.type(), property.names().accessor()));
        }
        model.additional()
                .ifPresent(type -> spec.addField(FieldSpec.builder(
                                types.stored(Entries.mapOf(type)), Entries.NAME, Modifier.PRIVATE, Modifier.FINAL)
                        .build()));
        readers.emit(model, self, spec);
        for (PropertyModel property : model.properties()) {
            spec.addMethod(accessor(property));
            spec.addMethod(state(property, property.names().has(), "has", "whether a value other than null is there"));
            spec.addMethod(state(property, property.names().isNull(), "isNull", "whether JSON null is there"));
        }
        model.additional().ifPresent(type -> spec.addMethod(entries(type)));
        toBuilder(model, self).forEach(spec::addMethod);
        members(model).forEach(spec::addMethod);
        return spec.addType(builders.emit(model, self));
    }

    private FieldSpec field(TypeRef type, String name) {
        return FieldSpec.builder(JavaTypes.nullable(types.stored(type)), name, Modifier.PRIVATE, Modifier.FINAL)
                .build();
    }

    private MethodSpec accessor(PropertyModel property) {
        TypeRef type = property.type();
        TypeName visible = types.visible(type);
        String name = property.names().accessor();
        CodeBlock field = CodeBlock.of("this.$N", name);
        CodeBlock checked = CodeBlock.of("$N($L, $L)", getter(property), field, Literals.text(property.wireName()));
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .returns(property.neverNull() ? visible : JavaTypes.nullable(visible));
        if (!types.isConverted(type) || property.neverNull() || Conversions.isContainer(type)) {
            method.addStatement("return $L", conversions.toVisible(type, checked));
        } else {
            method.addStatement("return $L == null ? null : $L", checked, conversions.toVisible(type, field));
        }
        if (property.doc().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        return method.addJavadoc(Javadocs.of(
                        "The property " + Javadocs.code(property.wireName()) + ".",
                        property.shown(),
                        Tags.accessor(property, types.support("MissingPropertyException"))))
                .build();
    }

    /** Null is a value of some required properties. */
    private static String getter(PropertyModel property) {
        return property.neverNull() ? "required" : property.required() ? "stated" : "optional";
    }

    private static MethodSpec state(PropertyModel property, String name, String helper, String meaning) {
        String wire = Javadocs.code(property.wireName());
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.BOOLEAN)
                .addStatement(
                        "return $N(this.$N, $L)",
                        helper,
                        property.names().accessor(),
                        Literals.text(property.wireName()))
                .addJavadoc(Javadocs.of("Of " + wire + ": " + meaning + ".", "@return true if so"));
        return method.build();
    }

    private MethodSpec entries(TypeRef type) {
        TypeRef map = Entries.mapOf(type);
        return MethodSpec.methodBuilder(Entries.NAME)
                .addModifiers(Modifier.PUBLIC)
                .returns(types.visible(map))
                .addStatement("return $L", conversions.toVisible(map, CodeBlock.of("this.$N", Entries.NAME)))
                .addJavadoc(Javadocs.of(
                        "Members whose names are data. One of another type than the schema says is among the"
                                + " {@link #additionalProperties()} instead.",
                        "@return an unmodifiable map in the order of the text"))
                .build();
    }

    private static List<MethodSpec> toBuilder(ObjectModel model, ClassName self) {
        ClassName builder = self.nestedClass("Builder");
        MethodSpec.Builder method = MethodSpec.methodBuilder("toBuilder")
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addStatement("$T builder = new $T()", builder, builder)
                .addStatement("copyTo(builder)")
                .addJavadoc(Javadocs.of("A builder that begins with all of this.", "@return a new builder"));
        List<CodeBlock> copies = new ArrayList<>();
        for (PropertyModel property : model.properties()) {
            String name = property.names().accessor();
            copies.add(CodeBlock.of("builder.$N = this.$N", name, name));
        }
        model.additional()
                .ifPresent(type -> copies.add(CodeBlock.of("builder.$N.putAll(this.$N)", Entries.NAME, Entries.NAME)));
        Portions portions = Portions.of("copyTo", copies);
        portions.addTo(method, "builder");
        method.addStatement("return builder");
        return portions.with(method.build(), part -> part.addParameter(builder, "builder"));
    }

    private List<MethodSpec> members(ObjectModel model) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("members")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(types.support("JsonWriter"), "writer")
                .addException(IOException.class);
        List<CodeBlock> members = new ArrayList<>();
        for (PropertyModel property : model.properties()) {
            members.add(CodeBlock.of(
                    "writer.$N($L, this.$N)",
                    property.secret() ? "secret" : Entries.isOpaque(property.type()) ? "opaque" : "member",
                    Literals.text(property.wireName()),
                    property.names().accessor()));
        }
        model.additional()
                .ifPresent(type -> members.add(CodeBlock.of(
                        "writer.$N(this.$N)", Entries.writer(type, model.additionalSecret()), Entries.NAME)));
        Portions portions = Portions.of("members", members);
        portions.addTo(method, "writer");
        return portions.with(
                method.build(),
                part -> part.addParameter(types.support("JsonWriter"), "writer").addException(IOException.class));
    }
}
