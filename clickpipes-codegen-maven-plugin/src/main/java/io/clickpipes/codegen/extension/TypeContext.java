package io.clickpipes.codegen.extension;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a top-level type was made of.
 *
 * @param name its class
 * @param subject what it stands for
 * @param permitted the classes that it permits, if it is sealed
 * @param generation everything else
 */
public record TypeContext(ClassName name, Subject subject, List<TypeName> permitted, Generation generation) {

    /**
     * Keeps its own copies.
     *
     * @param name as above
     * @param subject as above
     * @param permitted as above
     * @param generation as above
     */
    public TypeContext {
        permitted = List.copyOf(permitted);
    }

    /**
     * The same type with other methods. A builder of JavaPoet only adds; this one replaces. One that gives every
     * method of the interfaces an annotation:
     *
     * <pre>{@code
     * return context.subject() instanceof Subject.OfInterface
     *         ? context.withMethods(emitted, method -> method.toBuilder().addAnnotation(Audited.class).build())
     *         : emitted;
     * }</pre>
     *
     * @param type this type, or one nested in it that is not sealed
     * @param change a method of the type to the one in its place
     * @return the changed type
     */
    public TypeSpec withMethods(TypeSpec type, UnaryOperator<MethodSpec> change) {
        return Rebuilding.of(type, permitted, change, UnaryOperator.identity());
    }

    /**
     * The same type with other types inside it, such as its {@code Builder}. They in turn are rebuilt by
     * this method and {@link #withMethods}:
     *
     * <pre>{@code
     * return context.withNestedTypes(emitted, nested -> nested.name().equals("Builder")
     *         ? context.withMethods(nested, method -> method.toBuilder().addAnnotation(Audited.class).build())
     *         : nested);
     * }</pre>
     *
     * @param type this type, or one nested in it that is not sealed
     * @param change a nested type to the one in its place
     * @return the changed type
     */
    public TypeSpec withNestedTypes(TypeSpec type, UnaryOperator<TypeSpec> change) {
        return Rebuilding.of(type, permitted, UnaryOperator.identity(), change);
    }
}
