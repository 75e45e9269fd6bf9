package io.clickpipes.codegen.model;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the {@link Form} of a schema: composition resolved, null folded away, names not yet given. */
final class FormFinder {

    /** Forms within forms, after which the inner ones are found first. */
    private static final int DEEP = 100;

    private static final int LONGEST_CHAIN = 20_000;

    private final Pointers pointers;
    private final IdentityHashMap<Schema<?>, Form> known = new IdentityHashMap<>();
    private final Set<Schema<?>> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private final PartMerger merger = new PartMerger(this);
    private final ScalarFolds folds = new ScalarFolds(this);
    private final Conditions conditions;
    private final OwnForms own;

    FormFinder(Pointers pointers, ScalarForms scalars) {
        this.pointers = pointers;
        this.own = new OwnForms(scalars);
        this.conditions = new Conditions(this, merger, pointers);
    }

    /** The form of one schema. A schema that is composed of itself allows anything. */
    Form of(At at) {
        Schema<?> schema = at.schema();
        if (schema == null || schema.getBooleanSchemaValue() != null) {
            return new Form.Any();
        }
        Form form = known.get(schema);
        if (form == null) {
            if (!open.add(schema)) {
                return new Form.Any();
            }
            if (open.size() % DEEP == 0) {
                findBelow(at);
            }
            form = open.size() > TypeResolver.MAXIMUM_DEPTH ? new Form.Any() : conditions.with(at, find(at, schema));
            open.remove(schema);
            known.put(schema, form);
        }
        return form;
    }

    /** Finds the forms that a form is made of, the innermost first, so that no chain of them fills the stack. */
    private void findBelow(At at) {
        Set<Schema<?>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<At> left = new ArrayDeque<>(components(at));
        while (!left.isEmpty()) {
            At next = left.peek();
            Schema<?> schema = next.schema();
            if (schema == null || known.containsKey(schema) || open.contains(schema)) {
                left.pop();
            } else if (seen.add(schema)) {
                components(next).forEach(left::push);
            } else {
                left.pop();
                of(next);
            }
        }
    }

    private List<At> components(At at) {
        Schema<?> schema = at.schema();
        List<At> all = new ArrayList<>();
        if (schema != null) {
            if (schema.get$ref() != null) {
                pointers.schema(schema.get$ref()).ifPresent(all::add);
            }
            all.addAll(at.children(schema.getAllOf(), "allOf"));
            all.addAll(at.children(schema.getOneOf(), "oneOf"));
            all.addAll(at.children(schema.getAnyOf(), "anyOf"));
        }
        return all;
    }

    /** The form behind references and wrappers. References in a circle allow anything. */
    Form resolved(At at) {
        Form form = of(at);
        for (int i = 0; form instanceof Form.Same same; i++) {
            form = i > LONGEST_CHAIN ? new Form.Any() : of(same.target());
        }
        return form;
    }

    /** Whether references lead to nothing but themselves. */
    boolean isCircle(At at) {
        Set<Schema<?>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        At current = at;
        while (of(current) instanceof Form.Same same) {
            if (!seen.add(current.schema())) {
                return true;
            }
            current = same.target();
        }
        return false;
    }

    private Form find(At at, Schema<?> schema) {
        List<At> parts = parts(at, schema);
        List<At> alternatives = alternatives(at, schema);
        if (alternatives.size() == 1) {
            parts.add(alternatives.get(0));
            alternatives = List.of();
        }
        Set<String> required = required(at, schema);
        Form own = withRequired(this.own.of(at, schema), required);
        boolean plainObject =
                own instanceof Form.Dictionary dictionary && dictionary.values().isEmpty();
        if (parts.isEmpty() && alternatives.isEmpty()) {
            return own;
        }
        boolean silent = own instanceof Form.Any || plainObject;
        if (alternatives.isEmpty()) {
            return silent && parts.size() == 1
                    ? new Form.Same(parts.get(0))
                    : merger.merge(at, parts, plainObject ? new Form.Any() : own, required);
        }
        Form base = parts.isEmpty() ? own : merger.merge(at, parts, own, required);
        if (base instanceof Form.Members members) {
            return schema.getDiscriminator() != null
                            && schema.getDiscriminator().getPropertyName() != null
                    ? union(alternatives, members)
                    : merger.withOptional(members, alternatives);
        }
        Form union = union(alternatives, Form.NONE);
        boolean scalar = base instanceof Form.Single || base instanceof Form.Array || base instanceof Form.Choice;
        return scalar && union instanceof Form.Alternatives ? base : union;
    }

