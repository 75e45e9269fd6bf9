package io.clickpipes.codegen.model;

import io.clickpipes.codegen.naming.Identifiers;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Builds sealed interfaces: from alternatives, and from schemas that others extend through a discriminator. */
final class UnionBuilder {

    private static final List<String> VALUES = List.of("x-ms-discriminator-value", "x-discriminator-value");

    private final TypeResolver types;
    private final TypeBuilders builders;
    private final Components components;
    private final Docs docs;
    private final Shapes shapes;
    private final UnionCycles cycles;

    UnionBuilder(TypeResolver types, TypeBuilders builders, Components components, Docs docs) {
        this.types = types;
        this.builders = builders;
        this.components = components;
        this.docs = docs;
        this.shapes = new Shapes(types.forms());
        this.cycles = new UnionCycles(types.forms(), components);
    }

    /** A union of alternatives. */
    UnionModel ofAlternatives(TypeId id, At at, Form.Alternatives alternatives, Scope scope, Optional<String> home) {
        bar(scope, components(alternatives));
        List<PropertyModel> common = builders.properties(at, alternatives.common(), scope, home);
        List<String> names = optionNames(alternatives.options());
        List<UnionModel.Member> members = new ArrayList<>();
        Map<TypeRef, Integer> indexes = new LinkedHashMap<>();
        Map<String, Integer> implicit = new LinkedHashMap<>();
        for (int place = 0; place < names.size(); place++) {
            Form.Option option = alternatives.options().get(place);
            TypeRef type = types.of(option.at(), option.form(), scope.site(names.get(place)));
            Integer index = indexes.get(type);
            if (index == null && !isSelf(type, id)) {
                index = members.size();
                indexes.put(type, index);
                Optional<TypeId> wrapper = isDirect(type, home) ? Optional.empty() : Optional.of(wrapper(type, scope));
                members.add(new UnionModel.Member(type, wrapper, shapes.of(type, option)));
                builders.count(alternatives.common());
            }
            if (index != null) {
                int found = index;
                componentOf(option).ifPresent(name -> implicit.put(name, found));
            }
        }
        return new UnionModel(
                id,
                at.pointer(),
                docs.ofType(at),
                Shapes.telling(members),
                discriminator(at, implicit, members),
                common,
                List.of(),
                scope.types());
    }

    /** A union of the components that extend this one, with its own plain class as the last member. */
    UnionModel ofParent(TypeId id, String name, At at, Form.Members own, Scope scope) {
        bar(scope, components.inheritance().members(name));
        TypeId baseId = scope.take("Base");
        ObjectModel base = builders.bare(baseId, at, own, scope, Optional.of(name));
        List<UnionModel.Member> members = new ArrayList<>();
        Map<String, Integer> implicit = new LinkedHashMap<>();
        for (String child : components.inheritance().members(name)) {
            TypeRef.Named type = components.type(child).orElse(null);
            if (type != null && type.kind() != TypeRef.NamedKind.ENUM && !cycles.isBroken(name, child)) {
                implicit.put(child, members.size());
                Form.Option option = new Form.Option(
                        components.schemas().get(child),
                        types.forms().resolved(components.schemas().get(child)));
                members.add(new UnionModel.Member(type, Optional.empty(), shapes.of(type, option)));
            }
        }
        implicit.put(name, members.size());
        TypeRef baseType = new TypeRef.Named(baseId, TypeRef.NamedKind.OBJECT);
        members.add(new UnionModel.Member(baseType, Optional.empty(), shapes.ofMembers(own)));
        List<TypeModel> nested = new ArrayList<>(scope.types());
        nested.add(base);
        return new UnionModel(
                id,
                at.pointer(),
                docs.ofType(at),
                Shapes.telling(members),
                discriminator(at, implicit, members),
                base.properties(),
                List.of(),
                nested);
    }

    /** Names of all that will implement the union. */
    private void bar(Scope scope, Collection<String> members) {
        Set<String> below = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(members);
        while (!open.isEmpty()) {
            String name = open.remove();
            At at = components.schemas().get(name);
            if (at != null && below.add(name)) {
                open.addAll(components.inheritance().members(name));
                if (types.forms().resolved(at) instanceof Form.Alternatives alternatives) {
                    open.addAll(components(alternatives));
                }
                components.type(name).ifPresent(scope::bar);
            }
        }
    }

    private List<String> components(Form.Alternatives alternatives) {
        return alternatives.options().stream()
                .flatMap(option -> componentOf(option).stream())
                .toList();
    }

    private static boolean isSelf(TypeRef type, TypeId id) {
        return type instanceof TypeRef.Named named && named.id().equals(id);
    }

    /** Whether the type can implement the interface itself. */
    private boolean isDirect(TypeRef type, Optional<String> home) {
        if (!(type instanceof TypeRef.Named named) || named.kind() == TypeRef.NamedKind.ENUM) {
            return false;
        }
        return named.kind() == TypeRef.NamedKind.OBJECT
                || home.isEmpty()
                || cycles.nameOf(named.id())
                        .map(target -> !cycles.isBroken(home.get(), target))
                        .orElse(true);
    }

