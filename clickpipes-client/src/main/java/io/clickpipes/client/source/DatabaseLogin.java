package io.clickpipes.client.source;

import io.clickpipes.client.model.DatabaseAuthentication;
import io.clickpipes.client.model.PLAIN;
import io.clickpipes.client.rule.Checks;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How to enter Postgres or MySQL: each way asks for exactly what it needs (rules PG-2, MY-2). MongoDB takes a
 * {@link PasswordLogin} only. Immutable; its text shows no secret.
 */
public sealed class DatabaseLogin permits PasswordLogin {

    private final @Nullable DatabaseAuthentication authentication;
    private final @Nullable String iamRole;
    private final @Nullable PLAIN credentials;

    DatabaseLogin(
            @Nullable DatabaseAuthentication authentication, @Nullable String iamRole, @Nullable PLAIN credentials) {
        this.authentication = authentication;
        this.iamRole = iamRole;
        this.credentials = credentials;
    }

    /**
     * User and password.
     *
     * @param user name of the user
     * @param password the password
     * @return the login
     */
    public static PasswordLogin basic(String user, String password) {
        return new PasswordLogin(null, Logins.password(user, password));
    }

    /**
     * A role of AWS, for databases on RDS and Aurora.
     *
     * @param arn the ARN of the role
     * @return the login
     */
    public static DatabaseLogin iamRole(String arn) {
        return new DatabaseLogin(DatabaseAuthentication.IAM_ROLE, Objects.requireNonNull(arn, "arn"), null);
    }

    /**
     * A role of AWS and the user of the database that it acts as.
     *
     * @param arn the ARN of the role
     * @param user name of the user
     * @return the login
     */
    public static DatabaseLogin iamRole(String arn, String user) {
        return new DatabaseLogin(
                DatabaseAuthentication.IAM_ROLE,
                Objects.requireNonNull(arn, "arn"),
                PLAIN.builder().username(user).build());
    }

    /**
     * A way that has no method here, without credentials.
     *
     * @param authentication its name; {@code DatabaseAuthentication.of(text)} takes any
     * @return the login
     */
    public static DatabaseLogin other(DatabaseAuthentication authentication) {
        return new DatabaseLogin(Objects.requireNonNull(authentication, "authentication"), null, null);
    }

    /**
     * A way that has no method here.
     *
     * @param authentication its name; {@code DatabaseAuthentication.of(text)} takes any
     * @param credentials its credentials; further ones by {@code additionalProperty}
     * @return the login
     */
    public static DatabaseLogin other(DatabaseAuthentication authentication, PLAIN credentials) {
        return new DatabaseLogin(
                Objects.requireNonNull(authentication, "authentication"),
                null,
                Objects.requireNonNull(credentials, "credentials"));
    }

    /**
     * Its name on the wire.
     *
     * @return the authentication, or null where it is left to the service, which takes {@code basic}
     */
    public final @Nullable DatabaseAuthentication authentication() {
        return authentication;
    }

    /**
     * The ARN of the role.
     *
     * @return the role, or null where this is no role
     */
    public final @Nullable String iamRole() {
        return iamRole;
    }

    /**
     * What is sent as credentials, <strong>secrets included</strong>.
     *
     * @return the credentials, or null where there are none
     */
    public final @Nullable PLAIN credentials() {
        return credentials;
    }

    /**
     * Rules PG-2 and MY-2, which are the same. For the builders of this client.
     *
     * @param checks collects what is wrong
     * @param rule which of the two
     * @param roleByName whether the role was set by name
     */
    public final void check(Checks checks, String rule, boolean roleByName) {
        if (authentication == null || authentication.equals(DatabaseAuthentication.BASIC)) {
            checks.require(
                    credentials != null
                            && !Checks.lacks(credentials, "username")
                            && !Checks.lacks(credentials, "password"),
                    rule,
                    "credentials",
                    "basic needs user and password.");
        } else if (authentication.equals(DatabaseAuthentication.IAM_ROLE)) {
            checks.require(
                    roleByName || (iamRole != null && !iamRole.isBlank()),
                    rule,
                    "iamRole",
                    "IAM_ROLE needs the ARN of the role.");
            checks.require(
                    credentials == null || !Checks.lacks(credentials, "username"),
                    rule,
                    "credentials.username",
                    "The name of the user is not blank.");
            checks.require(
                    credentials == null || !credentials.hasPassword(),
                    rule,
                    "credentials.password",
                    "IAM_ROLE takes no password.");
        }
    }

    /** The authentication, and nothing of the credentials. */
    @Override
    public final String toString() {
        return "DatabaseLogin[" + (authentication == null ? DatabaseAuthentication.BASIC : authentication) + "]";
    }
}
