package io.clickpipes.codegen.jsonpath;

import org.jspecify.annotations.Nullable;

/** What a segment selects among the children of a node. */
sealed interface Selector {

    /** The member of an object with this name. */
    record Name(String name) implements Selector {}

    /** All children. */
    record Wildcard() implements Selector {}

    /** One element of an array, counted from the end if negative. */
    record Index(long index) implements Selector {}

    /** A range of elements; an absent bound means what the sign of the step makes of it. */
    record Slice(@Nullable Long start, @Nullable Long end, long step) implements Selector {}

    /** The children a condition holds for. */
    record Filter(Condition condition) implements Selector {}
}
