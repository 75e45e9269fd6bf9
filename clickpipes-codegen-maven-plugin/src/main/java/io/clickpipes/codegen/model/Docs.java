package io.clickpipes.codegen.model;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a document says about a schema, as text and facts. */
final class Docs {

    private final FormFinder forms;
    private final Components components;

    Docs(FormFinder forms, Components components) {
        this.forms = forms;
        this.components = components;
    }

    /** Documentation of a type at its declaration. */
    Doc ofType(At at) {
        return of(at.schema(), List.of());
    }

    /** Documentation where a schema is used: its own words, or those of what it is another name for. */
    Doc ofUse(At at, TypeRef type) {
        List<String> facts = new ArrayList<>();
        String text = "";
        boolean deprecated = false;
        At current = at;
        for (int i = 0; i < TypeResolver.MAXIMUM_DEPTH; i++) {
            Schema<?> schema = current.schema();
            if (schema == null) {
                break;
            }
            boolean declaredElsewhere = type instanceof TypeRef.Named
                    && components
                            .nameOf(current)
                            .filter(name -> components.kind(name).isPresent())
                            .isPresent();
            if (declaredElsewhere) {
                break;
            }
            text = text.isEmpty() ? orEmpty(schema.getDescription()) : text;
            deprecated |= Boolean.TRUE.equals(schema.getDeprecated());
            add(SchemaFacts.of(schema, type), facts);
            for (At part : current.children(schema.getAllOf(), "allOf")) {
                if (part.schema() != null && Schemas.isConstraintOnly(part.schema())) {
                    add(SchemaFacts.of(part.schema(), type), facts);
                }
            }
            if (!(forms.of(current) instanceof Form.Same same)) {
                break;
            }
            current = same.target();
        }
        return new Doc(text, facts, deprecated);
    }

    private static void add(List<String> more, List<String> facts) {
        for (String fact : more) {
            if (!facts.contains(fact)) {
                facts.add(fact);
            }
        }
    }

    static Doc of(@Nullable Schema<?> schema, List<String> facts) {
        return schema == null
                ? Doc.NONE
                : new Doc(orEmpty(schema.getDescription()), facts, Boolean.TRUE.equals(schema.getDeprecated()));
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
