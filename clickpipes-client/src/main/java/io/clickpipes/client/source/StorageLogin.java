package io.clickpipes.client.source;

import io.clickpipes.client.model.MskIamUser;
import io.clickpipes.client.model.ObjectStorageAuthentication;
import io.clickpipes.client.rule.Checks;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How to enter object storage: each way asks for exactly what it needs (rule OBJ-5). A public bucket has no login.
 * Immutable; its text shows no secret.
 */
public final class StorageLogin {

    private final ObjectStorageAuthentication authentication;
    private @Nullable String iamRole;
    private @Nullable MskIamUser accessKey;
    private @Nullable String serviceAccountKey;
    private @Nullable String connectionString;

    private StorageLogin(ObjectStorageAuthentication authentication) {
        this.authentication = Objects.requireNonNull(authentication, "authentication");
    }

    /**
     * A role of AWS; for S3.
     *
     * @param arn the ARN of the role
     * @return the login
     */
    public static StorageLogin iamRole(String arn) {
        StorageLogin login = new StorageLogin(ObjectStorageAuthentication.IAM_ROLE);
        login.iamRole = Objects.requireNonNull(arn, "arn");
        return login;
    }

    /**
     * An access key; for S3 and what is compatible with it, and as an HMAC key for Google Cloud Storage.
     *
     * @param accessKeyId its id
     * @param secretKey its secret
     * @return the login
     */
    public static StorageLogin iamUser(String accessKeyId, String secretKey) {
        StorageLogin login = new StorageLogin(ObjectStorageAuthentication.IAM_USER);
        login.accessKey = Logins.accessKey(accessKeyId, secretKey);
        return login;
    }

    /**
     * A service account; for Google Cloud Storage.
     *
     * @param key its JSON key file in base64
     * @return the login
     */
    public static StorageLogin serviceAccount(String key) {
        StorageLogin login = new StorageLogin(ObjectStorageAuthentication.SERVICE_ACCOUNT);
        login.serviceAccountKey = Objects.requireNonNull(key, "key");
        return login;
    }

    /**
     * The connection string of a storage account; for Azure Blob Storage.
     *
     * @param connectionString the connection string
     * @return the login
     */
    public static StorageLogin connectionString(String connectionString) {
        StorageLogin login = new StorageLogin(ObjectStorageAuthentication.CONNECTION_STRING);
        login.connectionString = Objects.requireNonNull(connectionString, "connectionString");
        return login;
    }

    /**
     * A way that has no method here. What it needs is set on the source by name.
     *
     * @param authentication its name; {@code ObjectStorageAuthentication.of(text)} takes any
     * @return the login
     */
    public static StorageLogin other(ObjectStorageAuthentication authentication) {
        return new StorageLogin(authentication);
    }

    /**
     * Its name on the wire.
     *
     * @return the authentication
     */
    public ObjectStorageAuthentication authentication() {
        return authentication;
    }

    /**
     * The ARN of the role.
     *
     * @return the role, or null
     */
    public @Nullable String iamRole() {
        return iamRole;
    }

    /**
     * The access key, <strong>secret included</strong>.
     *
     * @return the access key, or null
     */
    public @Nullable MskIamUser accessKey() {
        return accessKey;
    }

    /**
     * The key of the service account, <strong>a secret</strong>.
     *
     * @return the key, or null
     */
    public @Nullable String serviceAccountKey() {
        return serviceAccountKey;
    }

    /**
     * The connection string, <strong>a secret</strong>.
     *
     * @return the connection string, or null
     */
    public @Nullable String connectionString() {
        return connectionString;
    }

    /** Whether both halves of an access key are there. */
    boolean hasAccessKey() {
        return accessKey != null && !Checks.lacks(accessKey, "accessKeyId") && !Checks.lacks(accessKey, "secretKey");
    }

    /** The authentication, and nothing of the credentials. */
    @Override
    public String toString() {
        return "StorageLogin[" + authentication + "]";
    }
}
