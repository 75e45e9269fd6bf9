package io.clickpipes.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.clickpipes.client.api.ClickPipesApi;
import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.client.model.ClickPipePatchRequest;
import io.clickpipes.client.model.ClickPipePostRequest;
import io.clickpipes.client.model.ClickPipeScalingPatchRequest;
import io.clickpipes.client.model.ClickPipeSchemaDiscoveryField;
import io.clickpipes.client.model.ClickPipeSchemaDiscoveryRequest;
import io.clickpipes.client.model.ClickPipeSchemaDiscoverySource;
import io.clickpipes.client.model.ClickPipeSettingsPutRequest;
import io.clickpipes.client.model.ClickPipeState;
import io.clickpipes.client.model.ClickPipesCdcScalingPatchRequest;
import io.clickpipes.client.model.CreateReversePrivateEndpoint;
import io.clickpipes.client.model.CustomPrivateDnsMapping;
import io.clickpipes.client.model.MskAuthentication;
import io.clickpipes.client.model.ReversePrivateEndpoint;
import io.clickpipes.client.model.ReversePrivateEndpointStatus;
import io.clickpipes.client.model.ReversePrivateEndpointType;
import io.clickpipes.client.model.UpdateReversePrivateEndpoint;
import io.clickpipes.localcloud.LocalCloud;
import io.clickpipes.localcloud.ManualClock;
import io.clickpipes.localcloud.RecordedRequest;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OperationsTest {

    private final ManualClock clock = ManualClock.create();
    private final LocalCloud cloud =
            LocalCloud.builder().clock(clock).withoutRateLimit().start();
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
    void createsAPipeOfEachKindOfSource(String kind) {
        ClickPipePostRequest request = Objects.requireNonNull(EightKinds.all().get(kind));

        ClickPipe created = client.create(request);

        assertThat(created.id()).isNotNull();
        assertThat(created.name()).isEqualTo("orders");
        RecordedRequest sent = cloud.requests().get(0);
        assertThat(String.valueOf(sent.body())).isEqualTo(request.toJson());
        clock.advance(Duration.ofMinutes(1));
        assertThat(client.list()).singleElement().satisfies(pipe -> {
            assertThat(pipe.id()).isEqualTo(created.id());
            assertThat(pipe.state())
                    .isEqualTo(kind.equals("bigquery") ? ClickPipeState.COMPLETED : ClickPipeState.RUNNING);
            assertThat(pipe.toJson()).contains("\"" + kind + "\":{").doesNotContain(EightKinds.PASSWORD);
        });
    }

    @Test
    void leadsAStreamingPipeThroughItsLife() {
        PipeClient pipe = client.pipe(create("kafka"));
        clock.advance(Duration.ofMinutes(1));
        assertThat(pipe.get().state()).isEqualTo(ClickPipeState.RUNNING);

        assertThat(pipe.stop().id()).isEqualTo(pipe.id());
        clock.advance(Duration.ofMinutes(1));
        assertThat(pipe.get().state()).isEqualTo(ClickPipeState.STOPPED);
        pipe.start();
        clock.advance(Duration.ofMinutes(1));
        assertThat(pipe.get().state()).isEqualTo(ClickPipeState.RUNNING);

        assertThat(pipe.update(ClickPipePatchRequest.builder().name("renamed").build())
                        .name())
                .isEqualTo("renamed");
        assertThat(Objects.requireNonNull(pipe.scale(ClickPipeScalingPatchRequest.builder()
                                        .replicas(2)
                                        .replicaMemoryGb(1.5)
                                        .build())
                                .scaling())
                        .replicas())
                .isEqualTo(2);
        assertThat(pipe.updateSettings(ClickPipeSettingsPutRequest.builder()
                                .streamingMaxInsertWaitMs(2_000)
                                .build())
                        .streamingMaxInsertWaitMs())
                .isEqualTo(2_000);
        assertThat(pipe.settings().streamingMaxInsertWaitMs()).isEqualTo(2_000);

        assertThat(pipe.delete()).isTrue();
        clock.advance(Duration.ofMinutes(10));
        assertThat(pipe.delete()).isFalse();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(pipe::get);
        assertThat(client.list()).isEmpty();
    }

    @Test
    void resyncsADatabasePipe() {
        PipeClient pipe = client.pipe(create("postgres"));
        clock.advance(Duration.ofMinutes(1));

        assertThat(pipe.resync().id()).isEqualTo(pipe.id());
        assertThat(pipe.get().state()).isNotEqualTo(ClickPipeState.RUNNING);
        clock.advance(Duration.ofMinutes(1));
        assertThat(pipe.get().state()).isEqualTo(ClickPipeState.RUNNING);
    }

    @Test
    void discoversTheSchemaOfAStream() {
        ClickPipeSchemaDiscoveryRequest request = ClickPipeSchemaDiscoveryRequest.builder()
                .source(ClickPipeSchemaDiscoverySource.builder()
                        .kafka(EightKinds.kafka())
                        .build())
                .build();

        assertThat(client.discoverSchema(request).fields())
                .extracting(ClickPipeSchemaDiscoveryField::name)
                .contains("id", "name");
    }

    @Test
    void changesTheSharedSizeOfDatabasePipesUnderBothPaths() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> client.cdcScaling().get());
        create("mysql");
        clock.advance(Duration.ofMinutes(1));

        try (ClickPipesClient page = Some.client(cloud, Dialect.DOCS_PAGE)) {
            for (CdcScalingClient scaling : List.of(client.cdcScaling(), page.cdcScaling())) {
                int cores = scaling.get().replicaCpuMillicores() == 2_000L ? 4 : 2;
                scaling.update(ClickPipesCdcScalingPatchRequest.builder()
                        .replicaCpuMillicores(cores * 1_000L)
                        .replicaMemoryGb(cores * 4.0)
                        .build());
                clock.advance(Duration.ofMinutes(10));
                assertThat(scaling.get().replicaMemoryGb()).isEqualTo(cores * 4.0);
            }
        }
    }

    @Test
    void managesReversePrivateEndpoints() {
        ReversePrivateEndpointsClient endpoints = client.reversePrivateEndpoints();
        ReversePrivateEndpoint created = endpoints.create(CreateReversePrivateEndpoint.builder()
                .description("msk")
                .type(ReversePrivateEndpointType.MSK_MULTI_VPC)
                .mskClusterArn("arn:aws:kafka:eu-west-1:210987654321:cluster/orders/5d3c")
                .mskAuthentication(MskAuthentication.SASL_IAM)
                .build());
        UUID id = Objects.requireNonNull(created.id());
        clock.advance(Duration.ofMinutes(1));

        assertThat(endpoints.list()).extracting(ReversePrivateEndpoint::id).containsExactly(id);
        assertThat(endpoints.get(id).status()).isEqualTo(ReversePrivateEndpointStatus.READY);
        assertThat(endpoints.get(id.toString()).description()).isEqualTo("msk");
        UpdateReversePrivateEndpoint names = UpdateReversePrivateEndpoint.builder()
                .customPrivateDnsMappings(List.of(CustomPrivateDnsMapping.builder()
                        .privateDnsName("*.kafka.example.test")
                        .build()))
                .build();
        assertThat(endpoints.update(id, names).customPrivateDnsMappings()).hasSize(1);
        assertThat(endpoints.update(id.toString(), names).id()).isEqualTo(id);
        assertThat(endpoints.delete(id.toString())).isTrue();
        clock.advance(Duration.ofMinutes(10));
        assertThat(endpoints.delete(id)).isFalse();
    }

    /** Together with the tests above, whose operations are all among these. */
    @Test
    void everyOperationOfTheGeneratedInterfaceHasAWayToBeCalled() {
        leadsAStreamingPipeThroughItsLife();
        discoversTheSchemaOfAStream();
        changesTheSharedSizeOfDatabasePipesUnderBothPaths();
        managesReversePrivateEndpoints();

        assertThat(cloud.requests().stream().map(RecordedRequest::operationId).distinct())
                .hasSize(19)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ClickPipesApi.class.getMethods())
                        .map(Method::getName)
                        .toList());
    }

    @Test
    void theGeneratedInterfaceIsReachableWithTheSameCredentials() throws Exception {
        var answer = client.api()
                .clickPipeGetList(client.organizationId(), client.serviceId())
                .execute();

        assertThat(answer.code()).isEqualTo(200);
        assertThat(Objects.requireNonNull(answer.body()).result()).isEmpty();
    }

    @Test
    void aWrongKeyIsAnAuthenticationException() {
        try (ClickPipesClient stranger = Some.builder().baseUrl(cloud.url()).build()) {
            assertThatExceptionOfType(AuthenticationException.class)
                    .isThrownBy(stranger::list)
                    .satisfies(e -> assertThat(e.status()).isEqualTo(401))
                    .satisfies(e -> assertThat(e.operation()).isEqualTo("clickPipeGetList"));
        }
    }

    @Test
    void readsAFixedSetOfSamplePipes() {
        try (LocalCloud busy = LocalCloud.builder()
                        .withSamplePipes()
                        .withoutRateLimit()
                        .start();
                ClickPipesClient reader = Some.client(busy)) {
            assertThat(reader.list())
                    .hasSize(8)
                    .allSatisfy(pipe -> assertThat(pipe.additionalProperties()).isEqualTo(Map.of()));
        }
    }

    private UUID create(String kind) {
        return Objects.requireNonNull(
                client.create(Objects.requireNonNull(EightKinds.all().get(kind)))
                        .id());
    }
}
