package io.clickpipes.localcloud.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request that LocalCloud refuses. The text goes to the caller as it is, so it never holds a value
 * from the request: values may be secrets.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final @Nullable String allowed;

    private Refusal(int status, String code, String text) {
        this(status, code, text, null);
    }

    private Refusal(int status, String code, String text, @Nullable String allowed) {
        // No stack trace: this is an answer, not a failure of the server.
        super(text, null, false, false);
        this.status = status;
        this.code = code;
        this.allowed = allowed;
    }

    /** The request can not be carried out as it is. */
    public static Refusal badRequest(String text) {
        return new Refusal(400, "BAD_REQUEST", text);
    }

    /** The key is missing or wrong. */
    public static Refusal unauthorized() {
        return new Refusal(
                401, "UNAUTHORIZED", "send the key id and the key secret of this LocalCloud as Basic credentials");
    }

    /** There is no such thing. */
    public static Refusal notFound(String text) {
        return new Refusal(404, "NOT_FOUND", text);
    }

    /** The path is known, but takes the given methods only. */
    public static Refusal methodNotAllowed(String allowed) {
        return new Refusal(405, "METHOD_NOT_ALLOWED", "this path takes " + allowed, allowed);
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

    /** What the service answers where it is broken; unlike {@link #internalError} this is meant to happen. */
    public static Refusal broken(String text) {
        return new Refusal(500, "INTERNAL_ERROR", text);
    }

    /** LocalCloud itself has failed. */
    public static Refusal internalError() {
        return new Refusal(500, "INTERNAL_ERROR", "LocalCloud failed to handle the request; this is a defect in it");
    }

    /** The methods for the {@code Allow} header, where this is about the method. */
    public Optional<String> allowed() {
        return Optional.ofNullable(allowed);
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
