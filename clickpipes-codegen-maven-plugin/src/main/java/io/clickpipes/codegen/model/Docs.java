package io.clickpipes.codegen.model;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a document says about a schema, as text and facts. */
final class Docs {

    /** Lists of lists of lists: deeper than that no document states limits. */
    private static final int MAXIMUM_WAY = 8;

    private final FormFinder forms;
    private final Components components;

    Docs(FormFinder forms, Components components) {
        this.forms = forms;
        this.components = components;
    }

    /** Documentation of a type at its declaration. */
    Doc ofType(At at) {
        List<Constraints> constraints = new ArrayList<>();
        state(at, forms.of(at) instanceof Form.Choice, Constraints.TYPE, constraints);
        inside(at, Constraints.TYPE, 0, constraints);
        return of(at.schema(), constraints);
    }

    /** Documentation where a schema is used: its own words, or those of what it is another name for. */
    Doc ofUse(At at, TypeRef type) {
        List<Constraints> constraints = new ArrayList<>();
        String text = "";
        boolean deprecated = false;
        At current = at;
        for (int i = 0; i < TypeResolver.MAXIMUM_DEPTH; i++) {
            Schema<?> schema = current.schema();
            if (schema == null) {
                break;
            }
            if (type instanceof TypeRef.Named && isDeclared(current)) {
                break;
            }
            text = text.isEmpty() ? orEmpty(schema.getDescription()) : text;
            deprecated |= Boolean.TRUE.equals(schema.getDeprecated());
            state(current, isEnum(type), "", constraints);
            if (!(forms.of(current) instanceof Form.Same same)) {
                break;
            }
            current = same.target();
        }
        if (!isDeclared(current)) {
            inside(current, "", 0, constraints);
        }
        return new Doc(text, constraints, deprecated);
    }

    /** What the document says about a body's values; nothing of it is shown. */
    List<Constraints> ofBody(At at) {
        List<Constraints> constraints = new ArrayList<>();
        value(at, "value", 0, constraints);
        return constraints;
    }

    /** Values inside a value, as far as they have no declaration of their own. */
    private void inside(At at, String way, int depth, List<Constraints> constraints) {
        String prefix = way.isEmpty() ? "" : way + " ";
        Form form = forms.of(at);
        if (form instanceof Form.Array array) {
            value(array.items(), prefix + "items", depth + 1, constraints);
        } else if (form instanceof Form.Dictionary dictionary) {
            dictionary.values().ifPresent(values -> value(values, prefix + "values", depth + 1, constraints));
        } else if (form instanceof Form.Alternatives union) {
            Map<String, Integer> uses = new HashMap<>();
            for (Form.Option option : union.options()) {
                if (!option.at().pointer().equals(at.pointer())) {
                    String label = label(option.form());
                    int use = uses.merge(label, 1, Integer::sum);
                    String name = use == 1 ? label : label + " " + use;
                    value(option.at(), prefix + Constraints.OPTION + name, depth + 1, constraints);
                }
            }
        }
    }

    /** What tells an alternative from others wherever it stands among them. */
    private static String label(Form form) {
        if (form instanceof Form.Single single) {
            return single.kind().name();
        }
        return form instanceof Form.Array ? "list" : form instanceof Form.Dictionary ? "map" : "other";
    }

    private void value(At at, String way, int depth, List<Constraints> constraints) {
        At current = at;
        for (int i = 0; i < TypeResolver.MAXIMUM_DEPTH && depth < MAXIMUM_WAY; i++) {
            if (current.schema() == null || isDeclared(current)) {
                return;
            }
            Form form = forms.of(current);
            state(current, form instanceof Form.Choice, way, constraints);
            if (!(form instanceof Form.Same same)) {
                inside(current, way, depth, constraints);
                return;
            }
            current = same.target();
        }
    }

    private static void state(At at, boolean listed, String way, List<Constraints> constraints) {
        Schema<?> schema = at.schema();
        if (schema != null) {
            constraints.add(ConstraintReader.of(schema, listed, way, at.pointer()));
            for (At part : at.children(schema.getAllOf(), "allOf")) {
                if (part.schema() != null && Schemas.isConstraintOnly(part.schema())) {
                    constraints.add(ConstraintReader.of(part.schema(), listed, way, part.pointer()));
                }
            }
        }
    }

    private boolean isDeclared(At at) {
        return components
                .nameOf(at)
                .filter(name -> components.kind(name).isPresent())
                .isPresent();
    }

    private static boolean isEnum(TypeRef type) {
        TypeRef inner = type instanceof TypeRef.ListOf list ? list.items() : type;
        return inner instanceof TypeRef.Named named && named.kind() == TypeRef.NamedKind.ENUM;
    }

    static Doc of(@Nullable Schema<?> schema, List<Constraints> constraints) {
        return schema == null
                ? Doc.NONE
                : new Doc(orEmpty(schema.getDescription()), constraints, Boolean.TRUE.equals(schema.getDeprecated()));
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
