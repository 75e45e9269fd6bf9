package io.clickpipes.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.clickpipes.client.model.UpdateReversePrivateEndpoint;
import io.clickpipes.localcloud.LocalCloud;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "schemaDiscovery",
                "1-1-1-1-1",
                "../settings",
                "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee/state",
                "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee ",
                "aaaaaaaabbbb4ccc8dddeeeeeeeeeeee",
                "gaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee"
            })
    void refusesWhatIsNoUuidBeforeAByteIsSent(String id) {
        try (LocalCloud cloud = LocalCloud.start();
                ClickPipesClient client = Some.client(cloud)) {
            ReversePrivateEndpointsClient endpoints = client.reversePrivateEndpoints();
            UpdateReversePrivateEndpoint update =
                    UpdateReversePrivateEndpoint.builder().build();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client.pipe(id))
                    .withMessageMatching("The pipe id is (blank|not a UUID).*");
            assertThatIllegalArgumentException().isThrownBy(() -> endpoints.get(id));
            assertThatIllegalArgumentException().isThrownBy(() -> endpoints.update(id, update));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> endpoints.delete(id))
                    .withMessageMatching("The reverse private endpoint id is (blank|not a UUID).*");
            assertThat(cloud.requests()).isEmpty();
        }
    }

    @Test
    void refusesNull() {
        try (ClickPipesClient client = Some.builder().build()) {
            assertThatNullPointerException().isThrownBy(() -> client.pipe(noId()));
            assertThatNullPointerException()
                    .isThrownBy(() -> client.reversePrivateEndpoints().delete(noId()));
        }
    }

    @Test
    void takesAUuidInEitherCase() {
        try (ClickPipesClient client = Some.builder().build()) {
            assertThat(client.pipe("AAAAAAAA-BBBB-4CCC-8DDD-EEEEEEEEEEEE").id()).isEqualTo(Some.PIPE);
        }
    }

    @SuppressWarnings("NullAway")
    private static UUID noId() {
        return null;
    }
}
