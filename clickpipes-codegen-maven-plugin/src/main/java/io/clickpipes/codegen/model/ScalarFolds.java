package io.clickpipes.codegen.model;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Alternatives that no program can tell apart become one: an open enum takes any text, so nothing is
 * left for a text beside it, and a number beside an integer is a number.
 */
final class ScalarFolds {

    private final FormFinder forms;

    ScalarFolds(FormFinder forms) {
        this.forms = forms;
    }

    /** The alternatives that are left, in their order; of texts those with the stricter form come first. */
    List<Form.Option> fold(List<Form.Option> options) {
        List<Form.Option> distinct = new ArrayList<>();
        Set<Form> scalars = new HashSet<>();
        for (Form.Option option : options) {
            if (!(behind(option) instanceof Form.Single single) || scalars.add(single)) {
                distinct.add(option);
            }
        }
        return replaced(replaced(distinct, ScalarKind::isText, this::texts), ScalarKind::isNumber, this::numbers);
    }

    private interface Fold {
        List<Form.Option> of(List<Form.Option> options);
    }

    /** Replaces the alternatives of one group, at the place of the first, by what they fold to. */
    private List<Form.Option> replaced(List<Form.Option> options, Predicate<ScalarKind> group, Fold fold) {
        List<Form.Option> some =
                options.stream().filter(option -> isOf(behind(option), group)).toList();
        if (some.size() < 2) {
            return options;
        }
        List<Form.Option> all = new ArrayList<>();
        for (Form.Option option : options) {
            if (option.equals(some.get(0))) {
                all.addAll(fold.of(some));
            } else if (!some.contains(option)) {
                all.add(option);
            }
        }
        return all;
    }

    private static boolean isOf(Form form, Predicate<ScalarKind> group) {
        return (form instanceof Form.Choice choice && group.test(choice.kind()))
                || (form instanceof Form.Single single && group.test(single.kind()));
    }

    private List<Form.Option> texts(List<Form.Option> texts) {
        List<Form.Option> strict = texts.stream().filter(this::isStrict).toList();
        List<Form.Option> choices = choices(texts);
        if (!choices.isEmpty()) {
            List<Form.Option> all = new ArrayList<>(strict);
            all.add(choices.size() == 1 ? choices.get(0) : merged(choices, ScalarKind.STRING));
            return all;
        }
        return strict.size() == texts.size()
                ? texts
                : texts.stream().filter(option -> !isStrict(option)).toList();
    }

    /** Whether only some texts have the form. */
    private boolean isStrict(Form.Option option) {
        return behind(option) instanceof Form.Single single
                && (single.kind() != ScalarKind.STRING || single.mapped().isPresent());
    }

    private List<Form.Option> numbers(List<Form.Option> numbers) {
        if (numbers.stream()
                .anyMatch(option -> behind(option) instanceof Form.Single single
                        && single.mapped().isPresent())) {
            return numbers;
        }
        List<ScalarKind> kinds = numbers.stream()
                .map(this::behind)
                .map(form -> form instanceof Form.Choice choice ? choice.kind() : ((Form.Single) form).kind())
                .toList();
        ScalarKind kind = kinds.stream().distinct().count() == 1
                ? kinds.get(0)
                : kinds.stream().allMatch(ScalarKind::isInteger)
                        ? kinds.stream().max(Comparator.naturalOrder()).orElseThrow()
                        : ScalarKind.DECIMAL;
        List<Form.Option> choices = choices(numbers);
        if (choices.isEmpty()) {
            Form.Option first = numbers.get(0);
            return List.of(
                    behind(first).equals(new Form.Single(kind))
                            ? first
                            : new Form.Option(first.at(), new Form.Single(kind)));
        }
        boolean asItIs =
                choices.size() == 1 && behind(choices.get(0)) instanceof Form.Choice choice && choice.kind() == kind;
        return List.of(asItIs ? choices.get(0) : merged(choices, kind));
    }

    private List<Form.Option> choices(List<Form.Option> options) {
        return options.stream()
                .filter(option -> behind(option) instanceof Form.Choice)
                .toList();
    }

    private Form.Option merged(List<Form.Option> choices, ScalarKind kind) {
        List<Form.Choice> forms =
                choices.stream().map(option -> (Form.Choice) behind(option)).toList();
        return new Form.Option(choices.get(0).at(), Choices.merged(forms, kind));
    }

    /** The form behind references, as far as it can be a scalar: members of a union may refer back to it. */
    private Form behind(Form.Option option) {
        Form form = option.form();
        for (int i = 0; form instanceof Form.Same same; i++) {
            Schema<?> schema = same.target().schema();
            boolean composed = schema != null
                    && !(Schemas.isEmpty(schema.getAllOf())
                            && Schemas.isEmpty(schema.getOneOf())
                            && Schemas.isEmpty(schema.getAnyOf()));
            form = composed || i > TypeResolver.MAXIMUM_DEPTH ? new Form.Any() : forms.of(same.target());
        }
        return form;
    }
}
