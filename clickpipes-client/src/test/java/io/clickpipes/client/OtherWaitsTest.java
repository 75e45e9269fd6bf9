package io.clickpipes.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.clickpipes.client.model.CreateReversePrivateEndpoint;
import io.clickpipes.client.model.ReversePrivateEndpoint;
import io.clickpipes.client.model.ReversePrivateEndpointStatus;
import io.clickpipes.client.model.ReversePrivateEndpointType;
import io.clickpipes.localcloud.LocalCloud;
import io.clickpipes.localcloud.ManualClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Waits for endpoints, and for the size that database pipes share. */
class OtherWaitsTest {

    private final ManualClock clock = ManualClock.create();
    private final DrivenTime time = new DrivenTime(clock);
    private final LocalCloud cloud = LocalCloud.builder()
            .clock(clock)
            .stepTime(Duration.ofSeconds(4))
            .withoutRateLimit()
            .start();
    private final ClickPipesClient client =
            Some.builder(cloud).time(time).random(() -> 0).build();
    private final ReversePrivateEndpointsClient endpoints = client.reversePrivateEndpoints();

    private final List<String> seen = new ArrayList<>();
    private final WaitOptions options = WaitOptions.atMost(Duration.ofMinutes(1))
            .pauses(Duration.ofSeconds(2), Duration.ofSeconds(2))
            .listener(it -> {
                if (it.changed()) {
                    seen.add(it.state() + "@" + it.elapsed().toSeconds());
                }
            });

    @AfterEach
    void close() {
        client.close();
        cloud.close();
    }

    @Test
    void aSizeIsInForceLaterThanItIsAnswered() {
        client.create(Objects.requireNonNull(EightKinds.all().get("postgres")));
        clock.advance(Duration.ofMinutes(1));
        CdcScaling size = CdcScaling.cores(4);
        client.cdcScaling().update(size);

        assertThat(client.cdcScaling().waitUntilScaled(size, options).replicaCpuMillicores())
                .isEqualTo(4_000);

        assertThat(seen).containsExactly("2000 millicores, 8.0 GiB@0", "4000 millicores, 16.0 GiB@8");
    }

    @Test
    void thatThereIsNoSizeYetIsWaitedOut() {
        client.create(Objects.requireNonNull(EightKinds.all().get("mysql")));

        client.cdcScaling().waitUntilScaled(CdcScaling.cores(2), options);

        assertThat(seen).containsExactly("not there@0", "2000 millicores, 8.0 GiB@4");
    }

    @Test
    void aSizeThatDoesNotComeIsLate() {
        assertThatExceptionOfType(WaitTimeoutException.class)
                .isThrownBy(() -> client.cdcScaling().waitUntilScaled(CdcScaling.cores(2), options))
                .withMessageContaining("2000 millicores")
                .withMessageContaining("not there");
    }

    @Test
    void anEndpointThatNobodyHasToAcceptIsReady() {
        UUID id = create(ReversePrivateEndpointType.MSK_MULTI_VPC);

        assertThat(endpoints.waitUntilReady(id, options).status()).isEqualTo(ReversePrivateEndpointStatus.READY);

        assertThat(seen).containsExactly("Provisioning@0", "Ready@4");
    }

    @Test
    void anEndpointThatSomebodyHasToAcceptIsProvisionedBeforeItIsReady() {
        UUID id = create(ReversePrivateEndpointType.VPC_ENDPOINT_SERVICE);

        assertThat(endpoints.waitUntilProvisioned(id, options).status())
                .isEqualTo(ReversePrivateEndpointStatus.PENDING_ACCEPTANCE);
        assertThatExceptionOfType(WaitTimeoutException.class)
                .isThrownBy(() -> endpoints.waitUntilReady(id, options))
                .withMessageContaining("PendingAcceptance");

        cloud.trouble().acceptEndpoint(id);
        endpoints.waitUntilReady(id, options);
        assertThat(seen).containsExactly("Provisioning@0", "PendingAcceptance@4", "PendingAcceptance@0", "Ready@0");
    }

    @Test
    void anEndpointThatIsRejectedEndsIt() {
        UUID id = create(ReversePrivateEndpointType.VPC_ENDPOINT_SERVICE);
        endpoints.waitUntilProvisioned(id, options);
        cloud.trouble().rejectEndpoint(id);

        assertThatExceptionOfType(WaitException.class)
                .isThrownBy(() -> endpoints.waitUntilReady(id, options))
                .withMessageContaining("does not get ready")
                .withMessageContaining("Rejected");
    }

    @Test
    void anEndpointIsGoneAfterItsDeletion() {
        UUID id = create(ReversePrivateEndpointType.MSK_MULTI_VPC);
        endpoints.delete(id);

        endpoints.waitUntilDeleted(id, options);

        assertThat(seen).containsExactly("Deleting@0", "not there@4");
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> endpoints.waitUntilReady(id, options));
    }

    @Test
    void anInterruptEndsItAndIsKept() {
        UUID id = create(ReversePrivateEndpointType.MSK_MULTI_VPC);
        time.whileSleeping(() -> Thread.currentThread().interrupt());

        assertThatExceptionOfType(WaitException.class)
                .isThrownBy(() -> endpoints.waitUntilReady(id, options))
                .withMessageContaining("interrupted");
        assertThat(Thread.interrupted()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Unknown, WAIT, WAIT",
        "Provisioning, WAIT, WAIT",
        "PendingAcceptance, WAIT, REACHED",
        "Ready, REACHED, REACHED",
        "Failed, BROKEN, BROKEN",
        "Rejected, BROKEN, BROKEN",
        "Expired, BROKEN, BROKEN",
        "Deleting, BROKEN, BROKEN",
        "Draining, WAIT, WAIT",
        "'', WAIT, WAIT"
    })
    void eachStatusSaysWhatItShould(String status, Verdict ready, Verdict provisioned) {
        assertThat(EndpointWaits.ready(status)).isEqualTo(ready);
        assertThat(EndpointWaits.provisioned(status)).isEqualTo(provisioned);
    }

    private UUID create(ReversePrivateEndpointType type) {
        CreateReversePrivateEndpoint.Builder request =
                CreateReversePrivateEndpoint.builder().description("shop").type(type);
        if (type.equals(ReversePrivateEndpointType.MSK_MULTI_VPC)) {
            request.mskClusterArn("arn:aws:kafka:eu-west-1:123456789012:cluster/shop/1")
                    .mskAuthentication(io.clickpipes.client.model.MskAuthentication.SASL_IAM);
        } else {
            request.vpcEndpointServiceName("com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0");
        }
        ReversePrivateEndpoint created = endpoints.create(request.build());
        return Objects.requireNonNull(created.id());
    }
}
