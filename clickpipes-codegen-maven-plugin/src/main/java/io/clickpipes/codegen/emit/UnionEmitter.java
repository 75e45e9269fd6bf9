package io.clickpipes.codegen.emit;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.clickpipes.codegen.model.Doc;
import io.clickpipes.codegen.model.PropertyModel;
import io.clickpipes.codegen.model.TypeRef;
import io.clickpipes.codegen.model.UnionModel;
import io.clickpipes.codegen.poet.Conversions;
import io.clickpipes.codegen.poet.JavaTypes;
import io.clickpipes.codegen.poet.Javadocs;
import io.clickpipes.codegen.poet.Literals;
import io.clickpipes.codegen.poet.Readings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** A union: a sealed interface, wrappers for what can not implement it, and an unknown member. */
final class UnionEmitter {

    private final JavaTypes types;
    private final UnionNames unions;
    private final UnionProperties properties;
    private final Conversions conversions;
    private final Readings readings;

    UnionEmitter(JavaTypes types, UnionNames unions, UnionProperties properties) {
        this.types = types;
        this.unions = unions;
        this.properties = properties;
        this.conversions = new Conversions(types);
        this.readings = new Readings(types);
    }

    TypeSpec.Builder emit(UnionModel model, boolean masked) {
        ClassName self = types.model(model.id());
        ClassName unknown = self.nestedClass("Unknown");
        TypeSpec.Builder spec = TypeSpec.interfaceBuilder(self.simpleName())
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .alwaysQualify(unions.inherited(model.unions()))
                .addJavadoc(Javadocs.of("One of several alternatives.", model.doc(), List.of()));
        if (model.unions().isEmpty()) {
            spec.addSuperinterface(types.support("JsonModel"));
        }
        model.unions().forEach(above -> spec.addSuperinterface(types.model(above)));
        for (UnionModel.Member member : model.members()) {
            spec.addPermittedSubclass(memberType(member));
            if (member.wrapper().isPresent()) {
                spec.addType(wrapper(
                                memberType(member),
                                self,
                                member.type(),
                                masked || member.shape().secret(),
                                "An alternative that has no class of its own.")
                        .build());
            }
        }
        spec.addPermittedSubclass(unknown);
        List<PropertyModel> shared = properties.of(model);
        shared.forEach(property -> spec.addMethod(accessor(property).build()));
        spec.addType(unknown(model, self, unknown, shared));
        return spec.addMethod(readFrom(model, self, unknown));
    }

    private ClassName memberType(UnionModel.Member member) {
        return memberType(member, types);
    }

    /** The class of an alternative. */
    static ClassName memberType(UnionModel.Member member, JavaTypes types) {
        return member.wrapper().map(types::model).orElseGet(() -> types.model(((TypeRef.Named) member.type()).id()));
    }

    private MethodSpec.Builder accessor(PropertyModel property) {
        Doc doc = new Doc(property.shown().text(), property.shown().constraints(), false);
        return signature(property)
                .addModifiers(Modifier.ABSTRACT)
                .addJavadoc(Javadocs.of(
                        "The property " + Javadocs.code(property.wireName()) + ".",
                        doc,
                        Tags.inherited(property, types.support("MissingPropertyException"))));
    }

    private MethodSpec.Builder signature(PropertyModel property) {
        TypeName type = types.visible(property.type());
        return MethodSpec.methodBuilder(property.names().accessor())
                .addModifiers(Modifier.PUBLIC)
                .returns(property.neverNull() ? type : JavaTypes.nullable(type));
    }

