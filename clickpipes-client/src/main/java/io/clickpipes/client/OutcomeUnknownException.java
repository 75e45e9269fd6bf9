package io.clickpipes.client;

/**
 * It is not known whether the service did what it was asked to do: the request went out, and no answer came back, or
 * one that can not be read (its cause is a {@link ClickPipesResponseException} then), or one of a gateway that had none
 * itself (status 502, 504, 520, 522 or 524). Thrown for operations that must not be done twice, and so
 * were not sent again. After a creation, look for the pipe before you send it once more: names are not unique, and
 * there would be two (section 2.4 of the wire facts).
 *
 * <pre>{@code
 * try {
 *     client.create(pipe);
 * } catch (OutcomeUnknownException e) {
 *     List<ClickPipe> there = client.findByName(name);
 * }
 * }</pre>
 */
public final class OutcomeUnknownException extends ClickPipesConnectionException {
    private static final long serialVersionUID = 1L;

    private static final String CREATE = "clickPipeCreate";

    OutcomeUnknownException(String operation, String host, Exception cause) {
        super(
                operation,
                operation + " was sent, and no readable answer of the service to it arrived from " + host + ": "
                        + describe(cause) + " Whether it was carried out is unknown, and it was not sent again. "
                        + wayOut(operation),
                cause);
    }

    private static String wayOut(String operation) {
        return operation.equals(CREATE)
                ? "Look for the pipe with findByName(name) first: names are not unique."
                : "Look at what is there first.";
    }
}
