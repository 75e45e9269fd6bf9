package io.clickpipes.codegen.diff;

import io.clickpipes.codegen.CodegenOptions;
import io.clickpipes.codegen.model.TypeId;
import io.clickpipes.codegen.model.TypeRef;

/** The Java types of one generation as text: what callers see of them. */
final class JavaNames {

    private final String models;
    private final String interfaces;

    JavaNames(CodegenOptions options) {
        this.models = options.modelPackage();
        this.interfaces = options.apiPackage();
    }

    /** Canonical name of a model. */
    String model(TypeId id) {
        return models + "." + id;
    }

    /** The type itself as a member. */
    JavaMember type(TypeId id) {
        return new JavaMember(model(id), "", id.toString());
    }

    JavaMember field(TypeId id, String name) {
        return new JavaMember(model(id), name, id + "." + name);
    }

    JavaMember method(TypeId id, String name, boolean parameters) {
        return new JavaMember(model(id), name, id + "." + name + (parameters ? "(...)" : "()"));
    }

    JavaMember interfaceType(String name) {
        return new JavaMember(interfaces + "." + name, "", name);
    }

    JavaMember call(String interfaceName, String method) {
        return new JavaMember(interfaces + "." + interfaceName, method, interfaceName + "." + method + "(...)");
    }

    /** A type without what its names stand for: a name that stands for something else says so itself. */
    static TypeRef plain(TypeRef type) {
        if (type instanceof TypeRef.Named named) {
            return new TypeRef.Named(named.id(), TypeRef.NamedKind.OBJECT);
        }
        if (type instanceof TypeRef.ListOf list) {
            return new TypeRef.ListOf(plain(list.items()), list.nullableItems());
        }
        return type instanceof TypeRef.MapOf map ? new TypeRef.MapOf(plain(map.values()), map.nullableValues()) : type;
    }

    /** Whether something inside a value may be null. */
    static boolean admitsNull(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return list.nullableItems() || admitsNull(list.items());
        }
        return type instanceof TypeRef.MapOf map && (map.nullableValues() || admitsNull(map.values()));
    }

    /** What an accessor returns. */
    static String visible(TypeRef type) {
        if (type instanceof TypeRef.Scalar scalar && scalar.mapped().isPresent()) {
            return scalar.mapped().get().className();
        }
        if (type instanceof TypeRef.Scalar scalar) {
            return switch (scalar.kind()) {
                case STRING -> "String";
                case BOOLEAN -> "Boolean";
                case INT32 -> "Integer";
                case INT64 -> "Long";
                case INTEGER -> "BigInteger";
                case DECIMAL, DECIMAL_TEXT -> "BigDecimal";
                case DOUBLE -> "Double";
                case FLOAT -> "Float";
                case DATE -> "LocalDate";
                case DATE_TIME -> "OffsetDateTime";
                case TIME -> "OffsetTime";
                case LOCAL_TIME -> "LocalTime";
                case LOCAL_DATE_TIME -> "LocalDateTime";
                case DURATION -> "Duration";
                case UUID -> "UUID";
                case URI -> "URI";
                case BYTES, BYTES_URL -> "byte[]";
            };
        }
        if (type instanceof TypeRef.Named named) {
            return named.id().toString();
        }
        if (type instanceof TypeRef.ListOf list) {
            return "List<" + visible(list.items()) + ">";
        }
        if (type instanceof TypeRef.MapOf map) {
            return "Map<String, " + visible(map.values()) + ">";
        }
        return "JsonValue";
    }

    /** What a builder's method takes: primitives where there are such, and lists of any member of a union. */
    static String settable(TypeRef type) {
        if (type instanceof TypeRef.ListOf list
                && list.items() instanceof TypeRef.Named item
                && item.kind() == TypeRef.NamedKind.UNION
                && !list.nullableItems()) {
            return "List<? extends " + item.id() + ">";
        }
        if (type instanceof TypeRef.Scalar scalar && scalar.mapped().isEmpty()) {
            return switch (scalar.kind()) {
                case BOOLEAN -> "boolean";
                case INT32 -> "int";
                case INT64 -> "long";
                case DOUBLE -> "double";
                case FLOAT -> "float";
                default -> visible(type);
            };
        }
        return visible(type);
    }
}
