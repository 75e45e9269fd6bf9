package io.clickpipes.codegen.model;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Merges the parts of {@code allOf} into one form: later parts win, required names add up. */
final class PartMerger {

    private final FormFinder forms;

    PartMerger(FormFinder forms) {
        this.forms = forms;
    }

    private record Part(At at, Form form, boolean own) {

        Form asForm() {
            return own ? form : new Form.Same(at);
        }
    }

    Form merge(At at, List<At> parts, Form own, Set<String> required) {
        List<Part> stated = new ArrayList<>();
        for (At part : parts) {
            Form form = forms.resolved(part);
            if (!(form instanceof Form.Any)) {
                stated.add(new Part(part, form, false));
            }
        }
        if (!(own instanceof Form.Any)) {
            stated.add(new Part(at, own, true));
        }
        if (stated.isEmpty()) {
            return new Form.Any();
        }
        if (stated.stream().allMatch(part -> isObject(part.form()))) {
            return objects(stated, required);
        }
        if (stated.size() == 1) {
            return stated.get(0).asForm();
        }
        return stated.stream()
                        .allMatch(part -> part.form() instanceof Form.Single || part.form() instanceof Form.Choice)
                ? scalars(stated)
                : mixed(stated, required);
    }

    /** Alternatives without a discriminator, beside properties: one object that knows them all. */
    Form withOptional(Form.Members base, List<At> alternatives) {
        Map<String, At> properties = new LinkedHashMap<>(base.properties());
        for (At alternative : alternatives) {
            addOptional(properties, forms.resolved(alternative), 0);
        }
        return new Form.Members(properties, base.required(), base.additional());
    }

    private void addOptional(Map<String, At> properties, Form form, int depth) {
        if (form instanceof Form.Members members) {
            members.properties().forEach(properties::putIfAbsent);
        } else if (form instanceof Form.Alternatives union && depth < 8) {
            union.common().properties().forEach(properties::putIfAbsent);
            for (Form.Option option : union.options()) {
                Form inner = option.form() instanceof Form.Same same ? forms.resolved(same.target()) : option.form();
                addOptional(properties, inner, depth + 1);
            }
        }
    }

    private static boolean isObject(Form form) {
        return form instanceof Form.Members
                || form instanceof Form.Dictionary
                || (form instanceof Form.Alternatives union
                        && !union.common().properties().isEmpty());
    }

    private Form objects(List<Part> parts, Set<String> required) {
        Map<String, At> properties = new LinkedHashMap<>();
        Set<String> allRequired = new LinkedHashSet<>();
        Optional<At> additional = Optional.empty();
        for (Part part : parts) {
            if (part.form() instanceof Form.Dictionary dictionary) {
                additional = dictionary.values().or(supplier(additional));
                continue;
            }
            Form.Members members =
                    part.form() instanceof Form.Alternatives union ? union.common() : (Form.Members) part.form();
            members.properties().forEach((name, property) -> properties.merge(name, property, this::mergedProperty));
            allRequired.addAll(members.required());
            additional = members.additional().or(supplier(additional));
        }
        allRequired.addAll(required);
        return properties.isEmpty()
                ? new Form.Dictionary(additional)
                : new Form.Members(properties, allRequired, additional);
    }

    private static Supplier<Optional<At>> supplier(Optional<At> value) {
        return () -> value;
    }

    private At mergedProperty(At earlier, At later) {
        if (Wordless.same(earlier.schema(), later.schema())) {
            return later.reference() == null ? earlier : later;
        }
        Form first = forms.resolved(earlier);
        Form second = forms.resolved(later);
        if (second instanceof Form.Any) {
            return earlier;
        }
        if (isObject(first) && isObject(second)) {
            Schema<Object> both = new Schema<>();
            both.addAllOfItem(earlier.schema());
            both.addAllOfItem(later.schema());
            return new At(both, later.pointer());
        }
        return later;
    }

    private static Form scalars(List<Part> parts) {
        Form best = parts.get(0).form();
        for (Part part : parts) {
            boolean choice = part.form() instanceof Form.Choice;
            boolean refined = part.form() instanceof Form.Single single
                    && single.kind() != ScalarKind.STRING
                    && !(best instanceof Form.Choice);
            if (choice || refined) {
                best = part.form();
            }
        }
        return best;
    }

    /** Objects beside a union: an object that knows the union's properties; anything else has no Java type. */
    private Form mixed(List<Part> stated, Set<String> required) {
        List<Part> objects =
                stated.stream().filter(part -> isObject(part.form())).toList();
        List<Part> unions = stated.stream()
                .filter(part -> part.form() instanceof Form.Alternatives && !isObject(part.form()))
                .toList();
        if (stated.stream().allMatch(part -> part.form() instanceof Form.Array)) {
            return stated.get(stated.size() - 1).asForm();
        }
        if (unions.isEmpty() || objects.size() + unions.size() < stated.size()) {
            return new Form.Any();
        }
        Form base = objects.isEmpty() ? Form.NONE : objects(objects, required);
        if (!(base instanceof Form.Members members)) {
            return unions.size() == 1 ? unions.get(0).asForm() : new Form.Any();
        }
        Map<String, At> properties = new LinkedHashMap<>(members.properties());
        unions.forEach(part -> addOptional(properties, part.form(), 0));
        return properties.isEmpty()
                ? new Form.Any()
                : new Form.Members(properties, members.required(), members.additional());
    }
}
