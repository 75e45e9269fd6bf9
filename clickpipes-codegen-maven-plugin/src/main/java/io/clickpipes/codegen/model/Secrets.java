package io.clickpipes.codegen.model;

import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Set;

/** Decides which values must never be printed: passwords, texts that are only ever sent, and names the caller lists. */
final class Secrets {

    private final FormFinder forms;
    private final Set<String> names;

    Secrets(FormFinder forms, List<String> names) {
        this.forms = forms;
        this.names = Set.copyOf(names);
    }

    boolean isSecret(String name, At at, TypeRef type) {
        return names.contains(name) || isSecret(at, holdsText(type), 0);
    }

    private boolean isSecret(At at, boolean text, int depth) {
        Schema<?> schema = at.schema();
        if (schema == null || depth > TypeResolver.MAXIMUM_DEPTH) {
            return false;
        }
        if ("password".equals(schema.getFormat()) || (text && Boolean.TRUE.equals(schema.getWriteOnly()))) {
            return true;
        }
        Form form = forms.of(at);
        if (form instanceof Form.Same same) {
            return isSecret(same.target(), text, depth + 1);
        }
        return form instanceof Form.Array array && isSecret(array.items(), text, depth + 1);
    }

    private static boolean holdsText(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return holdsText(list.items());
        }
        if (type instanceof TypeRef.MapOf map) {
            return holdsText(map.values());
        }
        return type instanceof TypeRef.Scalar scalar && scalar.kind() != ScalarKind.BOOLEAN;
    }
}
