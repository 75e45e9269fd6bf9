package io.clickpipes.client;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Reads ids. All of them are UUIDs, and they go into paths, where an empty one would turn "this pipe" into "all
 * pipes" (section 1 of the wire facts); {@link UUID#fromString} alone takes too much.
 */
final class Ids {

    private static final Pattern FORM = Pattern.compile("[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}");

    private Ids() {}

    /**
     * Reads an id.
     *
     * @param what names it in the message
     * @throws IllegalArgumentException if it is not a UUID; without the text, which may be a secret in a wrong place
     */
    static UUID parse(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " is blank; it must be a UUID");
        }
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    what + " is not a UUID, which is 32 hexadecimal digits in groups of 8-4-4-4-12");
        }
        return UUID.fromString(text);
    }
}