    private static TypeId wrapper(TypeRef type, Scope scope) {
        String wish;
        if (type instanceof TypeRef.Named named) {
            wish = named.id().simpleName() + "Value";
        } else if (type instanceof TypeRef.ListOf) {
            wish = "ListValue";
        } else if (type instanceof TypeRef.MapOf) {
            wish = "MapValue";
        } else if (type instanceof TypeRef.Scalar scalar) {
            wish = switch (scalar.kind()) {
                case BOOLEAN -> "BooleanValue";
                case INT32, INT64, INTEGER -> "IntegerValue";
                case DECIMAL, DOUBLE, FLOAT -> "NumberValue";
                default -> "StringValue";
            };
        } else {
            wish = "AnyValue";
        }
        return scope.take(wish);
    }

    private Optional<String> componentOf(Form.Option option) {
        return option.form() instanceof Form.Same same ? components.nameOf(same.target()) : Optional.empty();
    }

    /** Inline objects are named by a text that only they have; failing that, by their place. */
    private List<String> optionNames(List<Form.Option> options) {
        List<Map<String, String>> singles = new ArrayList<>();
        Map<String, Integer> uses = new HashMap<>();
        for (Form.Option option : options) {
            Map<String, String> texts =
                    option.form() instanceof Form.Members members ? shapes.singleTexts(members) : Map.of();
            singles.add(texts);
            texts.forEach((property, text) -> uses.merge(property + "\0" + text, 1, Integer::sum));
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            names.add(singles.get(i).entrySet().stream()
                    .filter(entry -> uses.get(entry.getKey() + "\0" + entry.getValue()) == 1)
                    .map(entry -> Identifiers.type(entry.getValue()))
                    .findFirst()
                    .orElse(byPlace(options.get(i).form(), i + 1)));
        }
        return names;
    }

    private static String byPlace(Form form, int place) {
        if (form instanceof Form.Array) {
            return "List";
        }
        if (form instanceof Form.Dictionary) {
            return "Map";
        }
        return form instanceof Form.Choice ? "Choice" : "Option" + place;
    }

    /** What tells the components apart where they are the alternatives of something that does not say so itself. */
    private @Nullable Discriminator inherited(Set<String> names) {
        return components
                .inheritance()
                .parentOf(names)
                .flatMap(parent ->
                        Schemas.discriminator(components.schemas().get(parent).schema()))
                .orElse(null);
    }

    /** The discriminator's text as AutoRest and OpenAPI Generator have it, beside the schema that it stands for. */
    private Optional<String> valueOf(String component) {
        Schema<?> schema = components.schemas().get(component).schema();
        Map<String, Object> extensions = schema == null ? null : schema.getExtensions();
        return VALUES.stream()
                .map(name -> extensions == null ? null : extensions.get(name))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst();
    }

    private Optional<UnionModel.Discriminator> discriminator(
            At at, Map<String, Integer> implicit, List<UnionModel.Member> members) {
        Discriminator stated = Schemas.discriminator(at.schema()).orElse(null);
        if (stated == null && members.size() > 1 && implicit.size() == members.size()) {
            stated = inherited(implicit.keySet());
        }
        if (stated == null) {
            return Optional.empty();
        }
        Map<String, Integer> all = new LinkedHashMap<>(implicit);
        implicit.forEach((name, index) -> below(name).forEach(each -> all.putIfAbsent(each, index)));
        Map<String, Integer> mapping = new LinkedHashMap<>();
        if (stated.getMapping() != null) {
            stated.getMapping().forEach((text, target) -> {
                String name =
                        target.startsWith("#") ? Pointers.componentOf(target).orElse(target) : target;
                Integer index = all.get(name);
                if (index != null) {
                    mapping.put(text, index);
                }
            });
        }
        all.forEach((name, index) -> valueOf(name).ifPresent(text -> mapping.putIfAbsent(text, index)));
        stated(stated.getPropertyName(), members, implicit).forEach(mapping::putIfAbsent);
        all.forEach(mapping::putIfAbsent);
        return Optional.of(new UnionModel.Discriminator(stated.getPropertyName(), mapping));
    }

    /** Components that are members of a member, near or far: a text may name one of them. */
    private Set<String> below(String component) {
        Set<String> names = new LinkedHashSet<>();
        Deque<String> left = new ArrayDeque<>(List.of(component));
        while (!left.isEmpty()) {
            String name = left.pop();
            List<String> next = new ArrayList<>();
            if (components.inheritance().isParent(name)) {
                next.addAll(components.inheritance().members(name));
            } else if (types.forms().resolved(components.schemas().get(name)) instanceof Form.Alternatives inner) {
                inner.options().forEach(option -> componentOf(option).ifPresent(next::add));
            }
            next.stream().filter(names::add).forEach(left::add);
        }
        return names;
    }

    /** Texts that members state for the property. Where several have the whole enum, their names tell. */
    private static Map<String, Integer> stated(
            String property, List<UnionModel.Member> members, Map<String, Integer> implicit) {
        Map<String, Set<Integer>> all = new LinkedHashMap<>();
        for (int i = 0; i < members.size(); i++) {
            for (String text : members.get(i).shape().constants().getOrDefault(property, List.of())) {
                all.computeIfAbsent(text, any -> new TreeSet<>()).add(i);
            }
        }
        Map<String, Integer> texts = new LinkedHashMap<>();
        all.forEach((text, places) -> implicit.forEach((name, place) -> {
            boolean alike = Identifiers.type(name).equalsIgnoreCase(Identifiers.type(text));
            if (places.size() > 1 && places.contains(place) && alike) {
                texts.putIfAbsent(text, place);
            }
        }));
        all.forEach((text, places) -> {
            if (places.size() == 1) {
                texts.put(text, places.iterator().next());
            }
        });
        return texts;
    }
}
