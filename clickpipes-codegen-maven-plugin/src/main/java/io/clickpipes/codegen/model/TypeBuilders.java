package io.clickpipes.codegen.model;

import io.clickpipes.codegen.naming.MemberNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds types: top-level ones from components, nested ones from inline schemas. */
final class TypeBuilders {

    private static final Form.Label NO_LABEL = new Form.Label("", "");

    private final TypeResolver types;
    private final FormFinder forms;
    private final Components components;
    private final Secrets secrets;
    private final Inherited inherited;
    private final Docs docs;
    private final UnionBuilder unions;

    TypeBuilders(TypeResolver types, FormFinder forms, Components components, Secrets secrets, Inherited inherited) {
        this.types = types;
        this.forms = forms;
        this.components = components;
        this.secrets = secrets;
        this.inherited = inherited;
        this.docs = new Docs(forms, components);
        this.unions = new UnionBuilder(types, this, components, docs);
    }

    TypeModel component(String name, At at, TypeRef.NamedKind kind, Scope scope) {
        TypeId id = components.id(name);
        return switch (kind) {
            case ENUM -> choice(id, at, (Form.Choice) forms.of(at));
            case UNION ->
                components.inheritance().isParent(name)
                        ? unions.ofParent(id, name, at, (Form.Members) forms.of(at), scope.inside(id))
                        : unions.ofAlternatives(
                                id, at, (Form.Alternatives) forms.of(at), scope.inside(id), Optional.of(name));
            case OBJECT -> object(id, at, forms.members(at), scope.inside(id), Optional.of(name));
        };
    }

    /**
     * Declares an inline object or enum at its place, and a union in the package: its members may be
     * around that place, and no class can implement an interface declared inside itself.
     */
    TypeRef inline(At at, Form form, Scope.Site site) {
        Scope scope = site.scope();
        Optional<String> chosen = components.chosen().inline(at.pointer());
        if (form instanceof Form.Choice choice) {
            TypeId id = scope.declare(site.wish(), chosen, declared -> choice(declared, at, choice));
            components.chosen().compare(chosen, id);
            return new TypeRef.Named(id, TypeRef.NamedKind.ENUM);
        }
        Optional<String> home = Pointers.componentOf(at.pointer());
        boolean union = form instanceof Form.Alternatives;
        TypeRef.NamedKind kind = union ? TypeRef.NamedKind.UNION : TypeRef.NamedKind.OBJECT;
        Scope place = union ? types.topLevel() : scope;
        TypeId id = place.declare(union ? scope.qualified(site.wish()) : site.wish(), chosen, declared -> {
            Scope inside = place.inside(declared);
            return types.opened(
                    at,
                    new TypeRef.Named(declared, kind),
                    () -> union
                            ? unions.ofAlternatives(declared, at, (Form.Alternatives) form, inside, home)
                            : object(declared, at, (Form.Members) form, inside, home));
        });
        components.chosen().compare(chosen, id);
        return new TypeRef.Named(id, kind);
    }

    EnumModel choice(TypeId id, At at, Form.Choice choice) {
        List<EnumModel.Constant> constants = new ArrayList<>();
        boolean text = choice.kind() == ScalarKind.STRING;
        MemberNames.constants(choice.values(), value -> {
                    Form.Label label = choice.labels().getOrDefault(value, NO_LABEL);
                    String wish = text ? value : "VALUE_" + value.replace("-", "_MINUS_");
                    return label.name().isEmpty() ? wish : label.name();
                })
                .forEach((value, name) -> constants.add(new EnumModel.Constant(
                        name,
                        value,
                        choice.labels().getOrDefault(value, NO_LABEL).doc())));
        return new EnumModel(id, at.pointer(), docs.ofType(at), choice.kind(), constants);
    }

    /** An object with the types of its inline schemas inside it. */
    ObjectModel object(TypeId id, At at, Form.Members members, Scope scope, Optional<String> home) {
        ObjectModel object = bare(id, at, members, scope, home);
        return new ObjectModel(
                id,
                object.pointer(),
                object.doc(),
                object.properties(),
                object.additional(),
                object.additionalSecret(),
                object.unions(),
                scope.types());
    }

    /** An object whose inline schemas are declared in {@code scope}, which is not its own inside. */
    ObjectModel bare(TypeId id, At at, Form.Members members, Scope scope, Optional<String> home) {
        List<PropertyModel> properties = properties(at, members, scope, home);
        Optional<TypeRef> additional =
                members.additional().map(values -> types.resolveShared(values, scope.site("AdditionalProperty"), home));
        return new ObjectModel(
                id,
                at.pointer(),
                docs.ofType(at),
                properties,
                additional,
                members.additional().filter(secrets::isSecret).isPresent(),
                List.of(),
                List.of());
    }

    /** Counts properties that a member of a union gets of it. */
    void count(Form.Members common) {
        common.properties().values().forEach(inherited::count);
    }

    List<PropertyModel> properties(At owner, Form.Members members, Scope scope, Optional<String> home) {
        Map<String, String> chosen = components.chosen().properties(owner, members.properties());
        Map<String, MemberNames.Property> names =
                MemberNames.properties(members.properties().keySet(), chosen);
        chosen.forEach((wire, name) -> {
            if (!names.get(wire).accessor().equals(name)) {
                components.chosen().clash(Chosen.Section.PROPERTIES, name, "a method of another property");
            }
        });
        List<PropertyModel> properties = new ArrayList<>();
        members.properties().forEach((wire, at) -> {
            inherited.count(at);
            TypeRef type = types.resolveShared(at, scope.site(wire), home);
            MemberNames.Property name = names.get(wire);
            properties.add(new PropertyModel(
                    wire,
                    new PropertyModel.Names(name.accessor(), name.setter(), name.has(), name.isNull(), name.setNull()),
                    type,
                    members.required().contains(wire),
                    types.isNullable(at),
                    secrets.isSecret(wire, at, type),
                    docs.ofUse(at, type),
                    at.pointer()));
        });
        return properties;
    }
}
