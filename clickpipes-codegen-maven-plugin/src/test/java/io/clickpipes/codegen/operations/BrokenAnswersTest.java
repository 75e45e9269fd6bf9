package io.clickpipes.codegen.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with an answer is told by its place, and never quotes it: exceptions end in logs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokenAnswersTest {

    private static final String PATHS = """
            /x:
              get:
                operationId: get
                responses:
                  '200':
                    description: d
                    content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
            """;

    private Served served;

    @BeforeAll
    void serve(@TempDir Path folder) throws Exception {
        String head = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\ncomponents: {schemas: {Thing: {type: object,"
                + " properties: {a: {type: string}, n: {type: integer}, any: {}, u: {oneOf: [{type: string},"
                + " {type: object, properties: {a: {type: string}}}]}}}}}\npaths:\n";
        served = new Served(head + PATHS.indent(2), folder);
    }

    @AfterAll
    void stop() throws Exception {
        served.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hunter2",
                "{\n \"a\": hunter2}",
                "{\n \"any\": [hunter2]}",
                "{\n \"u\": {\"a\": hunter2}}",
                "{\n hunter2: 1}",
                "{\n \"a\": \"\\hunter2\"}",
                "{\n \"a\": \"hunter2",
                "{\n \"n\": 1hunter2}",
                "{\n \"hunter2\": ",
                "{\n \"a\": \"hunter2\"} hunter2"
            })
    void quotesNothingOfTextThatIsNoJson(String text) throws Exception {
        served.answers(200, "application/json", text);

        Throwable failure = catchThrowable(() -> served.call("get"));

        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain("unter2");
        assertThat(failure).isInstanceOfSatisfying(JsonProcessingException.class, e -> {
            assertThat(e.getLocation().getLineNr()).isEqualTo(text.contains("\n") ? 2 : 1);
            assertThat(e.getMessage()).contains("line: ").contains("column: ");
        });
    }
}
