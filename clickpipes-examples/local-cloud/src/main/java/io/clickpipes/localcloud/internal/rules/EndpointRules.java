package io.clickpipes.localcloud.internal.rules;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reverse private endpoints (wire facts 7.4). */
public final class EndpointRules {
    /** Rule RPE-1: what each type can not do without. */
    private static final Map<String, List<String>> NEEDS = Map.of(
            "VPC_ENDPOINT_SERVICE", List.of("vpcEndpointServiceName"),
            "VPC_RESOURCE", List.of("vpcResourceConfigurationId", "vpcResourceShareArn"),
            "MSK_MULTI_VPC", List.of("mskClusterArn", "mskAuthentication"),
            "GCP_PSC_SERVICE_ATTACHMENT", List.of("gcpServiceAttachment"));

    private static final Pattern ATTACHMENT = Pattern.compile("projects/[^/]+/regions/[^/]+/serviceAttachments/[^/]+");
    private static final Pattern NAME =
            Pattern.compile("(\\*\\.)?([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?\\.)+[a-z]([a-z0-9-]*[a-z0-9])?");
    private static final Set<String> RESERVED = Set.of("local", "localhost", "internal", "corp", "private");
    private static final int LONGEST_DESCRIPTION = 255;

    private EndpointRules() {}

    static void create(Place body) {
        String type = body.at("type").text();
        for (String member : NEEDS.getOrDefault(type, List.of())) {
            body.at(member).needed("RPE-1", "for the type " + type);
        }
        Place attachment = body.at("gcpServiceAttachment");
        if (!attachment.empty() && !ATTACHMENT.matcher(attachment.text()).matches()) {
            attachment.breaks("RPE-1", "must have the form projects/P/regions/R/serviceAttachments/N");
        }
        if (body.at("description").text().length() > LONGEST_DESCRIPTION) {
            body.at("description").breaks("RPE-2", "must have at most " + LONGEST_DESCRIPTION + " characters");
        }
        names(body);
    }

    /** Rule RPE-5, as far as one list tells. */
    static void names(Place body) {
        List<Place> items = body.at("customPrivateDnsMappings").items();
        for (int i = 0; i < items.size(); i++) {
            Place name = items.get(i).at("privateDnsName");
            String text = name.text().toLowerCase(Locale.ROOT);
            String last = text.substring(text.lastIndexOf('.') + 1);
            if (RESERVED.contains(last)) {
                name.breaks("RPE-5", "must not be under local, localhost, internal, corp or private");
            } else if (!NAME.matcher(text).matches()) {
                name.breaks("RPE-5", "must be a full DNS name, with at most one wildcard label in front");
            }
            for (Place earlier : items.subList(0, i)) {
                if (overlap(earlier.at("privateDnsName").text(), text)) {
                    name.breaks("RPE-5", "overlaps another name of the list");
                }
            }
        }
    }

    /** Whether some host would fall under both names; a wildcard stands for one label. */
    public static boolean overlap(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        return a.equals(b) || covers(a, b) || covers(b, a);
    }

    private static boolean covers(String wildcard, String name) {
        return wildcard.startsWith("*.")
                && name.indexOf('.') >= 0
                && name.substring(name.indexOf('.')).equals(wildcard.substring(1));
    }
}
