package io.clickpipes.examples;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The one key, organisation and service of a LocalCloud: from the variables that the client reads, so that a shell
 * which is set up for one is set up for the other; what is unset is made up.
 */
record LocalCloudIdentity(String keyId, String keySecret, boolean secretIsMadeUp, UUID organizationId, UUID serviceId) {

    /** The variables of the docs page, and those of the official tools. */
    private static final String[][] KEY_PAIRS = {
        {"KEY_ID", "KEY_SECRET"}, {"CLICKHOUSE_CLOUD_API_KEY", "CLICKHOUSE_CLOUD_API_SECRET"}
    };

    /**
     * Reads the environment; an empty variable counts as unset.
     *
     * @throws IllegalArgumentException if half of a key is set, or an id is not a UUID
     */
    static LocalCloudIdentity from(Map<String, String> environment) {
        UUID organization = id(environment, "ORG_ID", "CLICKHOUSE_ORG_ID");
        UUID service = id(environment, "SERVICE_ID");
        for (String[] names : KEY_PAIRS) {
            String keyId = value(environment, names[0]);
            String secret = value(environment, names[1]);
            if (keyId != null && secret != null) {
                return new LocalCloudIdentity(keyId, secret, false, organization, service);
            }
            if (keyId != null || secret != null) {
                String missing = keyId == null ? names[0] : names[1];
                throw new IllegalArgumentException(
                        missing + " is not set: set both " + names[0] + " and " + names[1] + ", or neither");
            }
        }
        return new LocalCloudIdentity(
                "key-" + UUID.randomUUID(), "secret-" + UUID.randomUUID(), true, organization, service);
    }

    private static UUID id(Map<String, String> environment, String... names) {
        for (String name : names) {
            String value = value(environment, name);
            if (value != null) {
                try {
                    return UUID.fromString(value);
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException(name + " must be a UUID, or unset to have one made up", e);
                }
            }
        }
        return UUID.randomUUID();
    }

    private static @Nullable String value(Map<String, String> environment, String name) {
        String value = environment.get(name);
        return value == null || value.isEmpty() ? null : value;
    }

    /** Everything but the secret. */
    @Override
    public String toString() {
        return "LocalCloudIdentity[keyId=" + keyId + ", organizationId=" + organizationId + ", serviceId=" + serviceId
                + "]";
    }
}
