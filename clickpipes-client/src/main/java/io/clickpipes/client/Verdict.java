package io.clickpipes.client;

/** What one state says about one goal. */
enum Verdict {
    /** Ask again. */
    WAIT,

    /** The goal. */
    REACHED,

    /** The initial load of a database pipe, which is healthy and can take days: the goal, unless all of it was wanted. */
    LOADING,

    /** The pipe does not leave this state by itself: against the goal, unless a command is only about to take effect. */
    AT_REST,

    /** The pipe gave up, and can be started again: against the goal, unless that is what just happened. */
    FAILED,

    /** Against the goal for good. */
    BROKEN,

    /** Pipes of this kind do not come to the goal, whatever happens. */
    NEVER
}
