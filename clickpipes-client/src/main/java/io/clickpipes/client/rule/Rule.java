package io.clickpipes.client.rule;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One rule of the service. All of them are in {@link Rules}; two with the same id are equal. */
public final class Rule implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Its stable name. */
    private final String id;

    /** Who looks after it. */
    private final Kind kind;

    /** Whether it can be switched off. */
    private final boolean switchable;

    /** What it asks for. */
    private final String sentence;

    private Rule(String id, Kind kind, boolean switchable, String sentence) {
        this.id = id;
        this.kind = kind;
        this.switchable = switchable;
        this.sentence = sentence;
    }

    /** Who looks after a rule. */
    public enum Kind {
        /** The client, when a request is built: before a byte is sent. */
        LOCAL,
        /** The compiler, through the types of the builders: what breaks it can not be said with them. */
        TYPE,
        /** The service: the client can not know, or there is nothing to refuse. */
        SERVICE
    }

    static Rule local(String id, String sentence) {
        return new Rule(id, Kind.LOCAL, false, sentence);
    }

    /** A rule that may be out of date, or that the sources dispute: it can be switched off. */
    static Rule stale(String id, String sentence) {
        return new Rule(id, Kind.LOCAL, true, sentence);
    }

    static Rule type(String id, String sentence) {
        return new Rule(id, Kind.TYPE, false, sentence);
    }

    static Rule service(String id, String sentence) {
        return new Rule(id, Kind.SERVICE, false, sentence);
    }

    /**
     * Its stable name, such as {@code KAF-3}.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * What it asks for.
     *
     * @return one sentence or two
     */
    public String sentence() {
        return sentence;
    }

    /**
     * Who looks after it.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Whether it can be switched off for a request. True for {@link Kind#LOCAL} rules that may become older than the
     * service: lists of what goes with what, and patterns.
     *
     * @return true if so
     */
    public boolean switchable() {
        return switchable;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rule that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The sentence, then the id. */
    @Override
    public String toString() {
        return sentence + " (" + id + ")";
    }
}
