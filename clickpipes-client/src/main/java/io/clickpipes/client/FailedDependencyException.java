package io.clickpipes.client;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Status 424: the ClickHouse service is not running; a pipe can be created only on one that does (section 2.2 of the
 * wire facts). One that is idle can be woken: {@link ClickPipesClientBuilder#wakeIdleService}.
 */
public final class FailedDependencyException extends ClickPipesApiException {
    private static final long serialVersionUID = 1L;

    /** No member of the answer tells, only its text does. */
    private static final Pattern STATE =
            Pattern.compile("current\\s+state\\s*(?:is|[:=])?\\s*[\"'`]?([a-z_]+)", Pattern.CASE_INSENSITIVE);

    private static final String IDLE = "idle";
    private static final String STOPPED = "stopped";

    /** In lower case; null where the text does not tell. */
    private final @Nullable String serviceState;

    FailedDependencyException(ApiError error) {
        super(error);
        this.serviceState = state(error.text());
    }

    /**
     * The state of the ClickHouse service, as far as the text of the answer tells.
     *
     * @return the state in lower case, such as {@code idle}; null if the text names none
     */
    public @Nullable String serviceState() {
        return serviceState;
    }

    /**
     * Whether the service sleeps for lack of use, and can be woken.
     *
     * @return true if the answer says so
     */
    public boolean isServiceIdle() {
        return IDLE.equals(serviceState);
    }

    /**
     * Whether somebody stopped the service.
     *
     * @return true if the answer says so
     */
    public boolean isServiceStopped() {
        return STOPPED.equals(serviceState);
    }

    static boolean saysIdle(String text) {
        return IDLE.equals(state(text));
    }

    private static @Nullable String state(String text) {
        Matcher matcher = STATE.matcher(text);
        return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : null;
    }
}
