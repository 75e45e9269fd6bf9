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
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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

    public JavaTypes(String modelPackage, String supportPackage) {
        this.modelPackage = modelPackage;
        this.supportPackage = supportPackage;
    }

    /** A generated model. */
    public ClassName model(TypeId id) {
        ClassName name = ClassName.get(modelPackage, id.names().get(0));
        for (String nested : id.names().subList(1, id.names().size())) {
            name = name.nestedClass(nested);
        }
        return name;
    }

    /** A support type. */
    public ClassName support(String name) {
        return ClassName.get(supportPackage, name);
    }

    /** What a caller sees: always a reference type. */
    public TypeName visible(TypeRef type) {
        if (type instanceof TypeRef.Scalar scalar) {
            return switch (scalar.kind()) {
                case STRING -> STRING;
                case BOOLEAN -> ClassName.get(Boolean.class);
                case INT32 -> ClassName.get(Integer.class);
                case INT64 -> ClassName.get(Long.class);
                case DECIMAL -> ClassName.get(BigDecimal.class);
                case DOUBLE -> ClassName.get(Double.class);
                case FLOAT -> ClassName.get(Float.class);
                case DATE -> ClassName.get(LocalDate.class);
                case DATE_TIME -> ClassName.get(OffsetDateTime.class);
                case UUID -> ClassName.get(UUID.class);
                case URI -> ClassName.get(URI.class);
                case BYTES -> ArrayTypeName.of(TypeName.BYTE);
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

    /** What a field holds: texts with a form stay text, numbers with a fraction stay digits. */
    public TypeName stored(TypeRef type) {
        if (type instanceof TypeRef.Scalar scalar) {
            return switch (scalar.kind()) {
                case DATE, DATE_TIME, UUID, URI, BYTES -> STRING;
                case DECIMAL, DOUBLE, FLOAT -> support("JsonValue");
                default -> visible(type);
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

    /** What a builder takes: primitives where there are such, so that a literal fits. */
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

    /** Whether a field holds another type than the caller sees. */
    public boolean isConverted(TypeRef type) {
        return !stored(type).equals(visible(type));
    }

    public static boolean isText(ScalarKind kind) {
        return switch (kind) {
            case DATE, DATE_TIME, UUID, URI, BYTES -> true;
            default -> false;
        };
    }

    /** The same type, admitting null. */
    public static TypeName nullable(TypeName type) {
        return type.annotated(AnnotationSpec.builder(NULLABLE).build());
    }

    private static TypeName maybe(boolean nullable, TypeName type) {
        return nullable ? nullable(type) : type;
    }
}
