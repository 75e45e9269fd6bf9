package io.clickpipes.codegen.diff;

import io.clickpipes.codegen.diff.OperationDiff.Home;
import io.clickpipes.codegen.model.OperationModel;
import io.clickpipes.codegen.model.OperationModel.Parameter;
import io.clickpipes.codegen.model.TypeId;
import io.clickpipes.codegen.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parameters of one operation: those in the path by their position, others by name. */
final class ParameterDiff {

    private final Pair pair;
    private final ConstraintDiff constraints;

    ParameterDiff(Pair pair, ConstraintDiff constraints) {
        this.pair = pair;
        this.constraints = constraints;
    }

    void compare(Home before, Home after) {
        Map<String, Parameter> old = ParameterMatch.byKey(before.operation());
        Map<String, Parameter> now = ParameterMatch.byKey(after.operation());
        ParameterMatch.relocate(old, now);
        old.forEach((key, parameter) -> {
            Parameter other = now.get(key);
            if (other == null) {
                gone(before, after, parameter);
            } else {
                both(before, after, parameter, other);
            }
        });
        now.forEach((key, parameter) -> {
            if (!old.containsKey(key)) {
                added(before, after, parameter);
            }
        });
        order(before, after, old, now);
    }

    private static String place(Home before, Parameter parameter) {
        return before.operation().id() + " (" + parameter.wireName() + ")";
    }

    private JavaMember use(Surface surface, Home home, Parameter parameter) {
        Optional<TypeId> type = home.operation().parametersType();
        return CallSurface.isArgument(parameter) || type.isEmpty()
                ? surface.names().call(home.api(), home.operation().methodName())
                : surface.names()
                        .method(type.get().nested("Builder"), parameter.names().setter(), true);
    }

    private Finding finding(Impact impact, Home before, Home after, Parameter parameter, String what) {
        return pair.add(new Finding(impact, Subject.PARAMETER, place(before, parameter), what)
                .claims(pair.beforeTree.references(before.operation().pointer(), parameter.pointer()))
                .claims(pair.afterTree.references(after.operation().pointer(), parameter.pointer())));
    }

    private void gone(Home before, Home after, Parameter parameter) {
        List<Parameter> rest = new ArrayList<>(before.operation().parameters());
        rest.remove(parameter);
        List<Signature> lost = OperationDiff.lost(pair, before, with(before, after, rest));
        Finding finding = finding(
                        lost.isEmpty() ? Impact.WIRE_BREAKING : Impact.SOURCE_BREAKING,
                        before,
                        after,
                        parameter,
                        "The parameter is gone.")
                .at(pair.beforeTree.pointer(parameter.pointer()), "")
                .before(describe(parameter));
        takeWhole(finding, parameter, before);
        touch(finding, lost, use(pair.before, before, parameter));
    }

    private void added(Home before, Home after, Parameter parameter) {
        boolean argument = CallSurface.isArgument(parameter);
        List<Parameter> more = new ArrayList<>(before.operation().parameters());
        more.add(Math.min(after.operation().parameters().indexOf(parameter), more.size()), parameter);
        List<Signature> lost = argument ? OperationDiff.lost(pair, before, with(before, after, more)) : List.of();
        Impact impact = !lost.isEmpty() ? Impact.SOURCE_BREAKING : argument ? Impact.WIRE_BREAKING : Impact.ADDITIVE;
        Finding finding = finding(
                        impact,
                        before,
                        after,
                        parameter,
                        argument ? "Every call has to give a new parameter." : "A parameter is new.")
                .at("", pair.afterTree.pointer(parameter.pointer()))
                .after(describe(parameter));
        takeWhole(finding, parameter, after);
        touch(finding, lost, use(pair.after, after, parameter));
        if (!argument && before.operation().parametersType().isEmpty()) {
            after.operation()
                    .parametersType()
                    .ifPresent(type -> finding.touches(pair.after.names().type(type)));
        }
    }

