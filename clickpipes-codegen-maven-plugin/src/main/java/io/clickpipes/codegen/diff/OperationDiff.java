package io.clickpipes.codegen.diff;

import io.clickpipes.codegen.model.InterfaceModel;
import io.clickpipes.codegen.model.OperationModel;
import io.clickpipes.codegen.model.OperationModel.Body;
import io.clickpipes.codegen.model.OperationModel.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The operations of both documents, matched by id, or else by method and path. */
final class OperationDiff {

    private final Pair pair;
    private final ConstraintDiff constraints;
    private final ParameterDiff parameters;

    OperationDiff(Pair pair, ConstraintDiff constraints) {
        this.pair = pair;
        this.constraints = constraints;
        this.parameters = new ParameterDiff(pair, constraints);
    }

    /** An operation and the interface that has it. */
    record Home(String api, OperationModel operation) {

        Home with(OperationModel other) {
            return new Home(api, other);
        }
    }

    void compare(List<InterfaceModel> before, List<InterfaceModel> after) {
        Map<String, Home> old = byId(before);
        Map<String, Home> now = byId(after);
        Map<String, Home> unmatched = new LinkedHashMap<>();
        now.forEach((id, home) -> {
            if (!old.containsKey(id)) {
                unmatched.put(route(home.operation()), home);
            }
        });
        old.forEach((id, home) -> {
            Home other = now.containsKey(id) ? now.get(id) : unmatched.remove(route(home.operation()));
            if (other == null) {
                gone(home);
            } else {
                both(home, other);
            }
        });
        unmatched.values().forEach(this::added);
    }

    private static Map<String, Home> byId(List<InterfaceModel> interfaces) {
        Map<String, Home> all = new LinkedHashMap<>();
        interfaces.forEach(api ->
                api.operations().forEach(operation -> all.put(operation.id(), new Home(api.name(), operation))));
        return all;
    }

    private static String route(OperationModel operation) {
        return operation.httpMethod() + " /" + shape(operation.path());
    }

    /** A path without the names of its variables. */
    static String shape(String path) {
        return path.replaceAll("\\{[^}]*}", "{}");
    }

    private void gone(Home home) {
        Set<Signature> lost = new LinkedHashSet<>(pair.lost(pair.before.of(home.api(), home.operation())));
        String pointer = pair.beforeTree.pointer(home.operation().pointer());
        pair.add(new Finding(
                        Impact.SOURCE_BREAKING,
                        Subject.OPERATION,
                        home.operation().id(),
                        "The operation is gone.")
                .at(pointer, "")
                .before(text(home.operation()))
                .whole()
                .touches(lost));
    }

    private void added(Home home) {
        pair.add(new Finding(
                        Impact.ADDITIVE, Subject.OPERATION, home.operation().id(), "An operation is new.")
                .at("", pair.afterTree.pointer(home.operation().pointer()))
                .after(text(home.operation()))
                .whole()
                .touches(pair.after.names().call(home.api(), home.operation().methodName())));
        home.operation()
                .parametersType()
                .ifPresent(type -> pair.findings()
                        .get(pair.findings().size() - 1)
                        .touches(pair.after.names().type(type)));
    }

    private static String text(OperationModel operation) {
        return operation.httpMethod() + " /" + operation.path();
    }

    private void both(Home before, Home after) {
        OperationModel old = before.operation();
        OperationModel now = after.operation();
        if (!before.api().equals(after.api())) {
            home(
                    before,
                    after,
                    "It moved from " + before.api() + " to " + after.api() + ".",
                    before.api(),
                    after.api(),
                    "tags");
        } else if (!old.methodName().equals(now.methodName())) {
            String what = "Its method is now called " + now.methodName() + ".";
            home(before, after, what, old.methodName(), now.methodName(), "operationId");
        } else if (!old.id().equals(now.id())) {
            home(before, after, "Its id changed.", old.id(), now.id(), "operationId");
        }
        if (!old.httpMethod().equals(now.httpMethod()) || !shape(old.path()).equals(shape(now.path()))) {
            pair.add(wire(before, after, "It is called by another method or path.")
                    .values(text(old), text(now))
                    .claims(
                            parent(pair.beforeTree.pointer(old.pointer())),
                            parent(pair.afterTree.pointer(now.pointer()))));
        }
        if (old.doc().deprecated() != now.doc().deprecated()) {
            boolean deprecated = now.doc().deprecated();
            Finding finding = finding(
                            deprecated ? Impact.ADDITIVE : Impact.INVISIBLE,
                            Subject.OPERATION,
                            before,
                            after,
                            deprecated ? "It is now deprecated." : "It is no longer deprecated.")
                    .claims(below(before, after, "deprecated"))
                    .touches(call(before));
            pair.add(finding);
        }
        parameters.compare(before, after);
        body(before, after);
        response(before, after);
    }

    private static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private void home(Home before, Home after, String what, String old, String now, String keyword) {
        List<Signature> lost = pair.lost(pair.before.of(before.api(), before.operation()));
        pair.add(finding(
                        lost.isEmpty() ? Impact.INVISIBLE : Impact.SOURCE_BREAKING,
                        Subject.OPERATION,
                        before,
                        after,
                        what)
                .values(old, now)
                .claims(below(before, after, keyword))
                .touches(lost));
        if (!lost.isEmpty()) {
            pair.add(finding(Impact.ADDITIVE, Subject.OPERATION, before, after, "It is new at this place.")
                    .after(after.api() + "." + after.operation().methodName())
                    .touches(call(after)));
        }
    }

