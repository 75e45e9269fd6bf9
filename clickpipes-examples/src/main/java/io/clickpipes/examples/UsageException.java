package io.clickpipes.examples;

/** The command line can not be understood; the message says why and how to put it right. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
