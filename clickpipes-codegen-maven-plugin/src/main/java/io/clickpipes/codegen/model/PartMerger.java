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
                : mixed(at, stated, required);
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

    /** Scalars that all must hold: the strictest of them; anything, if no value can be all of them. */
    private static Form scalars(List<Part> parts) {
        Part best = parts.get(0);
        for (Part part : parts.subList(1, parts.size())) {
            if (group(kind(part)) != group(kind(best))) {
                return new Form.Any();
            }
            best = stricter(best, part);
        }
        return best.asForm();
    }

    private static Part stricter(Part earlier, Part later) {
        if (later.form() instanceof Form.Choice narrow) {
            // A named enum stays what it is where fewer of its values are allowed.
            boolean named = !earlier.own()
                    && earlier.form() instanceof Form.Choice all
                    && all.values().containsAll(narrow.values());
            return named ? earlier : later;
        }
        if (earlier.form() instanceof Form.Choice) {
            return earlier;
        }
        Form.Single single = (Form.Single) later.form();
        boolean said = ((Form.Single) earlier.form()).mapped().isPresent();
        boolean wide = single.kind() == ScalarKind.STRING || single.kind() == ScalarKind.DECIMAL;
        return single.mapped().isPresent() || (!said && !wide) ? later : earlier;
    }

    private static ScalarKind kind(Part part) {
        return part.form() instanceof Form.Choice choice ? choice.kind() : ((Form.Single) part.form()).kind();
    }

    private static int group(ScalarKind kind) {
        return kind.isText() ? 0 : kind.isNumber() ? 1 : 2;
    }

    /** Of arrays the last one that says what its items are. */
    private Form arrays(List<Part> parts) {
        Part best = parts.get(parts.size() - 1);
        for (Part part : parts) {
            if (part.form() instanceof Form.Array array && !(forms.of(array.items()) instanceof Form.Any)) {
                best = part;
            }
        }
        return best.asForm();
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean lists(Form form, At member) {
        return form instanceof Form.Alternatives union
                && union.options().stream()
                        .anyMatch(option -> option.form() instanceof Form.Same same
                                && same.target().schema() == member.schema());
    }

    /** Objects beside a union: an object that knows the union's properties; anything else has no Java type. */
    private Form mixed(At at, List<Part> stated, Set<String> required) {
        List<Part> objects =
                stated.stream().filter(part -> isObject(part.form())).toList();
        List<Part> unions = stated.stream()
                .filter(part -> part.form() instanceof Form.Alternatives && !isObject(part.form()))
                .toList();
        List<Part> others =
                unions.stream().filter(part -> !lists(part.form(), at)).toList();
        if (others.size() < unions.size() && !objects.isEmpty() && objects.size() + unions.size() == stated.size()) {
            // A member that extends the union it is listed in does not take over what its rivals have.
            List<Part> rest = new ArrayList<>(objects);
            rest.addAll(others);
            return others.isEmpty() ? objects(objects, required) : mixed(at, rest, required);
        }
        if (stated.stream().allMatch(part -> part.form() instanceof Form.Array)) {
            return arrays(stated);
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
