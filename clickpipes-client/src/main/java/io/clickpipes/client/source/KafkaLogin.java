package io.clickpipes.client.source;

import io.clickpipes.client.model.AzureEventHub;
import io.clickpipes.client.model.KafkaAuthentication;
import io.clickpipes.client.model.KafkaCredentials;
import io.clickpipes.client.model.MskIamUser;
import io.clickpipes.client.model.MutualTLS;
import io.clickpipes.client.model.PLAIN;
import io.clickpipes.client.rule.Checks;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How to enter a Kafka: each way asks for exactly what it needs (rules KAF-3 to KAF-5). Immutable; its text shows no
 * secret.
 */
public final class KafkaLogin {

    private final KafkaAuthentication authentication;
    private final @Nullable String iamRole;
    private final @Nullable KafkaCredentials credentials;

    private KafkaLogin(
            KafkaAuthentication authentication, @Nullable String iamRole, @Nullable KafkaCredentials credentials) {
        this.authentication = Objects.requireNonNull(authentication, "authentication");
        this.iamRole = iamRole;
        this.credentials = credentials;
    }

    /**
     * User and password as they are ({@code PLAIN}).
     *
     * @param user name of the user
     * @param password the password
     * @return the login
     */
    public static KafkaLogin plain(String user, String password) {
        return new KafkaLogin(KafkaAuthentication.PLAIN, null, Logins.password(user, password));
    }

    /**
     * User and password by {@code SCRAM-SHA-256}.
     *
     * @param user name of the user
     * @param password the password
     * @return the login
     */
    public static KafkaLogin scramSha256(String user, String password) {
        return new KafkaLogin(KafkaAuthentication.SCRAM_SHA_256, null, Logins.password(user, password));
    }

    /**
     * User and password by {@code SCRAM-SHA-512}.
     *
     * @param user name of the user
     * @param password the password
     * @return the login
     */
    public static KafkaLogin scramSha512(String user, String password) {
        return new KafkaLogin(KafkaAuthentication.SCRAM_SHA_512, null, Logins.password(user, password));
    }

    /**
     * A role of AWS; for Amazon MSK, and ClickHouse services on AWS.
     *
     * @param arn the ARN of the role
     * @return the login
     */
    public static KafkaLogin iamRole(String arn) {
        return new KafkaLogin(KafkaAuthentication.IAM_ROLE, Objects.requireNonNull(arn, "arn"), null);
    }

    /**
     * An access key of AWS; for Amazon MSK.
     *
     * @param accessKeyId its id
     * @param secretKey its secret
     * @return the login
     */
    public static KafkaLogin iamUser(String accessKeyId, String secretKey) {
        return new KafkaLogin(KafkaAuthentication.IAM_USER, null, Logins.accessKey(accessKeyId, secretKey));
    }

    /**
     * A client certificate.
     *
     * @param certificate the certificate, PEM
     * @param privateKey its key, PEM
     * @return the login
     */
    public static KafkaLogin mutualTls(String certificate, String privateKey) {
        return new KafkaLogin(
                KafkaAuthentication.MUTUAL_TLS,
                null,
                MutualTLS.builder()
                        .certificate(certificate)
                        .privateKey(privateKey)
                        .build());
    }

    /**
     * The connection string of an Azure Event Hubs namespace ({@code PLAIN}, rule KAF-4).
     *
     * @param connectionString the connection string
     * @return the login
     */
    public static KafkaLogin connectionString(String connectionString) {
        return new KafkaLogin(
                KafkaAuthentication.PLAIN,
                null,
                AzureEventHub.builder().connectionString(connectionString).build());
    }

    /**
     * A way that has no method here, without credentials.
     *
     * @param authentication its name; {@code KafkaAuthentication.of(text)} takes any
     * @return the login
     */
    public static KafkaLogin other(KafkaAuthentication authentication) {
        return new KafkaLogin(authentication, null, null);
    }

    /**
     * A way that has no method here.
     *
     * @param authentication its name; {@code KafkaAuthentication.of(text)} takes any
     * @param credentials its credentials; {@code KafkaCredentials.Unknown.of(json)} takes any
     * @return the login
     */
    public static KafkaLogin other(KafkaAuthentication authentication, KafkaCredentials credentials) {
        return new KafkaLogin(authentication, null, Objects.requireNonNull(credentials, "credentials"));
    }

    /**
     * Its name on the wire.
     *
     * @return the authentication
     */
    public KafkaAuthentication authentication() {
        return authentication;
    }

    /**
     * The ARN of the role.
     *
     * @return the role, or null where this is no role
     */
    public @Nullable String iamRole() {
        return iamRole;
    }

    /**
     * What is sent as credentials, <strong>secrets included</strong>.
     *
     * @return the credentials, or null where there are none
     */
    public @Nullable KafkaCredentials credentials() {
        return credentials;
    }

    /**
     * Rules KAF-3 and KAF-5; those of the type of Kafka are the source's. For the builders of this client.
     *
     * @param checks collects what is wrong
     * @param givenByName whether a member was set by name
     */
    public void check(Checks checks, Predicate<String> givenByName) {
        boolean role = authentication.equals(KafkaAuthentication.IAM_ROLE);
        boolean named = iamRole != null && !iamRole.isBlank();
        checks.require(!role || named || givenByName.test("iamRole"), "KAF-5", "iamRole");
        checks.require(!role || credentials == null, "KAF-5", "credentials");
        checks.require(fits() || givenByName.test("credentials"), "KAF-3", "credentials");
    }

    private boolean fits() {
        if (credentials instanceof KafkaCredentials.Unknown) {
            return true;
        }
        return switch (authentication.known()) {
            case PLAIN -> isPassword() || isWhole(AzureEventHub.class, "connectionString");
            case SCRAM_SHA_256, SCRAM_SHA_512 -> isPassword();
            case IAM_USER -> isWhole(MskIamUser.class, "accessKeyId", "secretKey");
            case MUTUAL_TLS -> isWhole(MutualTLS.class, "certificate", "privateKey");
            case IAM_ROLE, UNKNOWN -> true;
        };
    }

    private boolean isPassword() {
        return isWhole(PLAIN.class, "username", "password");
    }

    private boolean isWhole(Class<? extends KafkaCredentials> kind, String... members) {
        return kind.isInstance(credentials) && Stream.of(members).noneMatch(member -> lacks(credentials, member));
    }

    private static boolean lacks(@Nullable KafkaCredentials credentials, String member) {
        return credentials == null || Checks.lacks(credentials, member);
    }

    /** The authentication, and nothing of the credentials. */
    @Override
    public String toString() {
        return "KafkaLogin[" + authentication + "]";
    }
}
