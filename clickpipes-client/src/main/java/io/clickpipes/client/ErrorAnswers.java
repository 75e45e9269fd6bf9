package io.clickpipes.client;

import io.clickpipes.client.support.JsonValue;
import java.io.IOException;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Response;

/**
 * Reads answers with an error status. The service sends {@code {"status", "error", "requestId"}}; what stands between
 * sends anything, and then a short plain text is all that is kept of it.
 */
final class ErrorAnswers {

    /** Member of every answer, good or bad. */
    static final String REQUEST_ID = "requestId";

    private static final int MAX_MESSAGE = 2_000;
    private static final int MAX_PLAIN_TEXT = 300;
    private static final int MAX_REQUEST_ID = 100;

    private static final Pattern TAG = Pattern.compile("<[^<>]*>");

    private ErrorAnswers() {}

    static ClickPipesApiException exception(Response<?> response, String operation, Secrets secrets) {
        int status = response.code();
        if (status >= 300 && status < 400) {
            return new ApiError(operation, status, null, redirect(response.raw())).toException();
        }
        String body = text(response.errorBody());
        JsonValue json = parse(body);
        JsonValue error = json == null ? null : json.get("error");
        String message = error == null
                ? secrets.clean(TAG.matcher(secrets.mask(body)).replaceAll(" "), MAX_PLAIN_TEXT)
                : secrets.clean(plain(error), MAX_MESSAGE);
        return new ApiError(operation, status, requestId(json == null ? null : json.get(REQUEST_ID), secrets), message)
                .toException();
    }

    /** What an answer has as its request id, fit to be shown. */
    static @Nullable String requestId(@Nullable JsonValue value, Secrets secrets) {
        return value == null || value.kind() == JsonValue.Kind.NULL
                ? null
                : secrets.clean(plain(value), MAX_REQUEST_ID);
    }

    /** By host alone: the rest of the address may say more than a log should. */
    private static String redirect(okhttp3.Response raw) {
        String location = raw.header("Location");
        HttpUrl target = location == null ? null : raw.request().url().resolve(location);
        return (target == null ? "It is a redirect to nowhere" : "It is a redirect to the host " + target.host())
                + ", and the client follows none, so that the key goes to no other address. Correct the base URL.";
    }

    private static String text(@Nullable ResponseBody body) {
        try {
            return body == null ? "" : body.string();
        } catch (IOException e) {
            // The status is what counts, and it is known.
            return "";
        }
    }

    private static @Nullable JsonValue parse(String body) {
        try {
            return JsonValue.parse(body);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String plain(JsonValue value) {
        return value.kind() == JsonValue.Kind.STRING ? value.asString() : value.toJson();
    }
}
