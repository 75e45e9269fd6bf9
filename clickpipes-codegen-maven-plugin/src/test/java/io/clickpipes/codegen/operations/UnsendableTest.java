package io.clickpipes.codegen.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.output.GeneratedFile;
import io.clickpipes.codegen.testing.Generation;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no request can carry is refused when the code is generated, or else before a value could be shown. */
class UnsendableTest {

    private static final String TEXT = "schema: {type: string}";

    @TempDir
    private Path folder;

    private static void refuses(String paths, String... parts) {
        String document = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths:\n" + paths.indent(2);
        assertThatExceptionOfType(CodegenException.class)
                .isThrownBy(() -> Generation.of(document, Generation.options("made")))
                .withMessageContainingAll(parts);
    }

    private static String get(String parameter) {
        return "/x: {get: {operationId: send, parameters: [" + parameter + "], responses: {}}}";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/a/../../x", "/..", "/a/%2e%2E/x", "/a/.%2e", "/a/{id}/..", "/a/%2e%2e%2fx", "..", "http://x/.."
            })
    void refusesPathsThatClimb(String path) {
        refuses(
                "'" + path + "': {get: {operationId: send, responses: {}}}",
                "[unsendable]",
                "#/paths/" + path.replace("/", "~1") + "/get");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", " ", "a\\nb", "a:b", "\\u00e9", "a\\\"", "(a)"})
    void refusesHeadersThatHaveNoName(String name) {
        for (String required : new String[] {"true", "false"}) {
            refuses(
                    get("{name: \"" + name + "\", in: header, required: " + required + ", " + TEXT + "}"),
                    "[unsendable]",
                    "#/paths/~1x/get/parameters/0",
                    "header");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", " ", "a; b=c", "a\\nb", "a=b", "\\u00e9", "a,b"})
    void refusesCookiesThatHaveNoName(String name) {
        refuses(
                get("{name: \"" + name + "\", in: cookie, " + TEXT + "}"),
                "[unsendable]",
                "#/paths/~1x/get/parameters/0",
                "cookie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"header", "cookie"})
    void passesOverAParameterThatNobodyFilledIn(String in) {
        String row = "{name: '', in: " + in + ", required: %s, " + TEXT + "}";

        assertThat(Generation.of(
                        "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths:\n"
                                + get(row.formatted("false")).indent(2),
                        Generation.options("made")))
                .extracting(GeneratedFile::path)
                .doesNotContain("made/model/SendParameters.java");
        refuses(get(row.formatted("true")), "[unsendable]", "#/paths/~1x/get/parameters/0", in);
    }

    @ParameterizedTest
    @ValueSource(strings = {"query", "header"})
    void refusesRequiredNamesThatNoAnnotationHolds(String in) {
        refuses(
                get("{name: " + "n".repeat(70_000) + ", in: " + in + ", required: true, " + TEXT + "}"),
                "[too-large]",
                "#/paths/~1x/get",
                "65,535 bytes");
    }

    @Test
    void refusesMediaTypesThatNoAnnotationHolds() {
        String content = "description: d, content: {? application/x-" + "n".repeat(70_000) + " : {}}";
        String json = "description: d, content: {application/json: {}, ? text/x-" + "n".repeat(70_000) + " : {}}";

        refuses("/x: {post: {requestBody: {" + content + "}, responses: {}}}", "[too-large]", "media type");
        refuses("/x: {get: {responses: {'200': {" + json + "}}}}", "[too-large]", "media type");
    }

    @Test
    void refusesMoreVariablesThanAMethodHasArguments() {
        String path = IntStream.range(0, 251).mapToObj(i -> "/{v" + i + "}").collect(Collectors.joining());

        refuses("? " + path + "\n: {get: {operationId: send, responses: {}}}\n", "The path has 251 variables");
    }

    @Test
    void takesLongNamesEverywhereElse() throws Exception {
        String name = "n".repeat(100_000);
        String paths = """
                ? /x/{LONG}
                : get:
                    operationId: send
                    parameters:
                      - {name: LONG, in: path, required: true, TEXT}
                      - {name: LONG, in: query, TEXT}
                      - {name: LONG, in: header, TEXT}
                      - {name: cLONG, in: cookie, required: true, TEXT}
                    responses: {}
                  post:
                    operationId: form
                    requestBody:
                      content:
                        application/x-www-form-urlencoded:
                          schema: {type: object, required: [fLONG], properties: {? fLONG : {type: string}}}
                    responses: {}
                """.replace("TEXT", TEXT);
        try (Served served = new Served(paths.replace("LONG", name), folder)) {
            assertThat(served.source("DefaultApi")).contains("(\"x/{nnn");
        }
    }

    @Test
    void showsNoValueThatAHeaderCanNotCarry() throws Exception {
        String paths = """
                /x:
                  get:
                    operationId: send
                    parameters:
                      - {name: X-Api-Key, in: header, required: true, TEXT}
                      - {name: X-Other, in: header, TEXT}
                      - {name: X-Many, in: header, schema: {type: array, items: {type: string}}}
                    responses: {}
                """.replace("TEXT", TEXT);
        try (Served served = new Served(paths, folder)) {
            for (String secret : new String[] {"hunter2\n", "hunter2\u00e9", "\0hunter2"}) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> served.call("send", secret))
                        .withMessageContaining("X-Api-Key")
                        .withMessageNotContaining("hunter");
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> served.call("send", "k", served.build("SendParameters", "xOther", secret)))
                        .withMessageContaining("X-Other")
                        .withMessageNotContaining("hunter");
                Object query =
                        served.type("support.QueryParameters").getConstructor().newInstance();
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> served.call("send", "k", query, Map.of("X-Other", secret)))
                        .withMessageNotContaining("hunter");
            }
            served.call("send", "k\tl ~");
            assertThat(served.seen().header("X-Api-Key")).matches("k\\sl ~");
        }
    }
}
