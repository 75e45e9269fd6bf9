package io.clickpipes.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import io.clickpipes.codegen.model.TypeRef;
import java.util.Collections;
import java.util.LinkedHashMap;

/** What classes have for typed {@code additionalProperties}. */
final class Entries {

    /** Of the field, the accessor and the builder's setter. */
    static final String NAME = "entries";

    /** Of the builder's setter for a single one. */
    static final String SINGLE = "entry";

    private Entries() {}

    static TypeRef.MapOf mapOf(TypeRef values) {
        return new TypeRef.MapOf(values, false);
    }

    /** Whether values of the type are or hold JSON of any form. */
    static boolean isOpaque(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return isOpaque(list.items());
        }
        return type instanceof TypeRef.MapOf map ? isOpaque(map.values()) : type instanceof TypeRef.AnyJson;
    }

    /** The method of {@code JsonWriter} that takes the entries. */
    static String writer(TypeRef values, boolean secret) {
        if (secret) {
            return "secretEntries";
        }
        return isOpaque(values) ? "opaqueEntries" : "entries";
    }

    static CodeBlock copy(CodeBlock map) {
        return CodeBlock.of("$T.unmodifiableMap(new $T<>($L))", Collections.class, LinkedHashMap.class, map);
    }
}
