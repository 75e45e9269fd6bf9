package io.clickpipes.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.client.model.ClickPipePatchRequest;
import io.clickpipes.client.model.ClickPipeScaling;
import io.clickpipes.client.model.KafkaFormat;
import io.clickpipes.client.rule.InvalidRequestException;
import io.clickpipes.client.rule.Rules;
import io.clickpipes.client.source.KafkaLogin;
import io.clickpipes.client.source.KafkaSource;
import io.clickpipes.client.support.JsonValue;
import io.clickpipes.localcloud.LocalCloud;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The client against a service with all the odd ways that are known of the real one. */
class QuirksTest {

    private final LocalCloud cloud =
            LocalCloud.builder().quirks(true).withoutRateLimit().start();
    private final ClickPipesClient client = Some.client(cloud);

    @AfterEach
    void close() {
        client.close();
        cloud.close();
    }

    static Stream<String> kinds() {
        return EightKinds.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void createsReadsListsAndDeletesEachKind(String kind) {
        ClickPipe created =
                client.create(Objects.requireNonNull(EightKinds.all().get(kind)));
        PipeClient pipe = client.pipe(UUID.fromString(created.id().toString()));

        assertThat(pipe.get().id()).isEqualTo(created.id());
        assertThat(client.list()).extracting(ClickPipe::id).containsExactly(created.id());
        assertThat(pipe.delete()).isTrue();
    }

    @Test
    void scalesAndChangesSettings() {
        ClickPipe created =
                client.create(Objects.requireNonNull(EightKinds.all().get("kafka")));
        PipeClient pipe = client.pipe(UUID.fromString(created.id().toString()));

        assertThat(pipe.update(ClickPipePatchRequest.builder().name("renamed").build())
                        .name())
                .isEqualTo("renamed");
        ClickPipe scaled = pipe.scale(2, ReplicaSize.L);
        assertThat(ReplicaSize.from(scaled.scaling())).isNull();
        pipe.updateSettings(
                PipeSettings.builder().streamingMaxInsertWaitMs(1000).build());
        assertThat(pipe.settings()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"500, 2", "\"500m\", \"2Gi\"", "\"0.5\", \"2048Mi\"", "500, \"2147483648\""})
    void readsSizesHoweverTheyAreWritten(String cpu, String memory) {
        assertThat(ReplicaSize.from(scaling(cpu, memory))).isEqualTo(ReplicaSize.M);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "\"0m\", \"2Gi\"", "\"lots\", 2", "500, null", "true, 2"})
    void aSizeThatIsNotKnownIsNull(String cpu, String memory) {
        assertThat(ReplicaSize.from(scaling(cpu, memory))).isNull();
    }

    @Test
    void discoveryNamesThePlaceAndItsOwnWayOut() {
        KafkaSource source = KafkaSource.redpanda()
                .brokers("b:9092")
                .topics("t")
                .format(KafkaFormat.JSON_EACH_ROW)
                .login(KafkaLogin.plain("reader", "pw-kafka"))
                .build();

        assertThatThrownBy(() -> client.discoverSchema(source))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("source.kafka.authentication: ")
                .hasMessageContaining("discoverSchema(source, rule...)")
                .hasMessageNotContaining("trustTheService");
        assertThatThrownBy(source::toModel)
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageNotContaining("trustTheService");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client.discoverSchema(source, Rules.of("KAF-1")))
                .withMessageContaining("KAF-1");
        assertThat(cloud.requests()).isEmpty();
    }

    private static ClickPipeScaling scaling(String cpu, String memory) {
        return ClickPipeScaling.builder()
                .additionalProperty("replicaCpuMillicores", JsonValue.parse(cpu))
                .additionalProperty("replicaMemoryGb", JsonValue.parse(memory))
                .build();
    }
}
