package io.clickpipes.client.rule;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A part of a request and what is wrong with it. Immutable.
 *
 * @param <M> the generated model of the part
 */
public final class Checked<M> {

    private final List<Violation> violations;
    private final @Nullable M model;

    Checked(List<Violation> violations, @Nullable M model) {
        this.violations = List.copyOf(violations);
        this.model = model;
    }

    /**
     * Everything that is wrong, seen from this part.
     *
     * @return empty if nothing is
     */
    public List<Violation> violations() {
        return violations;
    }

    /**
     * The model.
     *
     * @return what is sent
     * @throws InvalidRequestException if anything is wrong
     */
    public M model() {
        return model(Set.of(), "");
    }

    /**
     * The model, some rules aside.
     *
     * @param off rules that do not count; those that are not switchable always do
     * @return what is sent
     * @throws InvalidRequestException if any other rule is broken
     */
    public M model(Collection<Rule> off) {
        return model(off, "trustTheService() and withoutRules(...)");
    }

    /**
     * The model, some rules aside, for a caller who can be told how to put them aside.
     *
     * @param off rules that do not count; those that are not switchable always do
     * @param wayOut what puts rules aside, for the message; "" where nothing does
     * @return what is sent
     * @throws InvalidRequestException if any other rule is broken
     */
    public M model(Collection<Rule> off, String wayOut) {
        List<Violation> counted = violations.stream()
                .filter(violation -> !violation.rule().switchable() || !off.contains(violation.rule()))
                .toList();
        if (!counted.isEmpty() || model == null) {
            throw new InvalidRequestException(counted, wayOut);
        }
        return model;
    }

    /** The model, its secrets and those in its URLs masked; how much is wrong where there is none. */
    @Override
    public String toString() {
        return model == null ? "{" + violations.size() + " violations}" : Masked.text(model);
    }
}
