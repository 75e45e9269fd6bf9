package io.clickpipes.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.clickpipes.codegen.model.FormModel;
import io.clickpipes.codegen.model.FormModel.Field;
import io.clickpipes.codegen.poet.JavaTypes;
import io.clickpipes.codegen.poet.Javadocs;
import io.clickpipes.codegen.poet.Literals;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** A body made of fields: a class with a builder, the rest is in the support type {@code Form}. */
final class FormEmitter {

    private final JavaTypes types;

    FormEmitter(JavaTypes types) {
        this.types = types;
    }

    TypeSpec emit(FormModel form) {
        ClassName self = types.model(form.id());
        ClassName builder = self.nestedClass("Builder");
        ClassName base = types.support("Form");
        String what = form.multipart() ? "The parts of a multipart body." : "The fields of a web form.";
        return TypeSpec.classBuilder(self.simpleName())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(base)
                .addJavadoc(Javadocs.of(what, form.doc(), List.of()))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(builder, "builder")
                        .addStatement("super(builder)")
                        .build())
                .addMethod(MethodSpec.methodBuilder("builder")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(builder)
                        .addStatement("return new $T()", builder)
                        .addJavadoc(Javadocs.of("A builder without any field.", "@return a new builder"))
                        .build())
                .addType(builder(form, self, builder, base))
                .build();
    }

    private TypeSpec builder(FormModel form, ClassName self, ClassName builder, ClassName base) {
        CodeBlock.Builder superCall = CodeBlock.builder().add("super($L", Literals.text(form.mediaType()));
        form.fields().stream()
                .filter(Field::required)
                .forEach(field -> superCall.add(", $L", Literals.text(field.wireName())));
        TypeSpec.Builder spec = TypeSpec.classBuilder("Builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(base.nestedClass("Builder"), builder))
                .addJavadoc(Javadocs.of("Sets fields one by one."))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement(superCall.add(")").build())
                        .build())
                .addMethod(MethodSpec.methodBuilder("self")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED)
                        .returns(builder)
                        .addStatement("return this")
                        .build());
        form.fields().forEach(field -> spec.addMethod(setter(field, builder)));
        if (form.multipart()) {
            spec.addMethod(MethodSpec.methodBuilder("additionalFile")
                    .addModifiers(Modifier.PUBLIC)
                    .addParameter(String.class, "name")
                    .addParameter(types.support("FilePart"), "file")
                    .returns(builder)
                    .addStatement("return add(name, file)")
                    .addJavadoc(Javadocs.of(
                            "Adds a file, under a name that the document need not know.",
                            "@param name the name of the field",
                            "@param file the file",
                            "@return this builder"))
                    .build());
        }
        return spec.addMethod(MethodSpec.methodBuilder("build")
                        .addModifiers(Modifier.PUBLIC)
                        .returns(self)
                        .addStatement("return new $T(this)", self)
                        .addJavadoc(Javadocs.of(
                                "The form.",
                                "@return an immutable object",
                                "@throws IllegalStateException if required fields are missing; it names all of them"))
                        .build())
                .build();
    }

    private MethodSpec setter(Field field, ClassName builder) {
        String name = field.names().accessor();
        TypeName file = types.support("FilePart");
        TypeName type = !field.file()
                ? types.settable(field.type())
                : field.repeated() ? ParameterizedTypeName.get(ClassName.get(List.class), file) : file;
        CodeBlock how = Literals.text(how(field));
        MethodSpec.Builder method = MethodSpec.methodBuilder(field.names().setter())
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(type, name)
                .addStatement(
                        "return $N($L, $N, $L)",
                        field.repeated() ? "setAll" : "set",
                        Literals.text(field.wireName()),
                        name,
                        how);
        List<String> tags = new ArrayList<>(List.of("@param " + name + " the value", "@return this builder"));
        if (field.doc().deprecated()) {
            method.addAnnotation(Deprecated.class);
            tags.add("@deprecated by the document");
        }
        return method.addJavadoc(Javadocs.of("Sets " + Javadocs.code(field.wireName()) + ".", field.doc(), tags))
                .build();
    }

    private static String how(Field field) {
        if (!field.mediaType().isEmpty() && field.style() == FormModel.Style.PLAIN) {
            return field.mediaType();
        }
        return switch (field.style()) {
            case PLAIN -> "";
            case JSON -> "json";
            case EXPLODED -> "exploded";
            case COMMAS -> ",";
            case SPACES -> " ";
            case PIPES -> "|";
            case TABS -> "\t";
            case DEEP -> "deep";
        };
    }
}
