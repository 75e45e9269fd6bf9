package io.clickpipes.codegen.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clickpipes.codegen.testing.Generation;
import java.nio.file.Path;
import java.util.List;
import okhttp3.Headers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import retrofit2.HttpException;
import retrofit2.Response;

/** Answers that tell of a failure, read as the document describes them. */
class ErrorAnswersTest {

    private static final String DOCUMENT = """
            openapi: 3.0.3
            info: {title: t, version: '1'}
            paths:
              /x/{id}:
                get:
                  operationId: get
                  parameters: [{name: id, in: path, required: true, style: matrix, schema: {type: string}}]
                  responses:
                    '200': {description: d, headers: {X-Rate: {schema: {type: integer}}}, content: {application/json: {schema: {type: object, properties: {a: {type: integer}}}}}}
                    '404': {description: d, content: {application/problem+json: {schema: {$ref: '#/components/schemas/Problem'}}}}
                    '409': {$ref: '#/components/responses/Conflict'}
                    4XX: {description: d, content: {application/json: {schema: {type: object, properties: {code: {type: string}}}}}}
                    default: {description: d, content: {application/json: {schema: {type: array, items: {type: string}}}}}
              /y:
                get:
                  operationId: other
                  responses:
                    '204': {description: d}
                    '400': {description: d, content: {application/json: {schema: {type: object, description: Same., properties: {code: {type: string}}}}}}
                    '500': {description: d, content: {application/json: {schema: {type: object, properties: {trace: {type: string}}}}}}
            components:
              responses:
                Conflict: {description: d, content: {application/json: {schema: {type: object, properties: {rival: {type: string}}}}}}
              schemas:
                Problem: {type: object, properties: {title: {type: string}}}
            """;

    @TempDir
    private Path folder;

    private Served served;

    @BeforeEach
    void generate() throws Exception {
        served = new Served(DOCUMENT, folder);
    }

    @AfterEach
    void close() throws Exception {
        served.close();
    }

    private Object answer(int status, String text) throws Exception {
        served.answers(status, "application/json", text);
        return served.support("ErrorAnswer", "of", served.call("get", "i"));
    }

    private static Object get(Object target, String method) throws Exception {
        return Served.invokeOn(target, method);
    }

    @Test
    void readsTheTypeOfTheStatus() throws Exception {
        Object problem = get(answer(404, "{\"title\":\"gone\"}"), "body");

        assertThat(problem).isInstanceOf(served.type("model.Problem"));
        assertThat(get(problem, "title")).isEqualTo("gone");
        assertThat(get(get(answer(409, "{\"rival\":\"r\"}"), "body"), "rival")).isEqualTo("r");
    }

    @Test
    void fallsBackToRangesAndTheDefault() throws Exception {
        assertThat(get(get(answer(418, "{\"code\":\"tea\"}"), "body"), "code")).isEqualTo("tea");
        assertThat(get(answer(503, "[\"a\"]"), "body"))
                .isInstanceOf(served.type("support.JsonValue"))
                .hasFieldOrPropertyWithValue("class", served.type("support.JsonValue"));
    }

    @Test
    void namesInlineSchemasAfterOperationAndStatus() {
        assertThat(served.names()).contains("GetError4XX.java", "OtherError400.java", "OtherError500.java");
        assertThat(served.names()).contains("ConflictError.java");
    }

    @Test
    void keepsThoseNamesWhenOthersComeFirst() {
        String head = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths:\n";
        String other = operation("a", "400: CODE");
        String known = operation("b", "404: CODE", "409: CODE", "500: TRACE");
        String more = operation("b", "500: TRACE", "409: CODE", "400: CODE", "404: CODE");

        String[] names = {"BError404.java", "BError409.java", "BError500.java"};

        assertThat(errors(head + known)).containsExactlyInAnyOrder(names);
        assertThat(errors(head + other + known)).contains(names).contains("AError400.java");
        assertThat(errors(head + more)).contains(names).contains("BError400.java");
    }

    private static String operation(String id, String... answers) {
        String schema = "description: d, content: {application/json: {schema: {type: object, properties: {";
        return "  /" + id + ": {get: {operationId: " + id + ", responses: {"
                + String.join(", ", answers)
                        .replaceAll("(\\d+): (\\w+)", "'$1': {" + schema + "$2: {type: string}}}}}}")
                + "}}}\n";
    }

    private static List<String> errors(String document) {
        return Generation.of(document, Generation.options("made")).stream()
                .map(file -> file.path().substring(file.path().lastIndexOf('/') + 1))
                .filter(name -> name.contains("Error") && !name.equals("ErrorAnswer.java"))
                .toList();
    }

    @Test
    void givesTextAndHeadersWhereTheBodyIsNotWhatTheDocumentSays() throws Exception {
        Object answer = answer(404, "<html>gone</html>");

        assertThat(get(answer, "body")).isNull();
        assertThat(get(answer, "text")).isEqualTo("<html>gone</html>");
        assertThat(get(answer, "status")).isEqualTo(404);
        assertThat(((Headers) get(answer, "headers")).get("X-Seen")).isEqualTo("yes");
        assertThat(answer.toString()).doesNotContain("gone");
        assertThat(get(answer(404, ""), "body")).isNull();
    }

    @Test
    void canBeReadAgain() throws Exception {
        served.answers(404, "application/json", "{\"title\":\"gone\"}");
        Response<?> response = served.call("get", "i");

        Object first = served.support("ErrorAnswer", "of", response);
        Object second = served.support("ErrorAnswer", "of", response);

        assertThat(get(get(second, "body"), "title")).isEqualTo(get(get(first, "body"), "title"));
        assertThat(response.errorBody().string()).isEqualTo("{\"title\":\"gone\"}");
    }

    @Test
    void looksAtABoundedPartOfTheBody() throws Exception {
        Object answer = answer(404, "{\"title\":\"" + "x".repeat(2_000_000) + "\"}");

        assertThat((String) get(answer, "text")).hasSize(1024 * 1024);
        assertThat(get(answer, "body")).isNull();
    }

    @Test
    void readsTheExceptionOfAnAdapter() throws Exception {
        served.answers(404, "application/json", "{\"title\":\"gone\"}");

        Object answer = served.support("ErrorAnswer", "of", new HttpException(served.call("get", "i")));

        assertThat(get(get(answer, "body"), "title")).isEqualTo("gone");
    }

    @Test
    void refusesASuccess() throws Exception {
        served.answers(200, "application/json", "{}");
        Response<?> response = served.call("get", "i");

        assertThatThrownBy(() -> served.support("ErrorAnswer", "of", response))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesTheHeadersOfTheAnswerInJavadoc() {
        assertThat(served.source("DefaultApi")).contains("Headers of the answer: <code>X-Rate</code>.");
    }
}
