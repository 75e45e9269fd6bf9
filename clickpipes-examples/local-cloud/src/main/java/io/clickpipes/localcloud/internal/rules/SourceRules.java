package io.clickpipes.localcloud.internal.rules;

/** The rules of one kind of source. */
interface SourceRules {
    /** Checks the arm of a create, or of a schema discovery. */
    void create(Place arm);

    /** Checks the arm of a PATCH by itself, whatever the pipe is. */
    default void sent(Place arm) {}

    /** Checks a change, as far as it can be told from what answers show. */
    default void patch(Change change) {}
}
