package io.clickpipes.codegen.model;

import io.clickpipes.codegen.config.EnvelopeShape;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells whether an answer comes in the configured envelope; one that should and does not is an error. */
final class EnvelopeMatcher {

    private final FormFinder forms;
    private final Optional<EnvelopeShape> shape;
    private final Diagnostics diagnostics;

    EnvelopeMatcher(FormFinder forms, Optional<EnvelopeShape> shape, Diagnostics diagnostics) {
        this.forms = forms;
        this.shape = shape;
        this.diagnostics = diagnostics;
    }

    /**
     * What is inside an envelope.
     *
     * @param result schema of the result; empty where the envelope comes without one
     */
    record Match(Optional<At> result) {}

    /** The inside of the envelope; empty where the answer does not come in one. */
    Optional<Match> match(At at, String operation) {
        if (shape.isEmpty() || shape.get().except().contains(operation)) {
            return Optional.empty();
        }
        EnvelopeShape envelope = shape.get();
        Form form = forms.resolved(at);
        Form.Members members;
        if (form instanceof Form.Members stated) {
            members = stated;
        } else if (form instanceof Form.Dictionary) {
            members = Form.NONE;
        } else {
            return Optional.empty();
        }
        Set<String> around = new TreeSet<>(members.properties().keySet());
        boolean hasResult = around.remove(envelope.result());
        Set<String> extra = new TreeSet<>(around);
        extra.removeAll(envelope.members());
        Set<String> missing = new TreeSet<>(envelope.members());
        missing.removeAll(around);
        if (extra.isEmpty() && (hasResult || missing.isEmpty())) {
            return Optional.of(
                    new Match(Optional.ofNullable(members.properties().get(envelope.result()))));
        }
        diagnostics.report(
                "envelope-mismatch",
                at.pointer(),
                "The answer of " + operation + " does not fit the envelope: it "
                        + Stream.of(listed("lacks ", missing, hasResult, envelope), listed("has also ", extra))
                                .filter(each -> !each.isEmpty())
                                .collect(Collectors.joining(", and it "))
                        + ".",
                "Add \"" + operation + "\" to the envelope's exceptions, or correct the schema.");
        return Optional.empty();
    }

    private static String listed(String words, Set<String> missing, boolean hasResult, EnvelopeShape envelope) {
        Set<String> all = new TreeSet<>(hasResult ? Set.of() : missing);
        if (!hasResult) {
            all.add(envelope.result());
        }
        return listed(words, all);
    }

    private static String listed(String words, Set<String> names) {
        return names.isEmpty() ? "" : words + String.join(", ", names);
    }
}
