package io.clickpipes.client;

import java.io.IOException;
import java.net.ProtocolException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Failures of a connection as they can be shown, with their causes: a server that does not speak HTTP may send back
 * what it received, and the HTTP client quotes it.
 */
final class ShownFailure {

    private static final int MAX_MESSAGE = 300;
    private static final String NO_HTTP = "what the server sent is no complete HTTP answer";

    private ShownFailure() {}

    /** The same failure, unless it or anything below it says too much; then one of the same place that does not. */
    static IOException of(IOException failure, Secrets secrets) {
        if (!saysTooMuch(failure, secrets, Collections.newSetFromMap(new IdentityHashMap<>()))) {
            return failure;
        }
        IOException shown = failure instanceof ProtocolException
                ? new ProtocolException(NO_HTTP)
                : new IOException(failure.getClass().getSimpleName() + ": " + message(failure, secrets));
        shown.setStackTrace(failure.getStackTrace());
        return shown;
    }

    /** A wrapper repeats the message of its cause. */
    private static String message(IOException failure, Secrets secrets) {
        return failure.getCause() instanceof ProtocolException
                ? NO_HTTP
                : secrets.clean(String.valueOf(failure.getMessage()), MAX_MESSAGE);
    }

    private static boolean saysTooMuch(Throwable failure, Secrets secrets, Set<Throwable> seen) {
        if (!seen.add(failure)) {
            return false;
        }
        String message = failure.getMessage();
        if (failure instanceof ProtocolException
                || (message != null && !secrets.mask(message).equals(message))) {
            return true;
        }
        for (Throwable suppressed : failure.getSuppressed()) {
            if (saysTooMuch(suppressed, secrets, seen)) {
                return true;
            }
        }
        return failure.getCause() != null && saysTooMuch(failure.getCause(), secrets, seen);
    }
}
