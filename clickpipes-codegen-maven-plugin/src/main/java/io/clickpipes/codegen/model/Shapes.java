package io.clickpipes.codegen.model;

import io.clickpipes.codegen.model.UnionModel.JsonKind;
import io.clickpipes.codegen.model.UnionModel.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What JSON values of an alternative look like. */
final class Shapes {

    /** Texts of a property that are always stated. */
    private static final int MOST_CONSTANTS = 8;

    /** The same where they differ between members. */
    private static final int MANY_CONSTANTS = 200;

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
                shape.kind(),
                shape.properties(),
                shape.required(),
                shape.constants(),
                shape.kinds(),
                secrets.isSecret(option.at()));
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
        Map<String, List<JsonKind>> kinds = new LinkedHashMap<>();
        members.properties().forEach((name, at) -> {
            Form form = forms.resolved(at);
            kinds.put(name, List.copyOf(kinds(form, 0)));
            if (form instanceof Form.Choice choice
                    && (choice.kind() == ScalarKind.STRING || choice.kind().isInteger())
                    && choice.values().size() <= MANY_CONSTANTS) {
                constants.put(name, choice.values());
            } else if (form instanceof Form.Single single && single.kind() == ScalarKind.BOOLEAN) {
                flag(at).ifPresent(flag -> constants.put(name, List.of(flag)));
            }
        });
        List<String> required = new ArrayList<>(members.required());
        required.removeIf(name -> travelsOneWay(members.properties().get(name)));
        return new Shape(
                JsonKind.OBJECT, List.copyOf(members.properties().keySet()), required, constants, kinds, false);
    }

    /** Whether the property is required in requests or in answers only. */
    private static boolean travelsOneWay(@Nullable At at) {
        return at != null
                && at.schema() != null
                && (Boolean.TRUE.equals(at.schema().getReadOnly())
                        || Boolean.TRUE.equals(at.schema().getWriteOnly()));
    }

    /** JSON types of a value; any, if there is none that says. */
    private Set<JsonKind> kinds(Form form, int depth) {
        if (form instanceof Form.Single single) {
            return Set.of(kindOf(single.kind()));
        }
        if (form instanceof Form.Choice choice) {
            return Set.of(kindOf(choice.kind()));
        }
        if (form instanceof Form.Array) {
            return Set.of(JsonKind.ARRAY);
        }
        if (form instanceof Form.Members || form instanceof Form.Dictionary) {
            return Set.of(JsonKind.OBJECT);
        }
        Set<JsonKind> all = new TreeSet<>();
        if (form instanceof Form.Alternatives union && depth < DEEPEST_UNION) {
            union.options().forEach(option -> all.addAll(kinds(behind(option.form()), depth + 1)));
        }
        return all.isEmpty() ? Set.of(JsonKind.ANY) : all;
    }

    /** What tells members from each other, and no more: most have names of properties that others lack. */
    static List<UnionModel.Member> telling(List<UnionModel.Member> members) {
        Map<String, Set<Object>> kinds = new HashMap<>();
        Map<String, Set<Object>> constants = new HashMap<>();
        members.forEach(member -> {
            member.shape().kinds().forEach((name, each) -> set(kinds, name).add(each));
            member.shape()
                    .constants()
                    .forEach((name, each) -> set(constants, name).add(each));
        });
        // What an object with any names has under this one is not known.
        boolean anyNames = members.stream()
                .map(UnionModel.Member::shape)
                .anyMatch(shape ->
                        shape.kind() == JsonKind.OBJECT && shape.properties().isEmpty());
        return members.stream()
                .map(member -> {
                    Shape shape = member.shape();
                    Map<String, List<JsonKind>> telling = new LinkedHashMap<>(shape.kinds());
                    telling.values().removeIf(each -> each.contains(JsonKind.ANY));
                    telling.keySet()
                            .removeIf(name -> !anyNames && set(kinds, name).size() < 2);
                    Map<String, List<String>> texts = new LinkedHashMap<>(shape.constants());
                    texts.entrySet()
                            .removeIf(each -> each.getValue().size() > MOST_CONSTANTS
                                    && set(constants, each.getKey()).size() < 2);
                    return new UnionModel.Member(
                            member.type(),
                            member.wrapper(),
                            new Shape(
                                    shape.kind(),
                                    shape.properties(),
                                    shape.required(),
                                    texts,
                                    telling,
                                    shape.secret()));
                })
                .toList();
    }

    private static Set<Object> set(Map<String, Set<Object>> sets, String name) {
        return sets.computeIfAbsent(name, any -> new HashSet<>());
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
