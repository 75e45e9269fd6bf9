package io.clickpipes.codegen.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths, methods and names that are not what they should be, and all the same are called as the document says. */
class PathsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            nullValues = "-",
            value = {
                "/{id}/photo /v/photo",
                "/{id} /v",
                "/{id}:start /v:start",
                "/v1:batch/{id} /v1:batch/v",
                "/x/{id}/y/{id} /x/v/y/v",
                "/x/{id:[0-9]{1,3}}/y /x/v/y",
                "/x/{id*} /x/v",
                "/x/{+id} /x/v",
                "/x/{id}/ /x/v/",
                "//x/{id} //x/v",
                "/x/{id}#Action=a /x/v",
                "/x/{id}?k=1&z /x/v?k=1&z",
                "/x?k={id} /x?k=v",
                "/x?a=1&k={id} /x?a=1&k=v",
                "/%7Bx%7D/{id}/\u00e4 /%7Bx%7D/v/%C3%A4",
                "/a{/{id} /a%7B/v",
                "http://evil/{id} /http://evil/v",
                "//evil/x/{id} //evil/x/v",
                "a/{id} /a/v",
                "/a/./{id}/. /a/v/",
                "/%2E/{id} /v",
                "/a%/%zz/{id} /a%25/%25zz/v",
                "/a\\b/{id} /a%5Cb/v",
                "/a/{id}?q=100%&r=a{x} /a/v?q=100%25&r=a%7Bx%7D",
            })
    void callsOddPaths(String path, String expected) throws Exception {
        String document = "'" + path + "':\n  get:\n    operationId: send\n    parameters: "
                + "[{name: id, in: path, required: true, schema: {type: string}}]\n    responses: {}\n";
        try (Served served = new Served(document, folder)) {
            assertThat(served.uri("send", "v")).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a{b}c", "a{b", "a}b", "}", "a#b", "#", "a?b=c", "a/b", "a b", "%41", "a:b*", "{{a}}", "é"})
    void fillsVariablesOfAnyName(String name) throws Exception {
        String document = "'/x/{" + name + "}/y': {get: {operationId: send, parameters: [{name: '" + name
                + "', in: path, required: true, schema: {type: integer}}], responses: {}}}";
        try (Served served = new Served(document, folder)) {
            assertThat(served.uri("send", 7L)).isEqualTo("/x/7/y");
        }
    }

    @Test
    void keepsEveryCharacterOfAPath() throws Exception {
        String document = """
                "/ /a": {get: {operationId: first, responses: {}}}
                "/b\\\\c\\nd\\te\\x7f ": {get: {operationId: second, responses: {}}}
                "/ http://127.0.0.2:1/": {get: {operationId: third, responses: {}}}
                "": {get: {operationId: fourth, responses: {}}}
                "/c?d=e\\nf g": {get: {operationId: fifth, responses: {}}}
                """;
        try (Served served = new Served(document, folder)) {
            assertThat(served.uri("first")).isEqualTo("/%20/a");
            assertThat(served.uri("second")).isEqualTo("/b%5Cc%0Ad%09e%7F%20");
            assertThat(served.uri("third")).isEqualTo("/%20http://127.0.0.2:1/");
            assertThat(served.uri("fourth")).isEqualTo("/");
            assertThat(served.uri("fifth")).isEqualTo("/c?d=e%0Af%20g");
        }
    }

    @Test
    void asksForAVariableTwiceWhereItStandsInPathAndQuery() throws Exception {
        String document = "/x/{id}?k={id}&l={id}: {get: {operationId: send, responses: {}}}";
        try (Served served = new Served(document, folder)) {
            assertThat(served.uri("send", "v", "w", "x")).isEqualTo("/x/v?k=w&l=x");
        }
    }

    @Test
    void callsTheRootAndPathsWithSpaces() throws Exception {
        String document = """
                /: {get: {operationId: root, responses: {}}}
                /a b/{x y}: {get: {operationId: spaces, responses: {}}}
                /{a}.{b}/{c}{d}: {get: {operationId: beside, responses: {}}}
                """;
        try (Served served = new Served(document, folder)) {
            assertThat(served.uri("root")).isEqualTo("/");
            assertThat(served.uri("spaces", "v")).isEqualTo("/a%20b/v");
            assertThat(served.uri("beside", "1", "2", "3", "4")).isEqualTo("/1.2/34");
        }
    }

    @Test
    void letsNoArgumentLeaveThePathOrTheHost() throws Exception {
        String document = "/{id}/x: {get: {operationId: send, responses: {}}}";
        try (Served served = new Served(document, folder)) {
            assertThat(served.uri("send", "http://127.0.0.2:1")).isEqualTo("/http:%2F%2F127.0.0.2:1/x");
            assertThat(served.uri("send", "https:a")).isEqualTo("/https:a/x");
            assertThat(served.uri("send", "\\a")).isEqualTo("/%5Ca/x");
            assertThatIllegalArgumentException().isThrownBy(() -> served.call("send", ".."));
            assertThatIllegalArgumentException().isThrownBy(() -> served.call("send", "."));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "/v1/{+name} projects/p/zones/z /v1/projects/p/zones/z",
                "/v1/{+name}:stop a/b?c#d%2F /v1/a/b%3Fc%23d%252F:stop",
                "/{Key+} a//b/ /a//b/",
                "/{Key+} /a //a",
                "/x/{+name} /a /x//a",
                "/{+name} //127.0.0.2:1/a ///127.0.0.2%3A1/a",
                "/{+name} http://127.0.0.2:1/a /http%3A//127.0.0.2%3A1/a",
                "/{+name} \\\\a/.b/..c/... /%5C%5Ca/.b/..c/...",
                "/x/{+name} ä/{b} /x/%C3%A4/%7Bb%7D",
            })
    void keepsTheSlashesOfVariablesOfSeveralSegments(String path, String value, String expected) throws Exception {
        try (Served served = new Served("'" + path + "': {get: {operationId: send, responses: {}}}", folder)) {
            assertThat(served.uri("send", value)).isEqualTo(expected);
        }
    }

    @Test
    void encodesTheSlashesOfVariablesThatOnlyLookLikeIt() throws Exception {
        String parameter = "{name: c++, in: path, required: true, schema: {type: string}}";
        String document = "'/x/{id:[^/]+}': {get: {operationId: regular, responses: {}}}\n"
                + "/y/{c++}: {get: {operationId: named, parameters: [" + parameter + "], responses: {}}}\n";
        try (Served served = new Served(document, folder)) {
            assertThat(served.uri("regular", "a/b")).isEqualTo("/x/a%2Fb");
            assertThat(served.uri("named", "a/b")).isEqualTo("/y/a%2Fb");
        }
    }

    @Test
    void letsNoVariableOfSeveralSegmentsLeaveThePath() throws Exception {
        String document = """
                /x/{+name}: {get: {operationId: send, responses: {}}}
                /y/{part}{+name}/z: {get: {operationId: both, responses: {}}}
                /z/{+id}:
                  get:
                    operationId: number
                    parameters: [{name: id, in: path, required: true, schema: {type: array, items: {type: string}}}]
                    responses: {}
                """;
        try (Served served = new Served(document, folder)) {
            for (String climb :
                    List.of("..", ".", "a/..", "../a", "a/../../b", "/..", "a/./b", "%2e%2E/a", "a/.%2e", "%2e")) {
                assertThatIllegalArgumentException()
                        .as(climb)
                        .isThrownBy(() -> served.call("send", climb))
                        .withMessageStartingWith("name ");
            }
            assertThatIllegalArgumentException().isThrownBy(() -> served.call("both", ".", "./a"));
            assertThat(served.uri("number", List.of("a/b", "c"))).isEqualTo("/z/a/b,c");
        }
    }

    @Test
    void knowsEveryMethod() throws Exception {
        String body = "requestBody: {required: true, content: {application/json: {schema: {type: string}}}}";
        String document = """
                /x:
                  get: {operationId: get, BODY, responses: {}}
                  head: {operationId: head, responses: {'200': {description: d, content: {application/json: {schema: {type: string}}}}}}
                  delete: {operationId: delete, BODY, responses: {}}
                  options: {operationId: options, responses: {}}
                  trace: {operationId: trace, responses: {}}
                  post: {operationId: post, responses: {}}
                """.replace("BODY", body);
        try (Served served = new Served(document, folder)) {
            served.call("get");
            assertThat(served.seen().method()).isEqualTo("GET");
            served.call("head");
            assertThat(served.seen().method()).isEqualTo("HEAD");
            served.call("delete", "b");
            assertThat(served.seen().method()).isEqualTo("DELETE");
            assertThat(served.seen().text()).isEqualTo("\"b\"");
            served.call("options");
            assertThat(served.seen().method()).isEqualTo("OPTIONS");
            served.call("trace");
            assertThat(served.seen().method()).isEqualTo("TRACE");
            served.call("post");
            assertThat(served.seen().header("Content-Length")).isEqualTo("0");
        }
    }

    @Test
    void takesAnyOperationId() throws Exception {
        String document = """
                /a: {get: {operationId: class, responses: {}}}
                /b: {get: {operationId: getClass, responses: {}}}
                /c: {get: {operationId: same, responses: {}}}
                /d: {get: {operationId: same, responses: {}}}
                /e: {get: {operationId: getE, responses: {}}}
                /f: {get: {operationId: gete, responses: {}}}
                /g: {get: {responses: {}}}
                /h: {get: {operationId: wait, responses: {}}}
                /i: {get: {operationId: toString, responses: {}}}
                """;
        try (Served served = new Served(document, folder)) {
            assertThat(served.source("DefaultApi").split("Call<Void>", -1)).hasSize(10);
            assertThat(served.uri("same")).isEqualTo("/c");
            assertThat(served.uri("gete")).isEqualTo("/f");
            assertThat(served.uri("getG")).isEqualTo("/g");
        }
    }

    @Test
    void keepsClashingNamesApart() throws Exception {
        String document = """
                /x/{id}:
                  post:
                    operationId: send
                    parameters:
                      - {name: id, in: path, required: true, schema: {type: string}}
                      - {name: id, in: query, required: true, schema: {type: string}}
                      - {name: query, in: query, required: true, schema: {type: string}}
                      - {name: headers, in: header, required: true, schema: {type: string}}
                      - {name: parameters, in: query, required: true, schema: {type: string}}
                      - {name: class, in: query, required: true, schema: {type: string}}
                      - {name: body, in: cookie, required: true, schema: {type: string}}
                      - {name: build, in: query, schema: {type: string}}
                    requestBody: {required: true, content: {text/plain: {schema: {type: string}}}}
                    responses: {}
                """;
        try (Served served = new Served(document, folder)) {
            Object more = served.build("SendParameters", "build", "o");
            served.call("send", "p", "q1", "q2", "h", "q3", "q4", "c", "text", more);

            assertThat(served.seen().uri()).isEqualTo("/base/x/p?id=q1&query=q2&parameters=q3&class=q4&build=o");
            assertThat(served.seen().header("headers")).isEqualTo("h");
            assertThat(served.seen().header("Cookie")).isEqualTo("body=c");
            assertThat(served.seen().text()).isEqualTo("text");
            assertThat(served.seen().header("Content-Type")).isEqualTo("text/plain; charset=utf-8");
        }
    }

    @Test
    void putsParametersBeyondTheLimitOfJavaIntoTheirClass() throws Exception {
        String parameters = IntStream.range(0, 300)
                .mapToObj(i -> "{name: p" + i + ", in: query, required: true, schema: {type: string}}")
                .collect(Collectors.joining(", "));
        String document = "/x: {get: {operationId: send, parameters: [" + parameters + "], responses: {}}}";
        try (Served served = new Served(document, folder)) {
            Object rest = served.build("SendParameters", "p299", "last");
            Object[] arguments = Collections.nCopies(250, (Object) "v").toArray(new Object[251]);
            arguments[250] = rest;

            assertThat(served.uri("send", arguments)).startsWith("/x?p0=v&").contains("&p249=v", "p299=last");
        }
    }
}