    /** The member for everything else; it also holds how to tell the others. */
    private TypeSpec unknown(UnionModel model, ClassName self, ClassName name, List<PropertyModel> shared) {
        TypeSpec.Builder spec = wrapper(
                        name, self, new TypeRef.AnyJson(), false, "An alternative that the document does not list.")
                .addField(FieldSpec.builder(
                                types.support("UnionChoice"),
                                "CHOICE",
                                Modifier.PRIVATE,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .initializer(LargeUnion.isLarge(model) ? CodeBlock.of("choice()") : choice(model))
                        .build());
        if (LargeUnion.isLarge(model)) {
            new LargeUnion(types).choice(model).forEach(spec::addMethod);
            readParts(model, self).forEach(spec::addMethod);
        }
        for (PropertyModel property : shared) {
            TypeRef type = property.type();
            MethodSpec.Builder method = signature(property)
                    .addAnnotation(Override.class)
                    .addStatement(
                            "$T member = $T.$N(value(), $L, $L)",
                            property.neverNull() ? types.stored(type) : JavaTypes.nullable(types.stored(type)),
                            types.support("Json"),
                            property.neverNull() ? "requiredMember" : "member",
                            Literals.text(property.wireName()),
                            readings.reader(type));
            CodeBlock visible = conversions.toVisible(type, CodeBlock.of("member"));
            boolean mayBeNull = !property.neverNull() && types.isConverted(type) && !Conversions.isContainer(type);
            method.addStatement(mayBeNull ? "return member == null ? null : $L" : "return $L", visible);
            spec.addMethod(method.build());
        }
        return spec.build();
    }

    /** A nested class that holds a value. */
    private TypeSpec.Builder wrapper(ClassName name, ClassName union, TypeRef type, boolean secret, String doc) {
        TypeName value = types.visible(type);
        return TypeSpec.classBuilder(name.simpleName())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(types.support("UnionValue"), value))
                .addSuperinterface(union)
                .addJavadoc(Javadocs.of(doc))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(value, "value")
                        .addParameter(JavaTypes.nullable(types.support("JsonValue")), "received")
                        .addStatement("super(value, received, $L)", secret)
                        .build())
                .addMethod(MethodSpec.methodBuilder("of")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(name)
                        .addParameter(value, "value")
                        .addStatement(
                                "return new $T($L, $L)",
                                name,
                                conversions.copy(type, CodeBlock.of("value")),
                                conversions.received(type, CodeBlock.of("value")))
                        .addJavadoc(
                                Javadocs.of("Wraps a value.", "@param value what it holds", "@return the alternative"))
                        .build());
    }

    private CodeBlock choice(UnionModel model) {
        CodeBlock.Builder code = CodeBlock.builder().add("new $T()$>$>", types.support("UnionChoice"));
        new LargeUnion(types).calls(model).forEach(call -> code.add("\n$L", call));
        return code.add("$<$<").build();
    }

    /** Of several arrays, maps or texts with a form one is chosen; if the value does not fit it, the others follow. */
    private CodeBlock retries(UnionModel model, ClassName self) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (UnionModel.JsonKind kind : UnionModel.JsonKind.values()) {
            List<UnionModel.Member> rivals = model.members().stream()
                    .filter(member ->
                            member.wrapper().isPresent() && member.shape().kind() == kind)
                    .toList();
            for (UnionModel.Member rival : rivals.subList(Math.min(1, rivals.size()), rivals.size())) {
                code.beginControlFlow(
                                "if (member == null && $T.CHOICE.fits($L, json))",
                                self.nestedClass("Unknown"),
                                model.members().indexOf(rival))
                        .addStatement("member = $L", again(rival))
                        .endControlFlow();
            }
        }
        return code.build();
    }

    private CodeBlock again(UnionModel.Member member) {
        CodeBlock reader = readings.reader(member.type());
        return member.wrapper().isEmpty()
                ? CodeBlock.of("$T.again(json, $L, parser)", types.support("Json"), reader)
                : CodeBlock.of(
                        "$T.wrap($T.again(json, $L, parser), read -> new $T($L, json))",
                        types.support("Formats"),
                        types.support("Json"),
                        reader,
                        memberType(member),
                        conversions.toVisible(member.type(), CodeBlock.of("read")));
    }

    private MethodSpec readFrom(UnionModel model, ClassName self, ClassName unknown) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("readFrom")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(JavaTypes.nullable(self))
                .addParameter(JsonParser.class, "parser")
                .addException(IOException.class)
                .beginControlFlow("if (parser.hasToken($T.VALUE_NULL))", JsonToken.class)
                .addStatement("return null")
                .endControlFlow()
                .addStatement("$T json = $T.readFrom(parser)", types.support("JsonValue"), types.support("JsonValue"));
        if (LargeUnion.isLarge(model)) {
            method.addStatement(
                    "$T member = $T.readPart1($T.CHOICE.choose(json), json, parser)",
                    JavaTypes.nullable(self),
                    unknown,
                    unknown);
        } else {
            method.addCode(CodeBlock.builder()
                    .beginControlFlow("$T member = switch ($T.CHOICE.choose(json))", JavaTypes.nullable(self), unknown)
                    .add(cases(model, 0, model.members().size()))
                    .addStatement("default -> null")
                    .unindent()
                    .add("};\n")
                    .build());
        }
        method.addCode(retries(model, self));
        return method.addStatement("return member == null ? $T.of(json) : member", unknown)
                .addJavadoc(ReadFrom.JAVADOC)
                .build();
    }

    private CodeBlock cases(UnionModel model, int from, int to) {
        CodeBlock.Builder cases = CodeBlock.builder();
        for (int i = from; i < to; i++) {
            cases.addStatement("case $L -> $L", i, again(model.members().get(i)));
        }
        return cases.build();
    }

    /** Portions of the choice in {@link #readFrom}, nested so that each class file has room for its references. */
    private List<MethodSpec> readParts(UnionModel model, ClassName self) {
        List<MethodSpec> parts = new ArrayList<>();
        int count = model.members().size();
        for (int from = 0; from < count; from += LargeUnion.PORTION) {
            int to = Math.min(count, from + LargeUnion.PORTION);
            int number = from / LargeUnion.PORTION + 1;
            parts.add(MethodSpec.methodBuilder("readPart" + number)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(JavaTypes.nullable(self))
                    .addParameter(int.class, "choice")
                    .addParameter(types.support("JsonValue"), "json")
                    .addParameter(JsonParser.class, "parser")
                    .addException(IOException.class)
                    .addCode(CodeBlock.builder()
                            .beginControlFlow("return switch (choice)")
                            .add(cases(model, from, to))
                            .addStatement(
                                    to < count ? "default -> readPart$L(choice, json, parser)" : "default -> null",
                                    to < count ? new Object[] {number + 1} : new Object[0])
                            .unindent()
                            .add("};\n")
                            .build())
                    .build());
        }
        return parts;
    }
}
