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

    static CodeBlock copy(CodeBlock map) {
        return CodeBlock.of("$T.unmodifiableMap(new $T<>($L))", Collections.class, LinkedHashMap.class, map);
    }
}
