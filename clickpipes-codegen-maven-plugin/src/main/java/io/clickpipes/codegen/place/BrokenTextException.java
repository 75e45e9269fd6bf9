package io.clickpipes.codegen.place;

import io.clickpipes.codegen.diagnostic.Place;
import org.jspecify.annotations.Nullable;

/** From here on, a text is not what it began as. */
final class BrokenTextException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final transient @Nullable TextNode before;

    BrokenTextException(Place place, @Nullable TextNode before) {
        super("The text is broken at " + place + ".");
        this.place = place;
        this.before = before;
    }

    Place place() {
        return place;
    }

    /** What was read of it. */
    @Nullable
    TextNode before() {
        return before;
    }
}
