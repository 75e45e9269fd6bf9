package io.clickpipes.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.client.model.ClickPipeState;
import io.clickpipes.client.support.InvalidPropertyException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers with status 200. */
class ResponsesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "'' | '' | -",
                "pa55word | '' | -",
                "<html>pa55word</html> | '' | -",
                "{\"requestId\":\"r-1\",\"result\":[{\"name\":\"pa55word | '' | -",
                "{\"requestId\":\"r-1\",\"result\":[]} pa55word | '' | -",
                "{\"requestId\":\"r-1\",\"result\":[]} [] | '' | -",
                "[\"pa55word\"] | '' | -",
                "\"pa55word\" | '' | -",
                "null | '' | -",
                "{} | /result | -",
                "{\"requestId\":\"r-1\"} | /result | r-1",
                "{\"requestId\":\"r-1\",\"result\":null} | /result | r-1",
                "{\"requestId\":\"r-1\",\"result\":\"pa55word\"} | /result | r-1",
                "{\"requestId\":7,\"result\":{\"pa55word\":1}} | /result | 7",
                "{\"result\":[{},\"pa55word\"],\"requestId\":\"r-1\"} | /result/1 | r-1"
            })
    void anAnswerThatDoesNotFitIsAnErrorWithItsPlaceAndWithoutItsText(String body, String pointer, String requestId) {
        ClickPipesResponseException thrown = catchThrowableOfType(ClickPipesResponseException.class, () -> list(body));

        assertThat(thrown.operation()).isEqualTo("clickPipeGetList");
        assertThat(thrown.pointer()).isEqualTo(pointer);
        assertThat(thrown.requestId()).isEqualTo(requestId);
        assertThat(thrown).message().startsWith("clickPipeGetList was answered").doesNotContain("pa55word");
        assertThat(thrown).hasNoCause();
    }

    @Test
    void readsWhatIsNewAndWhatIsUnknown() {
        List<ClickPipe> pipes = list("""
                {"status":200,"new":1,"result":[
                  {"name":"a","state":"Hibernating","later":{"x":[1.10]}},
                  {"state":7,"name":"b"}]}
                """);

        assertThat(pipes).hasSize(2);
        assertThat(pipes.get(0).state()).isEqualTo(ClickPipeState.of("Hibernating"));
        assertThat(pipes.get(0).toJson())
                .isEqualTo("{\"name\":\"a\",\"state\":\"Hibernating\",\"later\":{\"x\":[1.10]}}");
        assertThat(pipes.get(1).name()).isEqualTo("b");
        assertThatExceptionOfType(InvalidPropertyException.class)
                .isThrownBy(() -> pipes.get(1).state())
                .satisfies(e -> assertThat(e.pointer()).isEqualTo("/result/1/state"));
    }

    @Test
    void aDeletionNeedsNoResult() {
        try (CannedServer server = CannedServer.answeringJson(200, "{\"status\":200,\"requestId\":\"r-1\"}");
                ClickPipesClient client = Some.client(server)) {
            assertThat(client.pipe(Some.PIPE).delete()).isTrue();
        }
        try (CannedServer server = CannedServer.answeringJson(204, "");
                ClickPipesClient client = Some.client(server)) {
            assertThat(client.pipe(Some.PIPE).delete()).isTrue();
            assertThatExceptionOfType(ClickPipesResponseException.class)
                    .isThrownBy(client::list)
                    .withMessageContaining("no body");
        }
    }

    @Test
    void aPageOfALoginPortalIsNoDeletion() {
        try (CannedServer server = CannedServer.answering(200, "text/html", "<html>please log in</html>");
                ClickPipesClient client = Some.client(server)) {
            assertThatExceptionOfType(ClickPipesResponseException.class).isThrownBy(client.pipe(Some.PIPE)::delete);
        }
    }

    private static List<ClickPipe> list(String body) {
        try (CannedServer server = CannedServer.answeringJson(200, body);
                ClickPipesClient client = Some.client(server)) {
            return client.list();
        }
    }
}