    /** A variable that the path alone declares has no place but that of the operation. */
    private static void takeWhole(Finding finding, Parameter parameter, Home home) {
        if (!parameter.pointer().equals(home.operation().pointer())) {
            finding.whole();
        }
    }

    private static void touch(Finding finding, List<Signature> lost, JavaMember otherwise) {
        if (lost.isEmpty()) {
            finding.touches(otherwise);
        } else {
            finding.touches(lost);
        }
    }

    private void both(Home before, Home after, Parameter old, Parameter now) {
        JavaMember use = use(pair.after, after, now);
        boolean argument = CallSurface.isArgument(now);
        List<Signature> lost = OperationDiff.lost(pair, before, with(before, after, replaced(before, old, now)));
        if (CallSurface.isArgument(old) != argument) {
            touch(
                    changed(
                                    lost.isEmpty() ? Impact.WIRE_BREAKING : Impact.SOURCE_BREAKING,
                                    before,
                                    old,
                                    now,
                                    argument ? "Every call now has to give it." : "Calls need not give it any more.")
                            .claims(below(old, now, "required")),
                    lost,
                    use);
        } else if (!old.type().equals(now.type())) {
            touch(
                    changed(
                                    lost.isEmpty() ? Impact.WIRE_BREAKING : Impact.SOURCE_BREAKING,
                                    before,
                                    old,
                                    now,
                                    "The type changed from " + JavaNames.visible(old.type()) + " to "
                                            + JavaNames.visible(now.type()) + ".")
                            .values(JavaNames.visible(old.type()), JavaNames.visible(now.type()))
                            .claims(pair.beforeTree.withAliases(old.pointer()))
                            .claims(pair.afterTree.withAliases(now.pointer())),
                    lost,
                    use);
        } else if (!lost.isEmpty()) {
            changed(Impact.SOURCE_BREAKING, before, old, now, "How Java code gives it changed.")
                    .claims(below(old, now, "in", "name", "style", "explode", "allowReserved"))
                    .touches(lost);
        }
        taken(before, after, old, now);
        travel(before, old, now, use);
        if (old.doc().deprecated() != now.doc().deprecated()) {
            boolean deprecated = now.doc().deprecated();
            changed(
                            deprecated ? Impact.ADDITIVE : Impact.INVISIBLE,
                            before,
                            old,
                            now,
                            deprecated ? "It is now deprecated." : "It is no longer deprecated.")
                    .claims(below(old, now, "deprecated", "schema/deprecated"))
                    .touches(use(pair.before, before, old));
        }
        constraints.compare(
                old.doc().constraints(),
                now.doc().constraints(),
                new ConstraintDiff.Owner(
                        Subject.PARAMETER,
                        place(before, old),
                        true,
                        false,
                        List.of(use),
                        List.of(),
                        pair.beforeTree.pointer(old.pointer()),
                        pair.afterTree.pointer(now.pointer())));
    }

    /** A builder's method that is still there, and that sets another parameter now. */
    private void taken(Home before, Home after, Parameter old, Parameter now) {
        boolean optional = !CallSurface.isArgument(old) && !CallSurface.isArgument(now);
        Optional<TypeId> type = before.operation().parametersType();
        boolean renamed = !old.names().setter().equals(now.names().setter());
        if (!optional || !renamed || !type.equals(after.operation().parametersType())) {
            return;
        }
        JavaMember setter = use(pair.before, before, old);
        List<Signature> kept = new ArrayList<>(pair.before.of(before.api(), before.operation()));
        kept.removeIf(each -> !each.member().equals(setter));
        kept.removeAll(pair.lost(kept));
        if (!kept.isEmpty()) {
            changed(
                            Impact.WIRE_BREAKING,
                            before,
                            old,
                            now,
                            "It is now set by " + now.names().setter() + ", and "
                                    + old.names().setter() + " sets another parameter.")
                    .values(old.names().setter(), now.names().setter())
                    .touches(kept);
        }
    }

