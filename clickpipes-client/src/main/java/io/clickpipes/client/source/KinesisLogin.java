package io.clickpipes.client.source;

import io.clickpipes.client.model.KinesisAuthentication;
import io.clickpipes.client.model.MskIamUser;
import io.clickpipes.client.rule.Checks;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How to enter Kinesis: each way asks for exactly what it needs (rules KIN-3, KIN-4). Immutable; its text shows no
 * secret.
 */
public final class KinesisLogin {

    private final KinesisAuthentication authentication;
    private final @Nullable String iamRole;
    private final @Nullable MskIamUser accessKey;

    private KinesisLogin(
            KinesisAuthentication authentication, @Nullable String iamRole, @Nullable MskIamUser accessKey) {
        this.authentication = Objects.requireNonNull(authentication, "authentication");
        this.iamRole = iamRole;
        this.accessKey = accessKey;
    }

    /**
     * A role of AWS; for ClickHouse services on AWS.
     *
     * @param arn the ARN of the role
     * @return the login
     */
    public static KinesisLogin iamRole(String arn) {
        return new KinesisLogin(KinesisAuthentication.IAM_ROLE, Objects.requireNonNull(arn, "arn"), null);
    }

    /**
     * An access key of AWS.
     *
     * @param accessKeyId its id
     * @param secretKey its secret
     * @return the login
     */
    public static KinesisLogin iamUser(String accessKeyId, String secretKey) {
        return new KinesisLogin(KinesisAuthentication.IAM_USER, null, Logins.accessKey(accessKeyId, secretKey));
    }

    /**
     * A way that has no method here. What it needs is set on the source by name.
     *
     * @param authentication its name; {@code KinesisAuthentication.of(text)} takes any
     * @return the login
     */
    public static KinesisLogin other(KinesisAuthentication authentication) {
        return new KinesisLogin(authentication, null, null);
    }

    /**
     * Its name on the wire.
     *
     * @return the authentication
     */
    public KinesisAuthentication authentication() {
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

    /** Whether both halves of an access key are there. */
    boolean hasAccessKey() {
        return accessKey != null && !Checks.lacks(accessKey, "accessKeyId") && !Checks.lacks(accessKey, "secretKey");
    }

    /** The authentication, and nothing of the credentials. */
    @Override
    public String toString() {
        return "KinesisLogin[" + authentication + "]";
    }
}
