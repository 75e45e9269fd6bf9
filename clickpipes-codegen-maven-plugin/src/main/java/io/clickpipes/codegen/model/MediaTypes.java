package io.clickpipes.codegen.model;

import io.clickpipes.codegen.model.OperationModel.Content;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the name of a media type says about the Java type of a body. */
final class MediaTypes {

    private static final String TOKEN = "[a-zA-Z0-9!#$%&'*+.^_`{|}~-]+";
    private static final Pattern BASE = Pattern.compile("(" + TOKEN + "/" + TOKEN + ")\\s*(;.*)?");
    private static final Pattern PARAMETERS =
            Pattern.compile("(;\\s*(" + TOKEN + "=(" + TOKEN + "|\"[ !#-\\[\\]-~]*\"))?\\s*)*");

    private MediaTypes() {}

    /** The type without its parameters, in lower case. */
    static String base(String mediaType) {
        int end = mediaType.indexOf(';');
        return (end < 0 ? mediaType : mediaType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /** A body that is sent. */
    static Content ofRequest(String mediaType, boolean typed) {
        String base = base(mediaType);
        if (base.startsWith("multipart/")) {
            return Content.MULTIPART;
        }
        return base.equals("application/x-www-form-urlencoded") ? Content.FORM : ofResponse(mediaType, typed);
    }

    /**
     * A body that is received.
     *
     * @param typed whether its schema says that it is anything but bytes; decides where the media type is open
     */
    static Content ofResponse(String mediaType, boolean typed) {
        String base = base(mediaType);
        if (isStream(base) || base.endsWith("/xml") || base.endsWith("+xml")) {
            return Content.BINARY;
        }
        if (isJson(base)) {
            return Content.JSON;
        }
        if (base.equals("*/*") || base.equals("application/*") || base.equals("*")) {
            return typed ? Content.JSON : Content.BINARY;
        }
        return base.startsWith("text/") ? Content.TEXT : Content.BINARY;
    }

    private static boolean isJson(String base) {
        return base.equals("application/json") || base.equals("text/json") || base.endsWith("+json");
    }

    /** Values that follow one another without an end in sight. */
    private static boolean isStream(String base) {
        return base.equals("text/event-stream") || base.equals("application/stream+json") || base.endsWith("ndjson");
    }

    /** In the form that a header can carry; empty for a range, or a name that no client can send. */
    static Optional<String> sendable(String mediaType) {
        return acceptable(mediaType).filter(it -> !it.contains("*"));
    }

    /** The same where a range is allowed. */
    static Optional<String> acceptable(String mediaType) {
        Matcher matcher = BASE.matcher(mediaType.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String parameters = matcher.group(2) == null ? "" : matcher.group(2);
        return Optional.of(PARAMETERS.matcher(parameters).matches() ? matcher.group(1) + parameters : matcher.group(1));
    }
}