    private void travel(Home before, Parameter old, Parameter now, JavaMember use) {
        boolean composed = !(now.type() instanceof TypeRef.Scalar);
        if (old.in() != now.in()) {
            changed(Impact.WIRE_BREAKING, before, old, now, "It travels at another place.")
                    .values(old.in().toString(), now.in().toString())
                    .claims(below(old, now, "in"))
                    .touches(use);
        } else if (composed && (old.style() != now.style() || old.explode() != now.explode())) {
            changed(Impact.WIRE_BREAKING, before, old, now, "Its values are written in another way.")
                    .values(style(old), style(now))
                    .claims(below(old, now, "style", "explode", "collectionFormat"))
                    .touches(use);
        }
    }

    private static String style(Parameter parameter) {
        return parameter.style() + (parameter.explode() ? ", exploded" : "");
    }

    private Finding changed(Impact impact, Home before, Parameter old, Parameter now, String what) {
        return pair.add(new Finding(impact, Subject.PARAMETER, place(before, old), what)
                .at(pair.beforeTree.pointer(old.pointer()), pair.afterTree.pointer(now.pointer())));
    }

    private List<String> below(Parameter old, Parameter now, String... keywords) {
        List<String> places = new ArrayList<>();
        for (String keyword : keywords) {
            places.add(pair.beforeTree.pointer(old.pointer()) + "/" + keyword);
            places.add(pair.afterTree.pointer(now.pointer()) + "/" + keyword);
        }
        return places;
    }

    private static List<Parameter> replaced(Home before, Parameter old, Parameter now) {
        return before.operation().parameters().stream()
                .map(each -> each.equals(old) ? now : each)
                .toList();
    }

    /** Arguments are told apart by their places only. */
    private void order(Home before, Home after, Map<String, Parameter> old, Map<String, Parameter> now) {
        List<String> was = ParameterMatch.arguments(old, now, before.operation());
        List<String> is = ParameterMatch.arguments(now, old, after.operation());
        if (was.equals(is)) {
            return;
        }
        List<Parameter> moved =
                is.stream().map(key -> old.getOrDefault(key, now.get(key))).toList();
        List<Parameter> all = new ArrayList<>(before.operation().parameters());
        all.removeAll(moved);
        all.addAll(0, moved);
        List<Signature> lost = OperationDiff.lost(pair, before, with(before, after, all));
        Finding finding = pair.add(new Finding(
                        lost.isEmpty() ? Impact.WIRE_BREAKING : Impact.SOURCE_BREAKING,
                        Subject.PARAMETER,
                        before.operation().id(),
                        "Arguments changed places.")
                .at(
                        pair.beforeTree.pointer(before.operation().pointer()),
                        pair.afterTree.pointer(after.operation().pointer())));
        if (names(was, old).equals(names(is, now))) {
            // It is the path that has them in another order.
            finding.values(OperationDiff.text(before.operation()), OperationDiff.text(after.operation()));
        } else {
            finding.values(names(was, old), names(is, now));
        }
        touch(
                finding,
                lost,
                pair.after.names().call(after.api(), after.operation().methodName()));
    }

    private static String names(List<String> keys, Map<String, Parameter> parameters) {
        return Text.list(
                keys.stream().map(parameters::get).map(Parameter::wireName).toList());
    }

    private static String describe(Parameter parameter) {
        return JavaNames.visible(parameter.type()) + " in " + parameter.in();
    }

    private static OperationModel with(Home before, Home after, List<Parameter> parameters) {
        OperationModel old = before.operation();
        boolean optional = parameters.stream().anyMatch(each -> !CallSurface.isArgument(each));
        return old.with(
                parameters,
                old.body(),
                old.response(),
                optional ? old.parametersType().or(() -> after.operation().parametersType()) : Optional.empty());
    }
}
