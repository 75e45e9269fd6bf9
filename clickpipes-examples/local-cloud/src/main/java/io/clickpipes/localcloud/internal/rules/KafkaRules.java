package io.clickpipes.localcloud.internal.rules;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Kafka and compatible brokers (wire facts 4.1). */
final class KafkaRules implements SourceRules {
    private static final Pattern TO_THE_MINUTE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}");

    /** Rule KAF-2. For Redpanda with MUTUAL_TLS the sources differ; it is let pass, as the document says. */
    private static final Map<String, List<String>> AUTHENTICATION = Map.of(
            "kafka", List.of("PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512", "MUTUAL_TLS"),
            "msk", List.of("SCRAM-SHA-512", "IAM_ROLE", "IAM_USER", "MUTUAL_TLS"),
            "gcmk", List.of("PLAIN", "MUTUAL_TLS"),
            "confluent", List.of("PLAIN", "MUTUAL_TLS"),
            "warpstream", List.of("PLAIN"),
            "azureeventhub", List.of("PLAIN"),
            "redpanda", List.of("SCRAM-SHA-256", "SCRAM-SHA-512", "MUTUAL_TLS"),
            "dokafka", List.of("SCRAM-SHA-256", "MUTUAL_TLS"));

    /** Rule KAF-3. */
    private static final Map<String, List<String>> CREDENTIALS = Map.of(
            "PLAIN", List.of("username", "password"),
            "SCRAM-SHA-256", List.of("username", "password"),
            "SCRAM-SHA-512", List.of("username", "password"),
            "IAM_USER", List.of("accessKeyId", "secretKey"),
            "MUTUAL_TLS", List.of("certificate", "privateKey"));

    @Override
    public void create(Place arm) {
        for (String member : List.of("type", "format", "brokers", "topics")) {
            arm.at(member).needed("KAF-1", "");
        }
        login(arm, false);
        offset(arm.at("offset"));
        registry(arm);
    }

    @Override
    public void patch(Change change) {
        if (change.touches("authentication", "credentials", "iamRole")) {
            login(change.after(), change.keepsSecrets());
        }
    }

    private static void login(Place arm, boolean keepsSecrets) {
        String type = arm.at("type").text();
        String authentication = arm.at("authentication").text();
        List<String> allowed = AUTHENTICATION.get(type);
        if (allowed != null && !authentication.isEmpty() && !allowed.contains(authentication)) {
            arm.at("authentication")
                    .breaks("KAF-2", "must be one of " + String.join(", ", allowed) + " for the type " + type);
            return;
        }
        Place credentials = arm.at("credentials");
        if (authentication.equals("IAM_ROLE")) {
            arm.at("iamRole").needed("KAF-5", "with IAM_ROLE");
            credentials.refused("KAF-5", "with IAM_ROLE");
            return;
        }
        // As strict as for MySQL: a role that stays behind is refused, since nobody knows what the service does with
        // it.
        if (!arm.at("iamRole").empty()) {
            arm.at("iamRole").refused("KAF-5", "unless the authentication is IAM_ROLE");
        }
        if (keepsSecrets && !credentials.given()) {
            return;
        } else if (type.equals("azureeventhub")) {
            credentials.at("connectionString").needed("KAF-4", "for the type azureeventhub");
            for (String other : CREDENTIALS.get("PLAIN")) {
                credentials.at(other).refused("KAF-4", "for the type azureeventhub");
            }
        } else {
            for (String member : CREDENTIALS.getOrDefault(authentication, List.of())) {
                credentials.at(member).needed("KAF-3", "with " + authentication);
            }
        }
    }

    private static void offset(Place offset) {
        Place timestamp = offset.at("timestamp");
        if (offset.at("strategy").is("from_timestamp")) {
            timestamp.needed("KAF-6", "with the strategy from_timestamp");
        } else {
            timestamp.refused("KAF-6", "unless the strategy is from_timestamp");
        }
        if (!timestamp.empty() && !TO_THE_MINUTE.matcher(timestamp.text()).matches()) {
            timestamp.breaks("KAF-7", "must be in UTC to the minute, such as 2026-03-14T09:30");
        }
    }

    private static void registry(Place arm) {
        Place registry = arm.at("schemaRegistry");
        if (arm.at("format").is("AvroConfluent")) {
            registry.needed("KAF-10", "for the format AvroConfluent");
        }
        if (!registry.given()) {
            return;
        }
        Place url = registry.at("url");
        if (!url.text().startsWith("https://")) {
            url.breaks("KAF-8", "must begin with https://");
        }
        registry.at("authentication").needed("KAF-9", "");
        registry.at("credentials").at("username").needed("KAF-9", "");
        registry.at("credentials").at("password").needed("KAF-9", "");
    }
}
