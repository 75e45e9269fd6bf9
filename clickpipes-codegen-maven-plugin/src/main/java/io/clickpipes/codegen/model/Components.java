package io.clickpipes.codegen.model;

import io.clickpipes.codegen.naming.TypeNames;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The named schemas of a document: which become types, and what they are called. */
final class Components {

    private final Map<String, At> schemas = new LinkedHashMap<>();
    private final IdentityHashMap<Schema<?>, String> names = new IdentityHashMap<>();
    private final Map<String, Optional<TypeRef.NamedKind>> kinds = new LinkedHashMap<>();
    private final Map<String, TypeId> ids = new LinkedHashMap<>();
    private final FormFinder forms;
    private final Inheritance inheritance;
    private final Chosen chosen;

    Components(OpenAPI openApi, FormFinder forms, TypeNames topLevel, Chosen chosen) {
        this.forms = forms;
        this.chosen = chosen;
        if (openApi.getComponents() != null && openApi.getComponents().getSchemas() != null) {
            openApi.getComponents()
                    .getSchemas()
                    .forEach((name, schema) -> schemas.put(name, new At(schema, Pointers.ofComponent(name))));
        }
        schemas.forEach((name, at) -> {
            if (at.schema() != null) {
                names.put(at.schema(), name);
            }
        });
        this.inheritance = new Inheritance(schemas, forms);
        schemas.forEach((name, at) -> kinds.put(name, kindOf(name, at)));
        Set<String> classes = new TreeSet<>(schemas.keySet());
        classes.removeIf(name -> kind(name).isEmpty());
        Map<String, String> given = chosen.components(schemas.keySet(), classes);
        topLevel.takeAll(classes, given).forEach((name, simple) -> {
            ids.put(name, TypeId.of(simple));
            String wish = given.get(name);
            if (wish != null && !wish.equals(simple)) {
                chosen.clash(Chosen.Section.SCHEMAS, wish, "an interface");
            }
            given.forEach((other, name2) -> {
                if (!given.containsKey(name) && TypeNames.isPushedAside(name, simple, name2)) {
                    chosen.clash(Chosen.Section.SCHEMAS, name2, "the schema \"" + name + "\"");
                }
            });
        });
    }

    /** Names from the {@code configFile}. */
    Chosen chosen() {
        return chosen;
    }

    Map<String, At> schemas() {
        return schemas;
    }

    Inheritance inheritance() {
        return inheritance;
    }

    /** Name of the component whose schema this very object is. */
    Optional<String> nameOf(At at) {
        return at.schema() == null ? Optional.empty() : Optional.ofNullable(names.get(at.schema()));
    }

    /** Kind of the component's type; empty where it is another name for an existing type. */
    Optional<TypeRef.NamedKind> kind(String name) {
        return kinds.getOrDefault(name, Optional.empty());
    }

    Optional<TypeRef.Named> type(String name) {
        return kind(name).map(kind -> new TypeRef.Named(id(name), kind));
    }

    TypeId id(String name) {
        TypeId id = ids.get(name);
        if (id == null) {
            throw new IllegalStateException("no type for " + name);
        }
        return id;
    }

    private Optional<TypeRef.NamedKind> kindOf(String name, At at) {
        if (inheritance.isParent(name)) {
            return Optional.of(TypeRef.NamedKind.UNION);
        }
        Form form = forms.of(at);
        if (form instanceof Form.Members || form instanceof Form.Dictionary) {
            return Optional.of(TypeRef.NamedKind.OBJECT);
        }
        if (form instanceof Form.Choice) {
            return Optional.of(TypeRef.NamedKind.ENUM);
        }
        if (form instanceof Form.Alternatives) {
            return Optional.of(TypeRef.NamedKind.UNION);
        }
        // A schema that extends exactly one other object is a type of its own, as it may gain members.
        boolean extendsOne = form instanceof Form.Same
                && at.schema() != null
                && !Schemas.isEmpty(at.schema().getAllOf())
                && forms.resolved(at) instanceof Form.Members;
        return extendsOne ? Optional.of(TypeRef.NamedKind.OBJECT) : Optional.empty();
    }
}
