package io.clickpipes.codegen.model;

import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** From a schema at some place to the type to use there; inline types are built on the way. */
final class TypeResolver {

    /** Deepest nesting of inline schemas and longest chain of names for one type. */
    static final int MAXIMUM_DEPTH = 150;

    /** Deepest nesting of alternatives that is searched for null. */
    private static final int MOST_ALTERNATIVES = 3;

    private final FormFinder forms;
    private final Components components;
    private final Diagnostics diagnostics;
    private final Scope topLevel;
    private final TypeBuilders builders;
    private final IdentityHashMap<Schema<?>, TypeRef> homes = new IdentityHashMap<>();
    private final Map<String, TypeRef> aliases = new HashMap<>();
    private final Set<String> built = new HashSet<>();
    private final Set<String> openAliases = new HashSet<>();
    private final IdentityHashMap<Schema<?>, TypeRef> open = new IdentityHashMap<>();
    private Set<Schema<?>> containers = Collections.newSetFromMap(new IdentityHashMap<>());
    private int depth;

    TypeResolver(FormFinder forms, Components components, Diagnostics diagnostics, Scope topLevel, Secrets secrets) {
        this.forms = forms;
        this.components = components;
        this.diagnostics = diagnostics;
        this.topLevel = topLevel;
        this.builders = new TypeBuilders(this, forms, components, secrets, new Inherited(diagnostics));
    }

    FormFinder forms() {
        return forms;
    }

    /** Builds the type of a component, unless that has happened or it has none of its own. */
    void build(String name) {
        if (!built.add(name)) {
            return;
        }
        At at = components.schemas().get(name);
        Optional<TypeRef.NamedKind> kind = components.kind(name);
        if (kind.isEmpty()) {
            alias(name);
            return;
        }
        topLevel.add(builders.component(name, at, kind.get(), topLevel));
    }

    /** The type of a schema at a place where inline types go to {@code site}. */
    TypeRef resolve(At at, Scope.Site site) {
        Optional<String> component = components.nameOf(at);
        if (component.isPresent()) {
            return named(component.get());
        }
        return of(at, forms.of(at), site);
    }

    /**
     * The type of a schema that may stand in a component: the same inline schema is the same type
     * wherever a reference or {@code allOf} leads to it.
     */
    TypeRef resolveShared(At at, Scope.Site site, Optional<String> current) {
        Schema<?> schema = at.schema();
        Optional<String> home = Pointers.componentOf(at.pointer());
        if (schema == null || schema.get$ref() != null || home.isEmpty()) {
            return resolve(at, site);
        }
        if (open.containsKey(schema)) {
            return open.get(schema);
        }
        if (!home.equals(current) && components.schemas().containsKey(home.get())) {
            build(home.get());
        }
        TypeRef known = homes.get(schema);
        if (known == null) {
            known = resolve(at, site);
            if (home.equals(current)) {
                homes.put(schema, known);
            }
        }
        return known;
    }

    /** Builds an inline type that may refer to itself by a pointer to its place. */
    TypeModel opened(At at, TypeRef type, Supplier<TypeModel> build) {
        if (at.schema() == null || open.containsKey(at.schema())) {
            return build.get();
        }
        open.put(at.schema(), type);
        Set<Schema<?>> around = containers;
        containers = Collections.newSetFromMap(new IdentityHashMap<>());
        try {
            return build.get();
        } finally {
            containers = around;
            open.remove(at.schema());
        }
    }

    /** The type of an alternative whose form is known already. */
    TypeRef of(At at, Form form, Scope.Site site) {
        if (depth > MAXIMUM_DEPTH) {
            diagnostics.report(
                    "too-deep",
                    at.pointer(),
                    "This type is nested, or handed on by references, more than " + MAXIMUM_DEPTH + " levels deep.",
                    "Refer to the last schema directly, or move inner schemas to components.");
            return new TypeRef.AnyJson();
        }
        depth++;
        try {
            return unbounded(at, form, site);
        } finally {
            depth--;
        }
    }

