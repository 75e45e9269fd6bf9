package io.clickpipes.codegen.source;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Percent-encoding in references. */
final class PercentEncoding {

    private PercentEncoding() {}

    /** The text that is meant; a plus sign stays one, and what is not encoded properly stays as it is. */
    static String decoded(String text) {
        try {
            return text.contains("%") ? URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8) : text;
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
