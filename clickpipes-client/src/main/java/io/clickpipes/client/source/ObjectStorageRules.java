package io.clickpipes.client.source;

import static io.clickpipes.client.model.ObjectStorageAuthentication.CONNECTION_STRING;
import static io.clickpipes.client.model.ObjectStorageAuthentication.IAM_ROLE;
import static io.clickpipes.client.model.ObjectStorageAuthentication.IAM_USER;
import static io.clickpipes.client.model.ObjectStorageAuthentication.SERVICE_ACCOUNT;

import io.clickpipes.client.model.ObjectStorageAuthentication;
import io.clickpipes.client.model.ObjectStorageType;
import io.clickpipes.client.rule.Checks;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rules OBJ-1 to OBJ-12. A type or authentication that this client does not know is left to the service. */
final class ObjectStorageRules {

    private static final Pattern SQS =
            Pattern.compile("https://sqs\\.[a-z0-9.-]+\\.amazonaws\\.com/\\d{12}/[a-zA-Z0-9._-]+");
    private static final Pattern SUBSCRIPTION = Pattern.compile("projects/.+/subscriptions/.+");

    private final ObjectStorageSource.Builder source;
    private final Checks checks;

    ObjectStorageRules(ObjectStorageSource.Builder source, Checks checks) {
        this.source = source;
        this.checks = checks;
    }

    void check() {
        checks.require(!source.type.value().isBlank(), "OBJ-1", "type");
        place();
        authentication();
        queue();
        boolean skips = Boolean.TRUE.equals(source.skipInitialLoad) && !source.byName("skipInitialLoad");
        checks.require(!skips || source.has("queueUrl", source.queueUrl), "OBJ-11", "skipInitialLoad");
        checks.require(!skips || source.startAfter == null || source.byName("startAfter"), "OBJ-12", "startAfter");
    }

    /** Unknown if it was set by name. */
    private ObjectStorageType.Known type() {
        return source.byName("type") ? ObjectStorageType.Known.UNKNOWN : source.type.known();
    }

    private void place() {
        boolean url = source.has("url", source.url);
        boolean container = source.has("azureContainerName", source.azureContainerName);
        boolean path = source.has("path", source.path);
        switch (type()) {
            case AZUREBLOBSTORAGE -> {
                boolean account = source.login != null
                        && (source.login.connectionString() != null
                                || source.login.authentication().known() == ObjectStorageAuthentication.Known.UNKNOWN);
                checks.require(!url || source.byName("url"), "OBJ-2", "url");
                checks.require(container, "OBJ-3", "azureContainerName");
                checks.require(path, "OBJ-3", "path");
                checks.require(
                        account || source.byName("connectionString") || source.byName("authentication"),
                        "OBJ-3",
                        "connectionString");
            }
            case UNKNOWN -> {
                // What it needs is not known.
            }
            default -> {
                checks.require(url, "OBJ-1", "url");
                checks.require(
                        source.azureContainerName == null || source.byName("azureContainerName"),
                        "OBJ-3",
                        "azureContainerName");
                checks.require(source.path == null || source.byName("path"), "OBJ-3", "path");
            }
        }
    }

    private void authentication() {
        StorageLogin login = source.login;
        if (login == null || source.byName("authentication")) {
            return;
        }
        ObjectStorageAuthentication authentication = login.authentication();
        boolean known = authentication.known() != ObjectStorageAuthentication.Known.UNKNOWN
                && type() != ObjectStorageType.Known.UNKNOWN;
        if (authentication.equals(SERVICE_ACCOUNT)) {
            checks.require(!known || source.type.equals(ObjectStorageType.GCS), "OBJ-6", "authentication");
        } else {
            checks.require(!known || takenBy(source.type).contains(authentication), "OBJ-4", "authentication");
        }
        needs(authentication, IAM_ROLE, "iamRole", login.iamRole());
        needs(authentication, IAM_USER, "accessKey", login.hasAccessKey() ? login.accessKey() : null);
        needs(authentication, SERVICE_ACCOUNT, "serviceAccountKey", login.serviceAccountKey());
        needs(authentication, CONNECTION_STRING, "connectionString", login.connectionString());
    }

    private void needs(
            ObjectStorageAuthentication actual,
            ObjectStorageAuthentication authentication,
            String name,
            @Nullable Object value) {
        checks.require(!actual.equals(authentication) || source.has(name, value), "OBJ-5", name);
    }

    private void queue() {
        if (source.queueUrl == null || source.queueUrl.isBlank() || source.byName("queueUrl")) {
            return;
        }
        checks.require(
                Boolean.TRUE.equals(source.isContinuous) || source.has("isContinuous", null), "OBJ-7", "queueUrl");
        switch (type()) {
            case S3 -> readable(SQS);
            case GCS -> readable(SUBSCRIPTION);
            case UNKNOWN -> {
                // Whether it has queues is not known.
            }
            default -> checks.require(false, "OBJ-8", "queueUrl");
        }
    }

    private void readable(Pattern pattern) {
        checks.require(source.login != null || source.has("authentication", null), "OBJ-9", "authentication");
        checks.require(
                source.queueUrl != null && pattern.matcher(source.queueUrl).matches(), "OBJ-10", "queueUrl");
    }

    private static List<ObjectStorageAuthentication> takenBy(ObjectStorageType type) {
        return switch (type.known()) {
            case S3 -> List.of(IAM_ROLE, IAM_USER);
            case GCS -> List.of(IAM_USER, SERVICE_ACCOUNT);
            case DOSPACES, CLOUDFLARER2, OVHOBJECTSTORAGE -> List.of(IAM_USER);
            case AZUREBLOBSTORAGE -> List.of(CONNECTION_STRING);
            case UNKNOWN -> List.of();
        };
    }
}