    private TypeRef unbounded(At at, Form form, Scope.Site site) {
        if (form instanceof Form.Same same) {
            if (forms.isCircle(at)) {
                return new TypeRef.AnyJson();
            }
            return components
                    .nameOf(same.target())
                    .map(this::named)
                    .orElseGet(() -> at.reference() == null
                            ? resolve(same.target(), site)
                            : resolveShared(same.target(), site, Optional.empty()));
        }
        if (form instanceof Form.Single single) {
            return new TypeRef.Scalar(single.kind(), single.mapped());
        }
        if (form instanceof Form.Array || form instanceof Form.Dictionary) {
            if (at.schema() != null && !containers.add(at.schema())) {
                // A list of itself has no finite type in Java.
                return new TypeRef.AnyJson();
            }
            try {
                return container(form, site);
            } finally {
                containers.remove(at.schema());
            }
        }
        return form instanceof Form.Any ? new TypeRef.AnyJson() : builders.inline(at, form, site);
    }

    private TypeRef container(Form form, Scope.Site site) {
        if (form instanceof Form.Array array) {
            TypeRef items = resolve(array.items(), site.item());
            return new TypeRef.ListOf(items, holdsNull(items, array.items()));
        }
        Optional<At> stated = ((Form.Dictionary) form).values();
        if (stated.isEmpty()) {
            return new TypeRef.MapOf(new TypeRef.AnyJson(), false);
        }
        TypeRef values = resolve(stated.get(), site.value());
        return new TypeRef.MapOf(values, holdsNull(values, stated.get()));
    }

    /**
     * Whether JSON null among the contents is null in Java. Any JSON has a null of its own; a schema that allows it may
     * say so, say nothing, or say only words.
     */
    private boolean holdsNull(TypeRef type, At at) {
        return !(type instanceof TypeRef.AnyJson) && isNullable(at);
    }

    /** Where types of the package are declared. */
    Scope topLevel() {
        return topLevel;
    }

    /** The type that a component stands for. */
    TypeRef named(String name) {
        Optional<TypeRef.Named> type = components.type(name);
        return type.isPresent() ? type.get() : alias(name);
    }

    private TypeRef alias(String name) {
        TypeRef known = aliases.get(name);
        if (known != null) {
            return known;
        }
        if (!openAliases.add(name)) {
            // A list of itself, or the like: Java has no finite type for it.
            return new TypeRef.AnyJson();
        }
        At at = components.schemas().get(name);
        TypeRef type = of(at, forms.of(at), topLevel.site(name));
        openAliases.remove(name);
        aliases.put(name, type);
        return type;
    }

    /** Whether JSON null is among the values, here or where a reference leads. */
    boolean isNullable(At at) {
        return isNullable(at, Collections.newSetFromMap(new IdentityHashMap<>()), 0);
    }

    /** Looks at every schema once: unions of each other lead to the same one in countless ways. */
    private boolean isNullable(At at, Set<Schema<?>> seen, int alternatives) {
        At current = at;
        for (int i = 0; i < MAXIMUM_DEPTH; i++) {
            Schema<?> schema = current.schema();
            if (schema == null || !seen.add(schema)) {
                return false;
            }
            List<At> all = new ArrayList<>(current.children(schema.getOneOf(), "oneOf"));
            all.addAll(current.children(schema.getAnyOf(), "anyOf"));
            boolean alternative = all.stream()
                    .anyMatch(each -> forms.isNull(each)
                            || (alternatives < MOST_ALTERNATIVES && isNullable(each, seen, alternatives + 1)));
            boolean part = current.children(schema.getAllOf(), "allOf").stream()
                    .map(At::schema)
                    .anyMatch(each -> each != null && Schemas.isConstraintOnly(each) && Schemas.saysNullable(each));
            if (alternative || part || Schemas.saysNullable(schema)) {
                return true;
            }
            if (!(forms.of(current) instanceof Form.Same same)) {
                return false;
            }
            current = same.target();
        }
        return false;
    }
}
