package io.clickpipes.codegen.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.MediaType;
import okhttp3.Request;

/** How each kind of value shows that it arrived character for character. */
final class Probes {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Probes() {}

    private static String quoted(String text) {
        return '"' + Place.escaped(text) + '"';
    }

    private static void sameJson(String actual, String expected) throws Exception {
        assertThat(MAPPER.readTree(actual)).isEqualTo(MAPPER.readTree(expected));
    }

    /** The name is a member of the class: nothing is left over. */
    static void property(Made made, String name) throws Exception {
        String json = "{" + quoted(name) + ":\"value\"}";
        Object model = made.parse("O", json);
        assertThat((Map<?, ?>) Made.call(model, "additionalProperties")).isEmpty();
        sameJson(made.json(model), json);
    }

    static void secret(Made made, String name) throws Exception {
        property(made, name);
        Object model = made.parse("O", "{" + quoted(name) + ":\"hunter2\"}");
        assertThat(model.toString()).doesNotContain("hunter2");
    }

    static void nested(Made made, String name) throws Exception {
        String json = "{" + quoted(name) + ":{" + quoted(name) + ":[{" + quoted(name) + ":1}]}}";
        Object model = made.parse("O", json);
        assertThat((Map<?, ?>) Made.call(model, "additionalProperties")).isEmpty();
        sameJson(made.json(model), json);
    }

    static void enumValue(Made made, String text) throws Exception {
        Class<?> type = made.model("E");
        Object value = type.getMethod("of", String.class).invoke(null, text);
        assertThat(Made.call(value, "value")).isEqualTo(text);
        assertThat(Made.call(value, "known").toString()).isNotEqualTo("UNKNOWN");
    }

    static void enumNames(Made made, String text) throws Exception {
        enumValue(made, "a");
        enumValue(made, "b");
    }

    static void roundTrip(Made made, String text) throws Exception {
        String json = "{\"p\":" + quoted(text) + "}";
        Object model = made.parse("O", json);
        sameJson(made.json(model), json);
        assertThat((Map<?, ?>) Made.call(model, "additionalProperties")).isEmpty();
        Object value = Made.call(model, "p");
        if (value.getClass().getSuperclass().getSimpleName().equals("OpenEnum")) {
            assertThat(Made.call(value, "value")).isEqualTo(text);
            assertThat(Made.call(value, "known").toString()).isNotEqualTo("UNKNOWN");
        }
    }

    static void discriminatorProperty(Made made, String name) throws Exception {
        String json = "{" + quoted(name) + ":\"B\"}";
        Object model = made.parse("U", json);
        assertThat(model.getClass()).isEqualTo(made.model("B"));
        sameJson(made.json(model), json);
    }

    static void discriminatorValue(Made made, String text) throws Exception {
        String json = "{\"kind\":" + quoted(text) + "}";
        Object model = made.parse("U", json);
        assertThat(model.getClass()).isEqualTo(made.model("B"));
        sameJson(made.json(model), json);
    }

    static void subtype(Made made, String name) throws Exception {
        String json = "{\"kind\":" + quoted(name) + ",\"x\":\"y\"}";
        Object model = made.parse("P", json);
        assertThat(model.getClass().getSimpleName()).isNotEqualTo("Unknown");
        sameJson(made.json(model), json);
    }

    static void called(Made made, String text) throws Exception {
        assertThat(made.request().url().host()).isEqualTo("localhost");
        assertThat(made.request().url().encodedPath()).isEqualTo("/v1/a");
    }

    /** Every character arrives; a question mark begins a query and a fragment is never sent. */
    static void path(Made made, String text) throws Exception {
        Request request = made.request();
        assertThat(request.url().host()).isEqualTo("localhost");
        assertThat(request.url().encodedPath()).startsWith("/v1/a/");
        // Variables are filled with the same text as in pathParameter.
        if (!text.matches("(?s).*\\{.*}.*")) {
            String whole = text.split("#", 2)[0];
            String path = whole.split("\\?", 2)[0];
            assertThat(decoded(request.url().encodedPath())).isEqualTo("/v1/a/" + decoded(sent(path)));
            String query = whole.substring(path.length());
            assertThat(decoded(String.valueOf(request.url().encodedQuery())))
                    .isEqualTo(query.length() < 2 ? "null" : decoded(sent(query.substring(1))));
        }
    }

    /** With every well-formed escape undone, byte by byte. */
    private static String decoded(String text) {
        return Pattern.compile("(%[0-9A-Fa-f]{2})+")
                .matcher(text)
                .replaceAll(escapes -> Matcher.quoteReplacement(
                        new String(HexFormat.of().parseHex(escapes.group().replace("%", "")), StandardCharsets.UTF_8)));
    }

    /** What UTF-8 can carry. */
    private static String sent(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    static void pathParameter(Made made, String name) throws Exception {
        assertThat(made.request().url().encodedPath()).isEqualTo("/v1/a/v");
    }

    static Place.Probe parameter(String in) {
        return (made, name) -> {
            Request request = made.request();
            assertThat(request.url().encodedPath()).isEqualTo("/v1/a");
            switch (in) {
                case "query" ->
                    assertThat(request.url().queryParameter(sent(name))).isEqualTo("v");
                case "header" -> assertThat(request.header(name)).isEqualTo("v");
                default -> assertThat(request.header("Cookie")).isEqualTo(name + "=v");
            }
        };
    }

    /** A media type that HTTP allows arrives, without blanks behind it; instead of any other it is plain text. */
    static void mediaType(Made made, String written) throws Exception {
        String text = written.replaceAll(" +$", "");
        Request request = made.request();
        assertThat(request.url().encodedPath()).isEqualTo("/v1/a");
        boolean sendable = text.matches("[A-Za-z0-9.+!#$%&'^_`{|}~-]+");
        if (sendable || !text.matches("(?s)[A-Za-z0-9.+!#$%&'^_`{|}~-]+\\s*;.*")) {
            MediaType type = Objects.requireNonNull(request.body()).contentType();
            assertThat(type.type() + "/" + type.subtype())
                    .isEqualToIgnoringCase(sendable ? "text/" + text : "text/plain");
        }
    }
}
