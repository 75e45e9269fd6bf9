package io.clickpipes.codegen.model;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A schema and where it stands; a missing schema allows anything. */
record At(@Nullable Schema<?> schema, String pointer) {

    At child(@Nullable Schema<?> child, String... segments) {
        StringBuilder below = new StringBuilder(pointer);
        for (String segment : segments) {
            below.append('/').append(Pointers.escape(segment));
        }
        return new At(child, below.toString());
    }

    /** The members of {@code allOf}, {@code oneOf} or {@code anyOf}. */
    @SuppressWarnings("rawtypes")
    List<At> children(@Nullable List<Schema> children, String keyword) {
        List<At> all = new ArrayList<>();
        if (children != null) {
            for (int i = 0; i < children.size(); i++) {
                all.add(child(children.get(i), keyword, Integer.toString(i)));
            }
        }
        return all;
    }

    @Nullable
    String reference() {
        return schema == null ? null : schema.get$ref();
    }
}
