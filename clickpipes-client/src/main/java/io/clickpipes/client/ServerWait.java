package io.clickpipes.client;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.regex.Pattern;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * How long a server asks to wait: {@code Retry-After}, in seconds or as a date, and {@code X-RateLimit-Reset}, in
 * seconds with a fraction (section 2.3 of the wire facts). The longer one counts; what makes no sense does not.
 */
final class ServerWait {

    private static final Pattern SECONDS = Pattern.compile("\\d{1,40}(\\.\\d{0,40})?");

    private ServerWait() {}

    /**
     * Reads the headers.
     *
     * @param now for a date, where the answer does not say when it was sent
     * @param longest what is believed
     * @return the wait, or null if the headers say nothing, or nothing that makes sense
     */
    static @Nullable Duration of(Headers headers, Instant now, Duration longest) {
        Duration after = seconds(headers.get("Retry-After"), longest);
        if (after == null) {
            after = untilDate(headers, now);
        }
        Duration reset = seconds(headers.get("X-RateLimit-Reset"), longest);
        Duration wait = after == null || (reset != null && reset.compareTo(after) > 0) ? reset : after;
        return wait == null || wait.compareTo(longest) < 0 ? wait : longest;
    }

    private static @Nullable Duration seconds(@Nullable String text, Duration longest) {
        if (text == null || !SECONDS.matcher(text.strip()).matches()) {
            return null;
        }
        double seconds = Double.parseDouble(text.strip());
        return seconds > longest.toSeconds() ? longest : Duration.ofNanos((long) (seconds * 1e9));
    }

    /** Against the clock of who wrote it, since ours may show another time. */
    private static @Nullable Duration untilDate(Headers headers, Instant now) {
        Date until = headers.getDate("Retry-After");
        if (until == null) {
            return null;
        }
        Date sent = headers.getDate("Date");
        Duration wait = Duration.between(sent == null ? now : sent.toInstant(), until.toInstant());
        return wait.isNegative() ? null : wait;
    }
}
