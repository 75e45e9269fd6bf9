package io.clickpipes.localcloud.internal.http;

import io.clickpipes.localcloud.internal.Refusal;
import java.util.Map;
import java.util.UUID;

/**
 * The one organisation and the one service that are served.
 *
 * @param organizationId the organisation
 * @param serviceId the service
 */
public record Tenant(UUID organizationId, UUID serviceId) {

    void check(Map<String, UUID> ids) {
        if (!ids.getOrDefault("organizationId", organizationId).equals(organizationId)) {
            throw Refusal.notFound("organization not found");
        }
        if (!ids.getOrDefault("serviceId", serviceId).equals(serviceId)) {
            throw Refusal.notFound("service not found");
        }
    }
}
