package io.clickpipes.client;

import io.clickpipes.client.model.ClickPipeMutateDestination;
import io.clickpipes.client.model.ClickPipePostRequest;
import io.clickpipes.client.model.ClickPipePostSource;
import io.clickpipes.localcloud.LocalCloud;
import java.util.UUID;

/** What tests need and do not care about. All secrets are made up. */
final class Some {

    static final String KEY_ID = "key-id-of-a-test";
    static final String KEY_SECRET = "key-secret-of-a-test";
    static final UUID ORGANIZATION = UUID.fromString("0b1c2d3e-4f50-4162-8738-495a6b7c8d9e");
    static final UUID SERVICE = UUID.fromString("11111111-2222-4333-8444-555555555555");
    static final UUID PIPE = UUID.fromString("aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee");

    private Some() {}

    /** A builder that lacks nothing but an address. Sends at once, and once. */
    static ClickPipesClientBuilder builder() {
        return ClickPipesClient.builder()
                .keyId(KEY_ID)
                .keySecret(KEY_SECRET)
                .organizationId(ORGANIZATION)
                .serviceId(SERVICE)
                .rateLimit(RateLimit.off())
                .retry(RetryPolicy.off());
    }

    static ClickPipesClient client(CannedServer server) {
        return builder().baseUrl(server.url()).build();
    }

    static ClickPipesClient client(LocalCloud cloud) {
        return builder(cloud).build();
    }

    static ClickPipesClient client(LocalCloud cloud, Dialect dialect) {
        return builder(cloud).dialect(dialect).build();
    }

    /** A builder that knows a LocalCloud. Sends at once, and once. */
    static ClickPipesClientBuilder builder(LocalCloud cloud) {
        return ClickPipesClient.builder()
                .keyId(cloud.keyId())
                .keySecret(cloud.keySecret())
                .organizationId(cloud.organizationId())
                .serviceId(cloud.serviceId())
                .baseUrl(cloud.url())
                .rateLimit(RateLimit.off())
                .retry(RetryPolicy.off());
    }

    static ClickPipePostRequest pipe(String name, ClickPipePostSource source) {
        return ClickPipePostRequest.builder()
                .name(name)
                .source(source)
                .destination(
                        ClickPipeMutateDestination.builder().database("shop").build())
                .build();
    }
}
