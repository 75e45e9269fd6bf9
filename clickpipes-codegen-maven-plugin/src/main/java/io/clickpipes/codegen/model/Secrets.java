package io.clickpipes.codegen.model;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Decides which values must never be printed: passwords, what is only ever sent, and names the caller lists. */
final class Secrets {

    private final FormFinder forms;
    private final Set<String> names;

    /** Schemas that were looked at before, to the end. */
    private final Set<Schema<?>> harmless = Collections.newSetFromMap(new IdentityHashMap<>());

    Secrets(FormFinder forms, List<String> names) {
        this.forms = forms;
        this.names = Set.copyOf(names);
    }

    /** Of a property; its Java type does not matter. */
    boolean isSecret(String name, At at, TypeRef type) {
        return names.contains(name) || isSecret(at);
    }

    /** Whether values of the schema are secrets or hold some that no class of their own would mask. */
    boolean isSecret(At start) {
        Set<Schema<?>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<At> left = new ArrayDeque<>(List.of(start));
        while (!left.isEmpty()) {
            At at = left.pop();
            Schema<?> schema = at.schema();
            if (schema == null || harmless.contains(schema) || !seen.add(schema)) {
                continue;
            }
            boolean sent = Boolean.TRUE.equals(schema.getWriteOnly()) && !isBoolean(at);
            if (sent || "password".equals(schema.getFormat())) {
                return true;
            }
            left.addAll(inside(at, schema));
        }
        harmless.addAll(seen);
        return false;
    }

    /** Schemas of the same value, and of values inside that are not properties. */
    private List<At> inside(At at, Schema<?> schema) {
        List<At> all = new ArrayList<>(at.children(schema.getAllOf(), "allOf"));
        all.addAll(at.children(schema.getOneOf(), "oneOf"));
        all.addAll(at.children(schema.getAnyOf(), "anyOf"));
        Form form = forms.of(at);
        if (form instanceof Form.Same same) {
            all.add(same.target());
        } else if (form instanceof Form.Array array) {
            all.add(array.items());
        } else if (form instanceof Form.Dictionary dictionary) {
            dictionary.values().ifPresent(all::add);
        } else if (form instanceof Form.Alternatives union) {
            union.options().forEach(option -> {
                all.add(option.at());
                if (option.form() instanceof Form.Array array) {
                    all.add(array.items());
                } else if (option.form() instanceof Form.Dictionary dictionary) {
                    dictionary.values().ifPresent(all::add);
                }
            });
        }
        return all;
    }

    private boolean isBoolean(At at) {
        return forms.resolved(at) instanceof Form.Single single && single.kind() == ScalarKind.BOOLEAN;
    }
}
