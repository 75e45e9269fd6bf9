package io.clickpipes.client.update;

import io.clickpipes.client.model.ClickPipePatchKinesisSource;
import io.clickpipes.client.model.ClickPipePatchSource;
import io.clickpipes.client.rule.Checks;
import io.clickpipes.client.source.KinesisLogin;

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

        private Builder() {}

        /**
         * Another login: the authentication with its key or its role.
         *
         * @param login the login
         * @return this builder
         */
        public Builder login(KinesisLogin login) {
            arm.authentication(login.authentication());
            if (login.iamRole() != null) {
                notBlank("iamRole", login.iamRole(), "KIN-3");
                arm.iamRole(login.iamRole());
            }
            if (login.accessKey() != null) {
                arm.accessKey(login.accessKey());
            }
            return this;
        }

        /**
         * Sends null as the authentication; what that does is not documented.
         *
         * @return this builder
         */
        public Builder clearAuthentication() {
            arm.authenticationNull();
            return this;
        }

        /**
         * Sends null as the role; what that does is not documented.
         *
         * @return this builder
         */
        public Builder clearIamRole() {
            noLimit("iamRole");
            arm.iamRoleNull();
            return this;
        }

        /**
         * Sends null as the access key; what that does is not documented.
         *
         * @return this builder
         */
        public Builder clearAccessKey() {
            arm.accessKeyNull();
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
            ClickPipePatchKinesisSource built = additionalTo(arm).build();
            ClickPipePatchSource.Builder from = ClickPipePatchSource.builder();
            if (!built.toJson().equals("{}")) {
                from.kinesis(built);
            }
            return new KinesisPatch(finish("kinesis", checks, from));
        }
    }
}
