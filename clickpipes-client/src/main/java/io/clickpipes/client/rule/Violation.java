package io.clickpipes.client.rule;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A place in a request that breaks a rule. Holds no value of the request. */
public final class Violation implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What is broken. */
    private final Rule rule;

    /** Where. */
    private final String path;

    /** In words that fit the case. */
    private final String sentence;

    Violation(Rule rule, String path, String sentence) {
        this.rule = rule;
        this.path = path;
        this.sentence = sentence;
    }

    /**
     * The rule.
     *
     * @return a rule of the catalogue
     */
    public Rule rule() {
        return rule;
    }

    /**
     * The property at fault, such as {@code source.kafka.offset.timestamp}.
     *
     * @return the names on the wire from the root, with points between them
     */
    public String path() {
        return path;
    }

    /**
     * What is wrong.
     *
     * @return the sentence first, then the id of the rule
     */
    public String message() {
        return sentence + " (" + rule.id() + ")";
    }

    /** The same fault seen from a part that holds this one. */
    Violation under(String outer) {
        String joined = outer.isEmpty() || path.isEmpty() || path.startsWith("[") ? outer + path : outer + "." + path;
        return new Violation(rule, joined, sentence);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Violation that
                && rule.equals(that.rule)
                && path.equals(that.path)
                && sentence.equals(that.sentence);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, path, sentence);
    }

    /** The path and the message. */
    @Override
    public String toString() {
        return path.isEmpty() ? message() : path + ": " + message();
    }
}
