package io.clickpipes.codegen.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
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

    /**
     * What a URL can say arrives; braces, fragments and dots mean something there.
     */
    static void path(Made made, String text) throws Exception {
        if (text.matches("(?s).*[{}].*")) {
            return;
        }
        Request request = made.request();
        assertThat(request.url().host()).isEqualTo("localhost");
        if (!text.matches("(?s).*([?#%\\\\\\p{Cntrl}]|\\.\\.).*|\\s*")) {
            assertThat(String.join("/", request.url().pathSegments())).isEqualTo("v1/a/" + sent(text));
        }
    }

    /** What UTF-8 can carry. */
    private static String sent(String text) {
        return new String(
                text.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.UTF_8);
    }

    static void pathParameter(Made made, String name) throws Exception {
        if (!name.matches("(?s).*[{}#].*")) {
            assertThat(made.request().url().encodedPath()).isEqualTo("/v1/a/v");
        }
    }

    static Place.Probe parameter(String in) {
        return (made, name) -> {
            if (in.equals("header") && !name.matches("[!-~]+")) {
                // No request can carry such a name; OkHttp says so.
                assertThatThrownBy(made::request).isInstanceOf(IllegalArgumentException.class);
                return;
            }
            if (in.equals("cookie") && name.matches("(?s).*[^ -~].*")) {
                return;
            }
            Request request = made.request();
            assertThat(request.url().encodedPath()).isEqualTo("/v1/a");
            switch (in) {
                case "query" ->
                    assertThat(request.url().queryParameter(sent(name))).isEqualTo("v");
                case "header" -> assertThat(request.header(name)).isEqualTo("v");
                default -> assertThat(request.header("Cookie")).contains("=v");
            }
        };
    }

    /** A media type that HTTP allows arrives; any other is refused by OkHttp at the latest. */
    static void mediaType(Made made, String text) throws Exception {
        if (text.matches("[A-Za-z0-9.+-]+")) {
            assertThat(made.request().url().encodedPath()).isEqualTo("/v1/a");
            assertThat(made.request().header("Content-Type")).isIn(null, "text/" + text);
        }
    }
}