    /** A reference and the members of {@code allOf}, without those that only limit or describe. */
    private List<At> parts(At at, Schema<?> schema) {
        List<At> parts = new ArrayList<>();
        if (schema.get$ref() != null) {
            pointers.schema(schema.get$ref()).ifPresent(parts::add);
        }
        for (At part : at.children(schema.getAllOf(), "allOf")) {
            if (!Schemas.isConstraintOnly(part.schema())) {
                parts.add(part);
            }
        }
        if (parts.size() > 1) {
            // Beside others a part that only says "object" says nothing.
            parts.removeIf(part -> part.reference() == null
                    && of(part) instanceof Form.Dictionary dictionary
                    && dictionary.values().isEmpty());
        }
        return parts;
    }

    /** The members of an object type, with what is required of this very schema. */
    Form.Members members(At at) {
        Form form = resolved(at);
        Form.Members members = form instanceof Form.Members stated
                ? stated
                : new Form.Members(Map.of(), Set.of(), ((Form.Dictionary) form).values());
        return at.schema() == null ? members : (Form.Members) withRequired(members, required(at, at.schema()));
    }

    private static Form withRequired(Form form, Set<String> required) {
        if (!(form instanceof Form.Members members) || members.required().containsAll(required)) {
            return form;
        }
        Set<String> all = new LinkedHashSet<>(members.required());
        all.addAll(required);
        return new Form.Members(members.properties(), all, members.additional());
    }

    private static Set<String> required(At at, Schema<?> schema) {
        Set<String> required = new LinkedHashSet<>();
        for (At part : at.children(schema.getAllOf(), "allOf")) {
            if (part.schema() != null && part.schema().getRequired() != null) {
                required.addAll(part.schema().getRequired());
            }
        }
        if (schema.getRequired() != null) {
            required.addAll(schema.getRequired());
        }
        return required;
    }

    /** Members of {@code oneOf} and {@code anyOf} that make up types; null is not one of them. */
    private List<At> alternatives(At at, Schema<?> schema) {
        List<At> all = new ArrayList<>(at.children(schema.getOneOf(), "oneOf"));
        all.addAll(at.children(schema.getAnyOf(), "anyOf"));
        all.removeIf(this::isNull);
        boolean open = Schemas.types(schema).isEmpty() && !Schemas.hasProperties(schema);
        if (all.stream().allMatch(each -> Schemas.isConstraintOnly(each.schema()))) {
            return open && all.size() > 1 && Schemas.isEmpty(schema.getAllOf()) && schema.get$ref() == null
                    ? all
                    : new ArrayList<>();
        }
        List<At> distinct = new ArrayList<>();
        Set<String> references = new HashSet<>();
        for (At each : all) {
            if (each.reference() == null || references.add(each.reference())) {
                distinct.add(each);
            }
        }
        return distinct;
    }

    /** Whether only null fits, also where a component says so, such as the NullEnum of drf-spectacular. */
    boolean isNull(At at) {
        At target = at;
        for (int i = 0; i < TypeResolver.MAXIMUM_DEPTH && target.reference() != null; i++) {
            Optional<At> next = pointers.schema(target.reference());
            if (next.isEmpty()) {
                return false;
            }
            target = next.get();
        }
        return Schemas.isNull(target);
    }

    private Form union(List<At> alternatives, Form.Members common) {
        List<Form.Option> options = new ArrayList<>();
        for (At each : alternatives) {
            Form form = of(each);
            if (each.reference() == null
                    && form instanceof Form.Alternatives inner
                    && inner.common().properties().isEmpty()) {
                options.addAll(inner.options());
            } else {
                options.add(new Form.Option(each, form));
            }
        }
        if (options.stream().allMatch(option -> option.form() instanceof Form.Any)) {
            return new Form.Any();
        }
        List<Form.Option> folded = folds.fold(options);
        if (folded.size() == 1 && folded.size() < options.size()) {
            Form.Option only = folded.get(0);
            return only.form();
        }
        return options.isEmpty() ? new Form.Any() : new Form.Alternatives(List.copyOf(folded), common);
    }
}
