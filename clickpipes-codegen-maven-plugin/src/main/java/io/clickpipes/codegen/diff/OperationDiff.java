package io.clickpipes.codegen.diff;

import io.clickpipes.codegen.model.InterfaceModel;
import io.clickpipes.codegen.model.OperationModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The operations of both documents, matched by id, or else by method and path. */
final class OperationDiff {

    private final Pair pair;
    private final ParameterDiff parameters;
    private final ExchangeDiff exchange;
    private final Map<String, OperationModel> newer = new HashMap<>();

    OperationDiff(Pair pair, ConstraintDiff constraints) {
        this.pair = pair;
        this.parameters = new ParameterDiff(pair, constraints);
        this.exchange = new ExchangeDiff(pair, constraints);
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
        now.values()
                .forEach(home -> newer.put(home.api() + "." + home.operation().methodName(), home.operation()));
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
        List<Signature> taken = new ArrayList<>(pair.before.of(home.api(), home.operation()));
        taken.removeAll(lost);
        // Where another operation took the name nothing may be lost.
        Impact impact = lost.isEmpty() ? Impact.WIRE_BREAKING : Impact.SOURCE_BREAKING;
        pair.add(new Finding(impact, Subject.OPERATION, home.operation().id(), "The operation is gone.")
                .at(pointer, "")
                .before(text(home.operation()))
                .whole()
                .touches(lost));
        pair.addTaken(
                taken,
                new Finding(
                                Impact.WIRE_BREAKING,
                                Subject.OPERATION,
                                home.operation().id(),
                                takenBy(home))
                        .at(pointer, "")
                        .before(text(home.operation())));
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

    static String text(OperationModel operation) {
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
        List<Signature> taken = new ArrayList<>(pair.before.of(before.api(), old));
        taken.removeAll(pair.after.of(after.api(), now));
        taken.removeAll(pair.lost(taken));
        pair.addTaken(
                taken,
                finding(Impact.WIRE_BREAKING, Subject.OPERATION, before, after, takenBy(before))
                        .values(old.methodName(), now.methodName()));
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
        idempotence(before, after);
        parameters.compare(before, after);
        exchange.compare(before, after);
    }

    /** Nothing that a compiler or linker sees, but what may be sent again decides what a program does on its own. */
    private void idempotence(Home before, Home after) {
        boolean gained = after.operation().idempotent();
        if (before.operation().idempotent() != gained) {
            pair.add(finding(
                            gained ? Impact.ADDITIVE : Impact.WIRE_BREAKING,
                            Subject.OPERATION,
                            before,
                            after,
                            gained
                                    ? "Sending it again now has the same effect as sending it once."
                                    : "Sending it again may now do more than sending it once.")
                    .claims(below(before, after, OperationModel.IDEMPOTENT))
                    .touches(call(after)));
        }
    }

    private static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private String takenBy(Home home) {
        String call = home.api() + "." + home.operation().methodName();
        OperationModel other = newer.get(call);
        return "Its method " + home.operation().methodName() + " now calls "
                + (other == null ? "another operation" : text(other)) + ".";
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
}
