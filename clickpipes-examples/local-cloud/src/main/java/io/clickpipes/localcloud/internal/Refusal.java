package io.clickpipes.localcloud.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request that LocalCloud refuses. The text goes to the caller as it is, so it never holds a value
 * from the request: values may be secrets.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient Map<String, String> headers;

    private Refusal(int status, String code, String text) {
        this(status, code, text, Map.of());
    }

    private Refusal(int status, String code, String text, Map<String, String> headers) {
        // No stack trace: this is an answer, not a failure of the server.
        super(text, null, false, false);
        this.status = status;
        this.code = code;
        this.headers = Map.copyOf(headers);
    }

    /** The request can not be carried out as it is. */
    public static Refusal badRequest(String text) {
        return new Refusal(400, "BAD_REQUEST", text);
    }

    /** The key is missing or wrong. */
    public static Refusal unauthorized() {
        return new Refusal(
                401,
                "UNAUTHORIZED",
                "send the key id and the key secret of this LocalCloud as Basic credentials",
                Map.of("WWW-Authenticate", "Basic realm=\"LocalCloud\", charset=\"UTF-8\""));
    }

    /** There is no such thing. */
    public static Refusal notFound(String text) {
        return new Refusal(404, "NOT_FOUND", text);
    }

    /** The path is known, but takes the given methods only. */
    public static Refusal methodNotAllowed(String allowed) {
        return new Refusal(405, "METHOD_NOT_ALLOWED", "this path takes " + allowed, Map.of("Allow", allowed));
    }

    /** The body is larger than so many bytes. */
    public static Refusal tooLarge(int limit) {
        return new Refusal(413, "PAYLOAD_TOO_LARGE", "the body is larger than " + limit + " bytes");
    }

    /** The content type is not that of JSON. */
    public static Refusal notJson() {
        return new Refusal(415, "UNSUPPORTED_MEDIA_TYPE", "send the body with Content-Type: application/json");
    }

    /** The service is not in the state that this needs. */
    public static Refusal failedDependency(String text) {
        return new Refusal(424, "FAILED_DEPENDENCY", text);
    }

    /**
     * The key has sent too much. The time to wait goes into {@code X-RateLimit-Reset}, in seconds with a fraction
     * (wire facts 2.3), rounded up so that who waits that long has waited long enough.
     *
     * @param requests how many are taken in a window
     * @param window how long that is
     * @param wait for how long to send nothing
     * @param retryAfter whether {@code Retry-After} says the same in whole seconds
     */
    public static Refusal tooManyRequests(int requests, Duration window, Duration wait, boolean retryAfter) {
        BigDecimal seconds = BigDecimal.valueOf(wait.toNanos(), 9);
        Map<String, String> headers = new TreeMap<>();
        headers.put(
                "X-RateLimit-Reset", seconds.setScale(3, RoundingMode.CEILING).toPlainString());
        if (retryAfter) {
            headers.put("Retry-After", seconds.setScale(0, RoundingMode.CEILING).toPlainString());
        }
        return new Refusal(
                429,
                "TOO_MANY_REQUESTS",
                "as the service does, LocalCloud takes " + requests + " requests in " + window.toSeconds()
                        + " seconds from a key; wait for as many seconds as X-RateLimit-Reset says, or start"
                        + " LocalCloud without its rate limit",
                headers);
    }

    /** What the service answers where it is broken; unlike {@link #internalError} this is meant to happen. */
    public static Refusal broken(String text) {
        return new Refusal(500, "INTERNAL_ERROR", text);
    }

    /** LocalCloud itself has failed. */
    public static Refusal internalError() {
        return new Refusal(500, "INTERNAL_ERROR", "LocalCloud failed to handle the request; this is a defect in it");
    }

    /** The headers of the answer, beside those that all answers have. */
    public Map<String, String> headers() {
        return headers;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The text of the {@code error} member: an upper-case word, a colon, the reason (wire facts 2.2). */
    public String error() {
        return code + ": " + getMessage();
    }
}
