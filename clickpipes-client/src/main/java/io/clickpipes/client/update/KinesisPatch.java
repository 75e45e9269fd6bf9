package io.clickpipes.client.update;

import io.clickpipes.client.model.ClickPipePatchKinesisSource;
import io.clickpipes.client.model.ClickPipePatchSource;
import io.clickpipes.client.model.KinesisAuthentication;
import io.clickpipes.client.model.MskIamUser;
import io.clickpipes.client.rule.Checks;
import io.clickpipes.client.source.KinesisLogin;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A change to a Kinesis pipe. Everything about the stream is fixed at creation.
 *
 * <pre>{@code
 * client.pipe(id).update(KinesisPatch.builder().login(KinesisLogin.iamUser(keyId, secretKey)).build());
 * }</pre>
 */
public final class KinesisPatch extends StreamingPatch {

    private KinesisPatch(Body body) {
        super(body);
    }

    /**
     * Begins a patch that changes nothing yet.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Everything that can be changed; any other member of the source by name. Not safe for several threads. */
    public static final class Builder extends StreamingPatchBuilder<Builder> {

        private final ClickPipePatchKinesisSource.Builder arm = ClickPipePatchKinesisSource.builder();
        private final LoginMembers<ClickPipePatchKinesisSource.Builder> members = new LoginMembers<>();
        private @Nullable KinesisLogin login;

        private Builder() {}

        /**
         * Another login: the authentication with its key or its role. The last one given counts. To leave
         * a role, add {@link #clearIamRole()}: whether the service forgets it by itself is not known.
         *
         * @param login the login
         * @return this builder
         */
        public Builder login(KinesisLogin login) {
            this.login = Objects.requireNonNull(login, "login");
            members.begin();
            members.value(
                    "authentication", login.authentication(), ClickPipePatchKinesisSource.Builder::authentication);
            members.value("iamRole", login.iamRole(), ClickPipePatchKinesisSource.Builder::iamRole);
            members.value("accessKey", login.accessKey(), ClickPipePatchKinesisSource.Builder::accessKey);
            return this;
        }

        /**
         * Sends null as the authentication; what that does is not documented.
         *
         * @return this builder
         */
        public Builder clearAuthentication() {
            members.clear("authentication", ClickPipePatchKinesisSource.Builder::authenticationNull);
            return this;
        }

        /**
         * Sends null as the role; what that does is not documented.
         *
         * @return this builder
         */
        public Builder clearIamRole() {
            members.clear("iamRole", ClickPipePatchKinesisSource.Builder::iamRoleNull);
            return this;
        }

        /**
         * Sends null as the access key; what that does is not documented.
         *
         * @return this builder
         */
        public Builder clearAccessKey() {
            members.clear("accessKey", ClickPipePatchKinesisSource.Builder::accessKeyNull);
            return this;
        }

        /**
         * Checks everything.
         *
         * @return an immutable patch, ready to be sent
         * @throws io.clickpipes.client.rule.InvalidRequestException if rules are broken; names all of them
         */
        public KinesisPatch build() {
            Checks checks = checkLimits();
            checkLogin(checks);
            ClickPipePatchKinesisSource built =
                    additionalTo(members.applyTo(arm.build().toBuilder())).build();
            ClickPipePatchSource.Builder from = ClickPipePatchSource.builder();
            if (!built.toJson().equals("{}")) {
                from.kinesis(built);
            }
            return new KinesisPatch(finish("kinesis", checks, from));
        }

        /** Rules KIN-3 and KIN-4, as at creation. */
        private void checkLogin(Checks checks) {
            if (login == null || members.cleared("authentication")) {
                return;
            }
            KinesisAuthentication way = login.authentication();
            boolean role = given("iamRole", login.iamRole()) || members.cleared("iamRole");
            MskIamUser pair = login.accessKey();
            boolean key = givenByName("accessKey")
                    || members.cleared("accessKey")
                    || (pair != null && !Checks.lacks(pair, "accessKeyId") && !Checks.lacks(pair, "secretKey"));
            checks.require(!way.equals(KinesisAuthentication.IAM_ROLE) || role, "KIN-3", "iamRole");
            checks.require(!way.equals(KinesisAuthentication.IAM_USER) || key, "KIN-4", "accessKey");
        }
    }
}
