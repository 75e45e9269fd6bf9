package io.clickpipes.codegen.poet;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.clickpipes.codegen.model.ScalarKind;
import io.clickpipes.codegen.model.TypeId;
import io.clickpipes.codegen.model.TypeRef;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The Java types of one generation: where the packages are known. */
public final class JavaTypes {

    private static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
    private static final ClassName LIST = ClassName.get(List.class);
    private static final ClassName MAP = ClassName.get(Map.class);
    private static final ClassName STRING = ClassName.get(String.class);

    private final String modelPackage;
    private final String supportPackage;

    /**
     * Java types in these packages.
     *
     * @param modelPackage package of the models
     * @param supportPackage package of the types that they share
     */
    public JavaTypes(String modelPackage, String supportPackage) {
        this.modelPackage = modelPackage;
        this.supportPackage = supportPackage;
    }

    /**
     * {@return a generated model}
     *
     * @param id a type of the model
     */
    public ClassName model(TypeId id) {
        ClassName name = ClassName.get(modelPackage, id.names().get(0));
        for (String nested : id.names().subList(1, id.names().size())) {
            name = name.nestedClass(nested);
        }
        return name;
    }

    /**
     * {@return a support type}
     *
     * @param name simple name of the type
     */
    public ClassName support(String name) {
        return ClassName.get(supportPackage, name);
    }

    /**
     * {@return what a caller sees: always a reference type}
     *
     * @param type a type of the model
     */
    public TypeName visible(TypeRef type) {
        if (type instanceof TypeRef.Scalar scalar && scalar.mapped().isPresent()) {
            return named(scalar.mapped().get().className());
        }
        if (type instanceof TypeRef.Scalar scalar) {
            return switch (scalar.kind()) {
                case STRING -> STRING;
                case BOOLEAN -> ClassName.get(Boolean.class);
                case INT32 -> ClassName.get(Integer.class);
                case INT64 -> ClassName.get(Long.class);
                case INTEGER -> ClassName.get(BigInteger.class);
                case DECIMAL, DECIMAL_TEXT -> ClassName.get(BigDecimal.class);
                case DOUBLE -> ClassName.get(Double.class);
                case FLOAT -> ClassName.get(Float.class);
                case DATE -> ClassName.get(LocalDate.class);
                case DATE_TIME -> ClassName.get(OffsetDateTime.class);
                case TIME -> ClassName.get(OffsetTime.class);
                case LOCAL_TIME -> ClassName.get(LocalTime.class);
                case LOCAL_DATE_TIME -> ClassName.get(LocalDateTime.class);
                case DURATION -> ClassName.get(Duration.class);
                case UUID -> ClassName.get(UUID.class);
                case URI -> ClassName.get(URI.class);
                case BYTES, BYTES_URL -> ArrayTypeName.of(TypeName.BYTE);
            };
        }
        if (type instanceof TypeRef.Named named) {
            return model(named.id());
        }
        if (type instanceof TypeRef.ListOf list) {
            return ParameterizedTypeName.get(LIST, maybe(list.nullableItems(), visible(list.items())));
        }
        if (type instanceof TypeRef.MapOf map) {
            return ParameterizedTypeName.get(MAP, STRING, maybe(map.nullableValues(), visible(map.values())));
        }
        return support("JsonValue");
    }

    /**
     * {@return what a field holds: texts with a form stay text, numbers keep their digits}
     *
     * @param type a type of the model
     */
    public TypeName stored(TypeRef type) {
        if (type instanceof TypeRef.Scalar scalar) {
            return switch (scalar.kind()) {
                case DECIMAL, DOUBLE, FLOAT -> support("JsonValue");
                case INT32, INT64, INTEGER -> ClassName.get(Number.class);
                case BOOLEAN -> visible(type);
                default -> STRING;
            };
        }
        if (type instanceof TypeRef.ListOf list) {
            return ParameterizedTypeName.get(LIST, maybe(list.nullableItems(), stored(list.items())));
        }
        if (type instanceof TypeRef.MapOf map) {
            return ParameterizedTypeName.get(MAP, STRING, maybe(map.nullableValues(), stored(map.values())));
        }
        return visible(type);
    }

    /**
     * {@return what a builder takes: primitives where there are such, so that a literal fits}
     *
     * @param type a type of the model
     */
    public TypeName settable(TypeRef type) {
        TypeName visible = visible(type);
        if (type instanceof TypeRef.ListOf list
                && list.items() instanceof TypeRef.Named item
                && item.kind() == TypeRef.NamedKind.UNION
                && !list.nullableItems()) {
            return ParameterizedTypeName.get(LIST, WildcardTypeName.subtypeOf(model(item.id())));
        }
        return visible.isBoxedPrimitive() ? visible.unbox() : visible;
    }

    /**
     * {@return whether a field holds another type than the caller sees}
     *
     * @param type a type of the model
     */
    public boolean isConverted(TypeRef type) {
        return !stored(type).equals(visible(type));
    }

    /**
     * {@return whether values are texts with a form of their own}
     *
     * @param kind kind of scalar
     */
    public static boolean isText(ScalarKind kind) {
        return kind.isText() && kind != ScalarKind.STRING;
    }

    /** A class by its qualified name; the first part in capitals is the class, and what follows is inside it. */
    static ClassName named(String qualified) {
        List<String> parts = List.of(qualified.split("\\.", -1));
        int first = 0;
        while (first < parts.size() - 1
                && !Character.isUpperCase(parts.get(first).codePointAt(0))) {
            first++;
        }
        ClassName name = ClassName.get(String.join(".", parts.subList(0, first)), parts.get(first));
        for (String nested : parts.subList(first + 1, parts.size())) {
            name = name.nestedClass(nested);
        }
        return name;
    }

    /**
     * {@return the same type, admitting null}
     *
     * @param type a reference type
     */
    public static TypeName nullable(TypeName type) {
        return type.annotated(AnnotationSpec.builder(NULLABLE).build());
    }

    private static TypeName maybe(boolean nullable, TypeName type) {
        return nullable ? nullable(type) : type;
    }
}
