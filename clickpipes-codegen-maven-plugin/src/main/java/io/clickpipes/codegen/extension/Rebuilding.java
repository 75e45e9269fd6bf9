package io.clickpipes.codegen.extension;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

/** Makes a type anew with other members: a builder of JavaPoet can only add to those it has. */
public final class Rebuilding {

    private Rebuilding() {}

    /**
     * The same type.
     *
     * @param type the type to rebuild
     * @param permitted the classes that it permits, if it is sealed, as JavaPoet does not tell
     * @param methods a method to the one in its place
     * @param types a nested type to the one in its place
     * @return the changed type
     * @throws IllegalArgumentException for what generated code never is: a record, or a class with a static block
     */
    public static TypeSpec of(
            TypeSpec type, List<TypeName> permitted, UnaryOperator<MethodSpec> methods, UnaryOperator<TypeSpec> types) {
        if (!type.staticBlock().isEmpty() || !type.initializerBlock().isEmpty()) {
            throw new IllegalArgumentException("A type with a static block can not be made anew: " + type.name());
        }
        TypeSpec.Builder spec = builder(type)
                .addJavadoc(type.javadoc())
                .addAnnotations(type.annotations())
                .addModifiers(type.modifiers().toArray(Modifier[]::new))
                .addTypeVariables(type.typeVariables())
                .addSuperinterfaces(type.superinterfaces())
                .alwaysQualify(type.alwaysQualifiedNames().toArray(String[]::new));
        if (type.kind() == TypeSpec.Kind.CLASS) {
            spec.superclass(type.superclass());
        }
        if (type.modifiers().contains(Modifier.SEALED)) {
            spec.addPermittedSubclasses(permitted);
        }
        type.enumConstants().forEach(spec::addEnumConstant);
        spec.addFields(type.fieldSpecs());
        type.methodSpecs().forEach(method -> spec.addMethod(methods.apply(method)));
        type.typeSpecs().forEach(nested -> spec.addType(types.apply(nested)));
        type.originatingElements().forEach(spec::addOriginatingElement);
        return spec.build();
    }

    private static TypeSpec.Builder builder(TypeSpec type) {
        ClassName name = ClassName.get("", type.name());
        return switch (type.kind()) {
            case CLASS -> TypeSpec.classBuilder(name);
            case INTERFACE -> TypeSpec.interfaceBuilder(name);
            case ENUM -> TypeSpec.enumBuilder(name);
            case ANNOTATION -> TypeSpec.annotationBuilder(name);
            default -> throw new IllegalArgumentException("A record can not be made anew: " + type.name());
        };
    }
}
