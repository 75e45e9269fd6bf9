package io.clickpipes.client;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/** Makes pauses longer by chance, so that those who wait together do not come back together; never shorter. */
record Jitter(DoubleSupplier random) {

    /** Part of a pause that is added at most. */
    private static final double MOST = 0.25;

    /** The pause, or up to a quarter more. */
    Duration lengthen(Duration pause) {
        return pause.plusNanos((long) (pause.toNanos() * MOST * random.getAsDouble()));
    }
}
