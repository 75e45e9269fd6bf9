package io.clickpipes.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.clickpipes.client.PipeOutcome.Result;
import io.clickpipes.client.model.ClickPipe;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is odd in an answer, and not what was asked for, is no trouble. */
@Timeout(60)
class OddAnswersTest {

    private static final WaitOptions SOON = WaitOptions.atMost(Duration.ofSeconds(10));

    private static CannedServer result(String json) {
        return CannedServer.answeringJson(200, "{\"status\":200,\"requestId\":\"r\",\"result\":" + json + "}");
    }

    @Test
    void findsANameAmongOddPipes() {
        try (CannedServer server = result("[null,{},{\"name\":7},{\"name\":null},{\"name\":\"n\"}]");
                ClickPipesClient client = Some.client(server)) {
            assertThat(client.findByName("n")).extracting(ClickPipe::name).containsExactly("n");
        }
    }

    @Test
    void waitsForPipesAmongOddOnes() {
        String mine = "{\"id\":\"" + Some.PIPE + "\",\"state\":\"Running\"}";
        try (CannedServer server = result("[null,{\"id\":5}," + mine + "]");
                ClickPipesClient client = Some.client(server)) {
            assertThat(client.pipes(List.of(Some.PIPE))
                            .waitUntilRunning(SOON)
                            .all()
                            .values())
                    .extracting(PipeOutcome::result)
                    .containsExactly(Result.REACHED);
        }
    }

    @Test
    void aSizeIsTheSameHoweverItIsWritten() {
        try (CannedServer server = result("{\"replicaCpuMillicores\":2000.0,\"replicaMemoryGb\":8}");
                ClickPipesClient client = Some.client(server)) {
            client.cdcScaling().waitUntilScaled(CdcScaling.cores(2), SOON);

            assertThat(server.asked()).hasSize(1);
        }
    }

    @Test
    void aSizeThatIsNotReadableIsAnother() {
        for (String odd : List.of("null", "true", "1e99999999999", "1e99999")) {
            try (CannedServer server = result("{\"replicaCpuMillicores\":" + odd + "}");
                    ClickPipesClient client = Some.client(server)) {
                assertThat(catchWait(client)).contains("millicores");
            }
        }
    }

    private static String catchWait(ClickPipesClient client) {
        try {
            client.cdcScaling().waitUntilScaled(CdcScaling.cores(2), WaitOptions.atMost(Duration.ofMillis(50)));
            return "";
        } catch (WaitTimeoutException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
