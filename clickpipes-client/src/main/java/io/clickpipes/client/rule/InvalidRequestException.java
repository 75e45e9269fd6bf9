package io.clickpipes.client.rule;

import io.clickpipes.client.ClickPipesException;
import java.util.List;
import java.util.stream.Collectors;

/** A request breaks rules of the service, and was not sent. Names every violation at once, and never a value. */
public final class InvalidRequestException extends ClickPipesException {
    private static final long serialVersionUID = 1L;

    /** At least one. */
    private final Violation[] violations;

    /**
     * The exception.
     *
     * @param violations at least one
     */
    public InvalidRequestException(List<Violation> violations) {
        this(violations, "");
    }

    /**
     * The exception where rules can be switched off.
     *
     * @param violations at least one
     * @param wayOut what switches them off, such as {@code withoutRules(...)}; "" where nothing does
     */
    public InvalidRequestException(List<Violation> violations, String wayOut) {
        super(message(violations, wayOut), null);
        this.violations = violations.toArray(new Violation[0]);
    }

    /**
     * Everything that is wrong.
     *
     * @return at least one violation
     */
    public List<Violation> violations() {
        return List.of(violations);
    }

    private static String message(List<Violation> violations, String switches) {
        String wayOut = !switches.isEmpty()
                        && violations.stream()
                                .anyMatch(violation -> violation.rule().switchable())
                ? "\nIf the service has learnt more than this client knows, rules that may be out of date can be"
                        + " switched off: see " + switches + "."
                : "";
        return "The request breaks " + (violations.size() == 1 ? "a rule" : violations.size() + " rules")
                + " and was not sent:\n - "
                + violations.stream().map(Violation::toString).collect(Collectors.joining("\n - "))
                + wayOut;
    }
}
