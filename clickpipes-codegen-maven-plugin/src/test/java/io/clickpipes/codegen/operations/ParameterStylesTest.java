package io.clickpipes.codegen.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parameters on the wire, against the table of style examples in the OpenAPI specification (3.1.1). */
class ParameterStylesTest {

    private static final List<String> LIST = List.of("blue", "black", "brown");

    @TempDir
    private Path folder;

    private static Map<String, Integer> members() {
        Map<String, Integer> members = new LinkedHashMap<>();
        members.put("R", 100);
        members.put("G", 200);
        members.put("B", 150);
        return members;
    }

    private static String operation(String path, String parameter) {
        return "'" + path + "':\n  get:\n    operationId: send\n    parameters: [" + parameter
                + "]\n    responses: {'204': {description: d}}\n";
    }

    private static String schema(String kind) {
        return switch (kind) {
            case "array" -> "{type: array, items: {type: string}}";
            case "object" -> "{type: object, additionalProperties: {type: integer, format: int32}}";
            default -> "{type: string}";
        };
    }

    private static Object value(String kind) {
        return kind.equals("array") ? LIST : kind.equals("object") ? members() : kind.equals("empty") ? "" : "blue";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "matrix false empty ;color",
                "matrix false string ;color=blue",
                "matrix false array ;color=blue,black,brown",
                "matrix false object ;color=R,100,G,200,B,150",
                "matrix true string ;color=blue",
                "matrix true array ;color=blue;color=black;color=brown",
                "matrix true object ;R=100;G=200;B=150",
                "label false string .blue",
                "label false array .blue,black,brown",
                "label false object .R,100,G,200,B,150",
                "label true array .blue.black.brown",
                "label true object .R=100.G=200.B=150",
                "simple false string blue",
                "simple false array blue,black,brown",
                "simple false object R,100,G,200,B,150",
                "simple true array blue,black,brown",
                "simple true object R=100,G=200,B=150",
            })
    void writesPaths(String style, boolean explode, String kind, String expected) throws Exception {
        String parameter = "{name: color, in: path, required: true, style: " + style + ", explode: " + explode
                + ", schema: " + schema(kind) + "}";
        try (Served served = new Served(operation("/x/{color}", parameter), folder)) {
            assertThat(served.uri("send", value(kind))).isEqualTo("/x/" + expected);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "/x/{key} path simple string /x/-_8",
                "/x/{key} path simple array /x/-_8,-_8",
                "/x query form string /x?key=-_8",
                "/x query form array /x?key=-_8&key=-_8",
                "/x query pipeDelimited array /x?key=-_8&key=-_8",
            })
    void writesBytesInTheAlphabetForUrls(String path, String in, String style, String kind, String expected)
            throws Exception {
        String text = "{type: string, format: base64url}";
        String parameter = "{name: key, in: " + in + ", required: true, style: " + style + ", explode: "
                + in.equals("query") + ", schema: "
                + (kind.equals("array") ? "{type: array, items: " + text + "}" : text) + "}";
        byte[] bytes = {(byte) 0xfb, (byte) 0xff};
        try (Served served = new Served(operation(path, parameter), folder)) {
            assertThat(served.uri(
                            "send", kind.equals("array") ? new Object[] {List.of(bytes, bytes)} : new Object[] {bytes}))
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "form false empty color=",
                "form false string color=blue",
                "form false array color=blue,black,brown",
                "form false object color=R,100,G,200,B,150",
                "form true empty color=",
                "form true array color=blue&color=black&color=brown",
                "form true object R=100&G=200&B=150",
                "spaceDelimited false array color=blue%20black%20brown",
                "spaceDelimited false object color=R%20100%20G%20200%20B%20150",
                "pipeDelimited false array color=blue%7Cblack%7Cbrown",
                "pipeDelimited false object color=R%7C100%7CG%7C200%7CB%7C150",
                "deepObject true object color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
            })
    void writesQueries(String style, boolean explode, String kind, String expected) throws Exception {
        String parameter = "{name: color, in: query, required: true, style: " + style + ", explode: " + explode
                + ", schema: " + schema(kind) + "}";
        try (Served served = new Served(operation("/x", parameter), folder)) {
            assertThat(served.uri("send", value(kind))).isEqualTo("/x?" + expected);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "false string blue",
                "false array blue,black,brown",
                "false object R,100,G,200,B,150",
                "true object R=100,G=200,B=150",
            })
    void writesHeaders(boolean explode, String kind, String expected) throws Exception {
        String parameter =
                "{name: X-Color, in: header, required: true, explode: " + explode + ", schema: " + schema(kind) + "}";
        try (Served served = new Served(operation("/x", parameter), folder)) {
            served.call("send", value(kind));

            assertThat(served.seen().headers().get("x-color")).containsExactly(expected);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "false | string | color=blue",
                "false | array | color=blue,black,brown",
                "false | object | color=R,100,G,200,B,150",
                "true | array | color=blue; color=black; color=brown",
                "true | object | R=100; G=200; B=150",
            })
    void writesCookies(boolean explode, String kind, String expected) throws Exception {
        String parameter =
                "{name: color, in: cookie, required: true, explode: " + explode + ", schema: " + schema(kind) + "}";
        try (Served served = new Served(operation("/x", parameter), folder)) {
            served.call("send", value(kind));

            assertThat(served.seen().headers().get("cookie")).containsExactly(expected);
        }
    }

    @Test
    void letsNoValueBecomeAnotherCookieOrAnotherItem() throws Exception {
        String document = """
                /x/{ids}:
                  get:
                    operationId: send
                    parameters:
                      - {name: ids, in: path, required: true, schema: {type: array, items: {type: string}}}
                      - {name: sid, in: cookie, required: true, schema: {type: string}}
                      - {name: lang, in: cookie, schema: {type: string}}
                    responses: {}
                """;
        try (Served served = new Served(document, folder)) {
            served.call(
                    "send", List.of("a/b,c", "~d*\u00e4"), "a; admin=1", served.build("SendParameters", "lang", "de"));

            assertThat(served.seen().uri()).isEqualTo("/base/x/a%2Fb%2Cc,~d%2A%C3%A4");
            assertThat(served.seen().header("Cookie")).isEqualTo("lang=de; sid=a%3B%20admin%3D1");
        }
    }

    @Test
    void writesNestedObjectsDeeply() throws Exception {
        String schema = "{type: object, properties: {name: {type: string}, tags: {type: array, items: {type: string}},"
                + " size: {type: object, properties: {min: {type: integer}}}}}";
        String parameter =
                "{name: f, in: query, required: true, style: deepObject, explode: true, schema: " + schema + "}";
        try (Served served = new Served(operation("/x", parameter), folder)) {
            Object size = served.build("SendF$Size", "min", 3L);
            Object f = served.build("SendF", "name", "a b", "tags", List.of("x", "y"), "size", size);

            assertThat(served.uri("send", f))
                    .isEqualTo("/x?f%5Bname%5D=a%20b&f%5Btags%5D%5B0%5D=x&f%5Btags%5D%5B1%5D=y&f%5Bsize%5D%5Bmin%5D=3");
        }
    }

    @Test
    void writesParametersWithContentAsJson() throws Exception {
        String schema = "{type: object, properties: {a: {type: integer}}}";
        String document = """
                /x/{p}:
                  get:
                    operationId: send
                    parameters:
                      - {name: p, in: path, required: true, content: {application/json: {schema: {type: array, items: {type: integer}}}}}
                      - {name: q, in: query, required: true, content: {application/json: {schema: SCHEMA}}}
                      - {name: X-H, in: header, required: true, content: {application/json: {schema: {type: string}}}}
                    responses: {}
                """.replace("SCHEMA", schema);
        try (Served served = new Served(document, folder)) {
            served.call("send", List.of(1L, 2L), served.build("SendQ", "a", 1L), "t\u00e4\ud83d\ude00");

            assertThat(served.seen().uri()).isEqualTo("/base/x/%5B1%2C2%5D?q=%7B%22a%22%3A1%7D");
            assertThat(served.seen().header("X-H")).isEqualTo("\"t\\u00E4\\uD83D\\uDE00\"");
        }
    }

    @Test
    void sendsNullWithinALotOfOptionalValues() throws Exception {
        String parameter = "{name: q, in: query, schema: {type: array, items: {type: [string, 'null']}}}";
        try (Served served = new Served(operation("/x", parameter), folder)) {
            Object parameters = served.build("SendParameters", "q", Arrays.asList("a", null));

            assertThat(served.uri("send", parameters)).isEqualTo("/x?q=a&q=null");
        }
    }

    @Test
    void keepsReservedCharactersWhereTheDocumentAllowsThem() throws Exception {
        String parameter = "{name: q, in: query, required: true, allowReserved: true, schema: {type: string}}";
        try (Served served = new Served(operation("/x", parameter), folder)) {
            assertThat(served.uri("send", "a/b?c=d&e#f:%20 g,h")).isEqualTo("/x?q=a/b?c%3Dd%26e%23f:%20%20g,h");
        }
    }

    @Test
    void sendsValuesThatMayBeEmpty() throws Exception {
        String parameter = "{name: q, in: query, allowEmptyValue: true, schema: {type: string}}";
        try (Served served = new Served(operation("/x", parameter), folder)) {
            assertThat(served.uri("send", served.build("SendParameters", "q", "")))
                    .isEqualTo("/x?q=");
        }
    }
}
