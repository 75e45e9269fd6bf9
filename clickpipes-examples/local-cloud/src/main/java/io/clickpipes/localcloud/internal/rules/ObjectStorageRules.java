package io.clickpipes.localcloud.internal.rules;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Object storage (wire facts 4.2). */
final class ObjectStorageRules implements SourceRules {
    private static final String AZURE = "azureblobstorage";
    private static final Pattern SUBSCRIPTION = Pattern.compile("projects/.+/subscriptions/.+");

    /** Rule OBJ-4; none at all means a public bucket. */
    private static final Map<String, List<String>> AUTHENTICATION = Map.of(
            "s3",
            List.of("IAM_ROLE", "IAM_USER"),
            "gcs",
            List.of("IAM_USER", "SERVICE_ACCOUNT"),
            "dospaces",
            List.of("IAM_USER"),
            AZURE,
            List.of("CONNECTION_STRING"),
            "cloudflarer2",
            List.of("IAM_USER"),
            "ovhobjectstorage",
            List.of("IAM_USER"));

    private static final List<String> LOGIN =
            List.of("authentication", "iamRole", "accessKey", "serviceAccountKey", "connectionString");

    @Override
    public void create(Place arm) {
        if (arm.at("type").is(AZURE)) {
            arm.at("url").refused("OBJ-2", "for the type " + AZURE);
            for (String member : List.of("azureContainerName", "path", "connectionString")) {
                arm.at(member).needed("OBJ-3", "for the type " + AZURE);
            }
        } else {
            arm.at("url").needed("OBJ-1", "for every type but " + AZURE);
        }
        login(arm, false);
        queue(arm);
        start(arm);
    }

    @Override
    public void patch(Change change) {
        boolean wasServiceAccount =
                change.before().path("authentication").asText().equals("SERVICE_ACCOUNT");
        Place authentication = change.after().at("authentication");
        if (wasServiceAccount != authentication.is("SERVICE_ACCOUNT")) {
            authentication.breaks("OBJ-13", "can not be switched to or from SERVICE_ACCOUNT");
            return;
        }
        if (change.touches(LOGIN.toArray(String[]::new))) {
            login(change.after(), change.keepsSecrets());
        }
        if (change.touches("skipInitialLoad", "startAfter")) {
            start(change.after());
        }
    }

    private static void login(Place arm, boolean keepsSecrets) {
        String type = arm.at("type").text();
        Place authentication = arm.at("authentication");
        List<String> allowed = AUTHENTICATION.get(type);
        if (allowed != null && !authentication.empty() && !authentication.is(allowed.toArray(String[]::new))) {
            authentication.breaks("OBJ-4", "must be one of " + String.join(", ", allowed) + " for the type " + type);
            return;
        }
        if (authentication.is("IAM_ROLE")) {
            arm.at("iamRole").needed("OBJ-5", "with IAM_ROLE");
        }
        if (authentication.is("IAM_USER")
                && !(keepsSecrets && !arm.at("accessKey").given())) {
            arm.at("accessKey").at("accessKeyId").needed("OBJ-5", "with IAM_USER");
            arm.at("accessKey").at("secretKey").needed("OBJ-5", "with IAM_USER");
        }
        if (authentication.is("CONNECTION_STRING") && !keepsSecrets) {
            arm.at("connectionString").needed("OBJ-5", "with CONNECTION_STRING");
        }
        if (!authentication.is("SERVICE_ACCOUNT")) {
            arm.at("serviceAccountKey").refused("OBJ-6", "unless the authentication is SERVICE_ACCOUNT");
        } else if (!keepsSecrets) {
            arm.at("serviceAccountKey").needed("OBJ-5", "with SERVICE_ACCOUNT");
        }
    }

    private static void queue(Place arm) {
        Place queue = arm.at("queueUrl");
        if (queue.empty()) {
            return;
        }
        if (!arm.at("isContinuous").isTrue()) {
            queue.breaks("OBJ-7", "needs isContinuous to be true");
        }
        if (!arm.at("type").is("s3", "gcs")) {
            queue.breaks("OBJ-8", "is only for the types s3 and gcs");
        } else if (!hasShape(arm.at("type"), queue.text())) {
            queue.breaks("OBJ-10", "must be the URL of an SQS queue for s3, the path of a subscription for gcs");
        }
        if (arm.at("authentication").empty()) {
            queue.breaks("OBJ-9", "is not for public buckets; it needs an authentication");
        }
    }

    /** Looser than the pattern of the rule, which is a hint and leaves regions out. */
    private static boolean hasShape(Place type, String queue) {
        return type.is("s3")
                ? queue.startsWith("https://sqs")
                : SUBSCRIPTION.matcher(queue).matches();
    }

    private static void start(Place arm) {
        Place skip = arm.at("skipInitialLoad");
        if (!skip.isTrue()) {
            return;
        }
        if (arm.at("queueUrl").empty()) {
            skip.breaks("OBJ-11", "needs a queueUrl");
        }
        if (!arm.at("startAfter").empty()) {
            arm.at("startAfter").refused("OBJ-12", "where skipInitialLoad is true");
        }
    }
}
