package io.clickpipes.codegen.model;

import io.clickpipes.codegen.model.UnionModel.JsonKind;
import io.clickpipes.codegen.model.UnionModel.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What JSON values of an alternative look like. */
final class Shapes {

    private static final int MOST_CONSTANTS = 8;
    private static final int DEEPEST_UNION = 8;

    private final FormFinder forms;
    private final Secrets secrets;

    Shapes(FormFinder forms) {
        this.forms = forms;
        this.secrets = new Secrets(forms, List.of());
    }

    Shape of(TypeRef type, Form.Option option) {
        Shape shape = visible(type, option);
        return new Shape(
                shape.kind(), shape.properties(), shape.required(), shape.constants(), secrets.isSecret(option.at()));
    }

    private Shape visible(TypeRef type, Form.Option option) {
        if (type instanceof TypeRef.Scalar scalar) {
            return plain(kindOf(scalar.kind()));
        }
        if (type instanceof TypeRef.ListOf) {
            return plain(JsonKind.ARRAY);
        }
        if (type instanceof TypeRef.MapOf) {
            return plain(JsonKind.OBJECT);
        }
        if (type instanceof TypeRef.Named named && named.kind() == TypeRef.NamedKind.ENUM) {
            return plain(behind(option.form()) instanceof Form.Choice choice ? kindOf(choice.kind()) : JsonKind.STRING);
        }
        return ofForm(behind(option.form()), 0);
    }

    private static JsonKind kindOf(ScalarKind kind) {
        if (kind == ScalarKind.BOOLEAN) {
            return JsonKind.BOOLEAN;
        }
        return kind.isInteger() ? JsonKind.INTEGER : kind.isNumber() ? JsonKind.NUMBER : JsonKind.STRING;
    }

    Shape ofMembers(Form.Members members) {
        Map<String, List<String>> constants = new LinkedHashMap<>();
        members.properties().forEach((name, at) -> {
            Form form = forms.resolved(at);
            if (form instanceof Form.Choice choice
                    && (choice.kind() == ScalarKind.STRING || choice.kind().isInteger())
                    && choice.values().size() <= MOST_CONSTANTS) {
                constants.put(name, choice.values());
            } else if (form instanceof Form.Single single && single.kind() == ScalarKind.BOOLEAN) {
                flag(at).ifPresent(flag -> constants.put(name, List.of(flag)));
            }
        });
        return new Shape(
                JsonKind.OBJECT,
                List.copyOf(members.properties().keySet()),
                List.copyOf(members.required()),
                constants);
    }

    /** The only boolean that is allowed. */
    private static Optional<String> flag(At at) {
        return Optional.ofNullable(at.schema())
                .flatMap(Schemas::values)
                .filter(values -> values.size() == 1)
                .map(values -> String.valueOf(values.get(0)));
    }

    /** Properties that allow a single text, with that text. */
    Map<String, String> singleTexts(Form.Members members) {
        Map<String, String> texts = new LinkedHashMap<>();
        ofMembers(members).constants().forEach((property, values) -> {
            if (values.size() == 1) {
                texts.put(property, values.get(0));
            }
        });
        return texts;
    }

    private Form behind(Form form) {
        return form instanceof Form.Same same ? forms.resolved(same.target()) : form;
    }

    private Shape ofForm(Form form, int depth) {
        if (form instanceof Form.Members members) {
            return ofMembers(members);
        }
        if (form instanceof Form.Dictionary) {
            return plain(JsonKind.OBJECT);
        }
        if (form instanceof Form.Alternatives union && depth < DEEPEST_UNION) {
            return ofUnion(union, depth);
        }
        return plain(JsonKind.ANY);
    }

    /** What all alternatives of a union have in common. */
    private Shape ofUnion(Form.Alternatives union, int depth) {
        Set<String> properties = new LinkedHashSet<>();
        List<String> required = null;
        Map<String, List<String>> constants = null;
        for (Form.Option option : union.options()) {
            Shape shape = ofForm(behind(option.form()), depth + 1);
            if (shape.kind() != JsonKind.OBJECT) {
                return plain(JsonKind.ANY);
            }
            properties.addAll(shape.properties());
            if (required == null || constants == null) {
                required = new ArrayList<>(shape.required());
                constants = new LinkedHashMap<>(shape.constants());
            } else {
                required.retainAll(shape.required());
                constants.keySet().retainAll(shape.constants().keySet());
                constants.replaceAll(
                        (name, values) -> joined(values, shape.constants().get(name)));
            }
        }
        if (required == null || constants == null) {
            return plain(JsonKind.ANY);
        }
        constants.values().removeIf(values -> values.size() > MOST_CONSTANTS);
        return new Shape(JsonKind.OBJECT, List.copyOf(properties), required, constants);
    }

    private static List<String> joined(List<String> some, List<String> more) {
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    private static Shape plain(JsonKind kind) {
        return new Shape(kind, List.of(), List.of(), Map.of());
    }
}
