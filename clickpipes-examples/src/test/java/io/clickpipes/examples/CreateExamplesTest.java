package io.clickpipes.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.clickpipes.localcloud.LocalCloud;
import io.clickpipes.localcloud.RecordedRequest;
import io.clickpipes.spec.Vectors;
import io.clickpipes.spec.Vectors.PageBody;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CreateExamplesTest {
    private static final String NOT_ON_THE_PAGE = "create-pubsub";
    private static final JsonMapper JSON = new JsonMapper();

    static Stream<PageBody> page() {
        return Vectors.page().stream();
    }

    @ParameterizedTest
    @MethodSource("page")
    void whatArrivesIsTheBodyOfThePage(PageBody page) throws IOException {
        try (LocalCloud cloud = LocalCloud.start()) {
            Ran ran = Ran.main(Ran.environmentOf(cloud), "create-" + page.name());

            assertThat(ran.status()).as(ran.err()).isZero();
            assertThat(cloud.requests()).singleElement().satisfies(request -> {
                assertThat(request.operationId()).isEqualTo("clickPipeCreate");
                assertThat(request.status()).isEqualTo(200);
                assertThat(request.body()).isEqualTo(JSON.readTree(page.body()));
            });
            assertThat(ran.out())
                    .contains(
                            "Created " + JSON.readTree(page.body()).path("name").asText());
        }
    }

    @Test
    void thePageHasOneExampleForEachBody() {
        List<String> creating = Examples.ALL.stream()
                .map(Example::name)
                .filter(name -> name.startsWith("create-") && !name.equals(NOT_ON_THE_PAGE))
                .toList();

        assertThat(creating)
                .containsExactlyElementsOf(
                        page().map(page -> "create-" + page.name()).toList());
    }

    @Test
    void pubSubIsTakenThoughThePageDoesNotKnowIt() {
        try (LocalCloud cloud = LocalCloud.start()) {
            Ran ran = Ran.main(Ran.environmentOf(cloud), NOT_ON_THE_PAGE);

            assertThat(ran.status()).as(ran.err()).isZero();
            assertThat(cloud.requests()).singleElement().satisfies(request -> {
                assertThat(request.status()).isEqualTo(200);
                assertThat(request.body().path("source").has("pubsub")).isTrue();
            });
            assertThat(ran.out()).contains("Created My Pub/Sub ClickPipe").doesNotContain("<base64");
        }
    }

    @Test
    void whatIsPrintedHoldsNoSecret() {
        try (LocalCloud cloud = LocalCloud.start()) {
            StringBuilder printed = new StringBuilder();
            page().forEach(page -> printed.append(Ran.main(Ran.environmentOf(cloud), "create-" + page.name())));

            assertThat(cloud.requests())
                    .extracting(RecordedRequest::status)
                    .hasSize(9)
                    .containsOnly(200);
            assertThat(printed.toString())
                    .doesNotContain("my_password", "<password>", "<secret_key>", "mykey", "<base64", cloud.keySecret());
        }
    }
}
