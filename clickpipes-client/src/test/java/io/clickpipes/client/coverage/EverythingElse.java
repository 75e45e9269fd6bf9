package io.clickpipes.client.coverage;

import io.clickpipes.client.CdcScaling;
import io.clickpipes.client.ClickPipesClient;
import io.clickpipes.client.NewPipe;
import io.clickpipes.client.NewPrivateEndpoint;
import io.clickpipes.client.NotFoundException;
import io.clickpipes.client.PipeClient;
import io.clickpipes.client.PipeSettings;
import io.clickpipes.client.PrivateDnsNames;
import io.clickpipes.client.ReplicaSize;
import io.clickpipes.client.destination.Table;
import io.clickpipes.client.model.ClickPipeScalingPatchRequest;
import io.clickpipes.client.model.MskAuthentication;
import io.clickpipes.client.source.KafkaLogin;
import io.clickpipes.client.source.KinesisLogin;
import io.clickpipes.client.support.JsonValue;
import io.clickpipes.localcloud.LocalCloud;
import io.clickpipes.localcloud.RecordedRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Programs for everything that is neither a new pipe nor a patch. */
final class EverythingElse {

    private EverythingElse() {}

    static List<Sent> sent() {
        return Stream.of(
                        values(),
                        onTheWire(
                                "ClickPipeStatePatchRequest",
                                client -> pipe(client).stop()),
                        onTheWire(
                                "ClickPipeScalingPatchRequest",
                                client -> pipe(client).scale(2, ReplicaSize.L)),
                        onTheWire(
                                "ClickPipeSchemaDiscoveryRequest",
                                client -> client.discoverSchema(EverythingStreaming.kafka()
                                        .login(KafkaLogin.plain("user", "password"))
                                        .build())),
                        onTheWire(
                                "ClickPipeSchemaDiscoveryRequest",
                                client -> client.discoverSchema(
                                        EverythingStreaming.kinesis(KinesisLogin.iamUser("key", "secret")))))
                .flatMap(List::stream)
                .toList();
    }

    /** What can be set by its name only. */
    static List<Sent> byText() {
        return List.of(
                Sent.of(ClickPipeScalingPatchRequest.builder()
                        .additionalProperty("concurrency", JsonValue.of(0))
                        .build()),
                Sent.of(NewPipe.named("pipe")
                        .from(EverythingStreaming.kinesis(KinesisLogin.iamUser("key", "secret")))
                        .into(Table.existing("t").column("id", "UInt64").build())
                        .additionalProperty("scaling", JsonValue.of(Map.of("concurrency", JsonValue.of(0))))
                        .build()));
    }

    private static List<Sent> values() {
        return List.of(
                Sent.of(PipeSettings.builder()
                        .streamingMaxInsertWaitMs(500)
                        .build()
                        .toPutRequest()),
                Sent.of(EverythingStreaming.settings().toPutRequest()),
                Sent.of(CdcScaling.cores(1).toModel()),
                Sent.of(PrivateDnsNames.of("db.example.test").toModel()),
                Sent.of(NewPrivateEndpoint.named("endpoint")
                        .vpcEndpointService("com.amazonaws.vpce.eu-west-1.vpce-svc-0a1b")
                        .privateDnsNames("db.example.test")
                        .build()
                        .toModel()),
                Sent.of(NewPrivateEndpoint.named("endpoint")
                        .vpcResource("rcfg-0a1b", "arn:aws:ram:eu-west-1:210987654321:resource-share/0a1b")
                        .build()
                        .toModel()),
                Sent.of(NewPrivateEndpoint.named("endpoint")
                        .mskMultiVpc("arn:aws:kafka:eu-west-1:210987654321:cluster/c/5d3c", MskAuthentication.SASL_IAM)
                        .build()
                        .toModel()),
                Sent.of(NewPrivateEndpoint.named("endpoint")
                        .gcpServiceAttachment("projects/p/regions/r/serviceAttachments/n")
                        .build()
                        .toModel()));
    }

    private static PipeClient pipe(ClickPipesClient client) {
        return client.pipe(UUID.fromString("aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee"));
    }

    private static List<Sent> onTheWire(String schema, Consumer<ClickPipesClient> program) {
        try (LocalCloud cloud = LocalCloud.start();
                ClickPipesClient client = ClickPipesClient.builder()
                        .keyId(cloud.keyId())
                        .keySecret(cloud.keySecret())
                        .organizationId(cloud.organizationId())
                        .serviceId(cloud.serviceId())
                        .baseUrl(cloud.url())
                        .build()) {
            sendTo(client, program);
            return cloud.requests().stream()
                    .map(RecordedRequest::body)
                    .map(body -> new Sent(schema, String.valueOf(body)))
                    .toList();
        }
    }

    private static void sendTo(ClickPipesClient client, Consumer<ClickPipesClient> program) {
        try {
            program.accept(client);
        } catch (NotFoundException e) {
            // There is no such pipe; the question is what was sent.
            return;
        }
    }
}
