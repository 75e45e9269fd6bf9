package io.clickpipes.localcloud.internal.state;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * The clock of one LocalCloud and the time that one transition takes.
 *
 * @param clock what time it is
 * @param step how long each transitional state lasts
 */
public record Ticker(InstantSource clock, Duration step) {
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    /** What time it is. */
    public Instant now() {
        return clock.instant();
    }

    /** When something that lasts {@code steps} transitions, and begins now, is over. */
    public Instant after(int steps) {
        return now().plus(step.multipliedBy(steps));
    }

    /** A timeline that begins now. */
    public <T> Timeline<T> timeline(List<T> values) {
        return Timeline.of(now(), step, values);
    }

    /** ISO 8601 in UTC with microseconds, as the service writes its times (wire facts 8.2). */
    public static String text(Instant instant) {
        return MICROSECONDS.format(instant);
    }
}
