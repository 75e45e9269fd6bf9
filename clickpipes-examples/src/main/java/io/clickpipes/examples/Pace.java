package io.clickpipes.examples;

import io.clickpipes.client.WaitOptions;
import java.time.Duration;

/**
 * How often to look at a pipe, and for how long.
 *
 * @param interval between two looks; the service allows 10 requests in 10 seconds for each key
 * @param patience after which waiting is given up
 */
record Pace(Duration interval, Duration patience) {
    /** For LocalCloud, where a pipe passes all its states within a few seconds. */
    static final Pace LOCAL = new Pace(Duration.ofMillis(250), Duration.ofSeconds(30));

    /** For the service, where a new pipe needs minutes. */
    static final Pace LIVE = new Pace(Duration.ofSeconds(2), Duration.ofMinutes(15));

    /** The same for the waits of the client. */
    WaitOptions options() {
        return WaitOptions.atMost(patience).pauses(interval, interval);
    }

    /** A server that others may use too is asked as seldom as the service. */
    static Pace of(Target target) {
        return target == Target.LOCAL_CLOUD ? LOCAL : LIVE;
    }
}
