package io.clickpipes.codegen.diff;

import io.clickpipes.codegen.diff.OperationDiff.Home;
import io.clickpipes.codegen.model.OperationModel;
import io.clickpipes.codegen.model.OperationModel.Body;
import io.clickpipes.codegen.model.OperationModel.Response;
import java.util.ArrayList;
import java.util.List;

/** What one operation takes as its body, and what it answers. */
final class ExchangeDiff {

    private final Pair pair;
    private final ConstraintDiff constraints;

    ExchangeDiff(Pair pair, ConstraintDiff constraints) {
        this.pair = pair;
        this.constraints = constraints;
    }

    void compare(Home before, Home after) {
        body(before, after);
        response(before, after);
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

    private List<String> below(Home before, Home after, String keyword) {
        return List.of(
                Documents.below(pair.beforeTree.pointer(before.operation().pointer()), keyword),
                Documents.below(pair.afterTree.pointer(after.operation().pointer()), keyword));
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
                            List.of(),
                            pair.beforeTree.pointer(was.pointer()),
                            pair.afterTree.pointer(is.pointer())));
        }
        if (what.isEmpty()) {
            return;
        }
        List<Signature> lost = OperationDiff.lost(
                pair, before, old.with(old.parameters(), now.body(), old.response(), old.parametersType()));
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
        List<Signature> lost =
                OperationDiff.lost(pair, before, old.with(old.parameters(), old.body(), is, old.parametersType()));
        String type = "The answer changed from " + CallSurface.result(was) + " to " + CallSurface.result(is) + ".";
        boolean nullsLess = was.content() == is.content() && is.type().stream().noneMatch(JavaNames::admitsNull);
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