    private JavaMember call(Home home) {
        return pair.before.names().call(home.api(), home.operation().methodName());
    }

    private Finding finding(Impact impact, Subject subject, Home before, Home after, String what) {
        return new Finding(impact, subject, before.operation().id(), what)
                .at(
                        pair.beforeTree.pointer(before.operation().pointer()),
                        pair.afterTree.pointer(after.operation().pointer()));
    }

    private Finding wire(Home before, Home after, String what) {
        return finding(Impact.WIRE_BREAKING, Subject.OPERATION, before, after, what)
                .touches(call(after));
    }

    private List<String> below(Home before, Home after, String keyword) {
        return List.of(
                Documents.below(pair.beforeTree.pointer(before.operation().pointer()), keyword),
                Documents.below(pair.afterTree.pointer(after.operation().pointer()), keyword));
    }

    /** What of the older method no longer fits if this alone changed. */
    static List<Signature> lost(Pair pair, Home before, OperationModel variant) {
        List<Signature> old = new ArrayList<>(pair.before.of(before.api(), before.operation()));
        old.removeAll(pair.before.of(before.api(), variant));
        return pair.lost(old);
    }

    private static OperationModel with(OperationModel old, Optional<Body> body, Response response) {
        return new OperationModel(
                old.id(),
                old.methodName(),
                old.httpMethod(),
                old.path(),
                old.parameters(),
                body,
                response,
                old.parametersType(),
                old.doc(),
                old.pointer());
    }

    private void body(Home before, Home after) {
        OperationModel old = before.operation();
        OperationModel now = after.operation();
        List<String> what = new ArrayList<>();
        if (old.body().isEmpty() && now.body().isEmpty()) {
            return;
        }
        boolean gained = false;
        if (old.body().isEmpty()) {
            gained = true;
            what.add(now.body().get().required() ? "It now wants a body." : "It may now have a body.");
        } else if (now.body().isEmpty()) {
            what.add("It no longer takes a body.");
        } else {
            Body was = old.body().get();
            Body is = now.body().get();
            if (!was.type().equals(is.type()) || was.content() != is.content()) {
                what.add("The type of the body changed from " + CallSurface.type(was) + " to " + CallSurface.type(is)
                        + ".");
            } else if (!was.mediaType().equals(is.mediaType())) {
                what.add("The body is now sent as " + is.mediaType() + ".");
            } else if (was.required() != is.required()) {
                gained = was.required();
                what.add(is.required() ? "The body is now required." : "The body is now optional.");
            }
            constraints.compare(
                    was.doc().constraints(),
                    is.doc().constraints(),
                    new ConstraintDiff.Owner(
                            Subject.BODY,
                            old.id(),
                            true,
                            false,
                            List.of(call(after)),
                            pair.beforeTree.pointer(was.pointer()),
                            pair.afterTree.pointer(is.pointer())));
        }
        if (what.isEmpty()) {
            return;
        }
        List<Signature> lost = lost(pair, before, with(old, now.body(), old.response()));
        Impact impact = !lost.isEmpty() ? Impact.SOURCE_BREAKING : gained ? Impact.ADDITIVE : Impact.WIRE_BREAKING;
        Finding finding = finding(impact, Subject.BODY, before, after, what.get(0));
        List<String> places = below(before, after, "requestBody");
        finding.at(old.body().isEmpty() ? "" : places.get(0), now.body().isEmpty() ? "" : places.get(1))
                .claims(places);
        old.body().ifPresent(it -> finding.before(describe(it)).claims(pair.beforeTree.withAliases(it.pointer())));
        now.body().ifPresent(it -> finding.after(describe(it)).claims(pair.afterTree.withAliases(it.pointer())));
        if (lost.isEmpty()) {
            finding.touches(call(after));
        } else {
            finding.touches(lost);
        }
        pair.add(finding);
    }

    private static String describe(Body body) {
        return CallSurface.type(body) + " as " + body.mediaType() + (body.required() ? "" : ", optional");
    }

    private void response(Home before, Home after) {
        OperationModel old = before.operation();
        OperationModel now = after.operation();
        Response was = old.response();
        Response is = now.response();
        if (was.equals(is)) {
            return;
        }
        List<Signature> lost = lost(pair, before, with(old, old.body(), is));
        String type = "The answer changed from " + CallSurface.result(was) + " to " + CallSurface.result(is) + ".";
        boolean nullsLess = was.content() == is.content() && is.type().stream().noneMatch(PropertyDiff::admitsNull);
        Impact impact = !lost.isEmpty() ? Impact.SOURCE_BREAKING : nullsLess ? Impact.INVISIBLE : Impact.WIRE_BREAKING;
        boolean same = CallSurface.result(was).equals(CallSurface.result(is));
        Finding finding = finding(
                        impact, Subject.RESPONSE, before, after, same ? "What the answer may hold changed." : type)
                .values(CallSurface.result(was), CallSurface.result(is))
                .claims(below(before, after, "responses"));
        if (lost.isEmpty()) {
            finding.touches(call(after));
        } else {
            finding.touches(lost);
        }
        pair.add(finding);
    }
}
