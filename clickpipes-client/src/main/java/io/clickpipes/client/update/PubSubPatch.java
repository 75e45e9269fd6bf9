package io.clickpipes.client.update;

import io.clickpipes.client.model.ClickPipePatchPubSubSource;
import io.clickpipes.client.model.ClickPipePatchSource;
import io.clickpipes.client.rule.Checks;
import io.clickpipes.client.source.ServiceAccountLogin;

/**
 * A change to a Pub/Sub pipe. Topic, format, filter and where it began are fixed at creation.
 *
 * <pre>{@code
 * client.pipe(id).update(PubSubPatch.builder().login(ServiceAccountLogin.key(key)).ackDeadline(60).build());
 * }</pre>
 */
public final class PubSubPatch extends StreamingPatch {

    private PubSubPatch(Body body) {
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

        private final ClickPipePatchPubSubSource.Builder arm = ClickPipePatchPubSubSource.builder();
        private final LoginMembers<ClickPipePatchPubSubSource.Builder> members = new LoginMembers<>();

        private Builder() {}

        /**
         * Another service account.
         *
         * @param login the login
         * @return this builder
         */
        public Builder login(ServiceAccountLogin login) {
            members.begin();
            members.value(
                    "authentication",
                    ClickPipePatchPubSubSource.Authentication.SERVICE_ACCOUNT,
                    ClickPipePatchPubSubSource.Builder::authentication);
            members.value(
                    "serviceAccountKey", login.serviceAccount(), ClickPipePatchPubSubSource.Builder::serviceAccountKey);
            return this;
        }

        /**
         * How long the service has to acknowledge a message.
         *
         * @param seconds 10 to 600 (rule PUB-3)
         * @return this builder
         */
        public Builder ackDeadline(long seconds) {
            limit("ackDeadline", seconds >= 10 && seconds <= 600, "PUB-3", "The deadline is 10 to 600 seconds.");
            arm.ackDeadline(seconds);
            return this;
        }

        /**
         * Sends null as the deadline; what that does is not documented.
         *
         * @return this builder
         */
        public Builder clearAckDeadline() {
            noLimit("ackDeadline");
            arm.ackDeadlineNull();
            return this;
        }

        /**
         * Sends null as the authentication; what that does is not documented.
         *
         * @return this builder
         */
        public Builder clearAuthentication() {
            members.clear("authentication", ClickPipePatchPubSubSource.Builder::authenticationNull);
            return this;
        }

        /**
         * Sends null as the key; what that does is not documented.
         *
         * @return this builder
         */
        public Builder clearServiceAccountKey() {
            members.clear("serviceAccountKey", ClickPipePatchPubSubSource.Builder::serviceAccountKeyNull);
            return this;
        }

        /**
         * Checks everything.
         *
         * @return an immutable patch, ready to be sent
         * @throws io.clickpipes.client.rule.InvalidRequestException if rules are broken; names all of them
         */
        public PubSubPatch build() {
            Checks checks = checkLimits();
            ClickPipePatchPubSubSource built =
                    additionalTo(members.applyTo(arm.build().toBuilder())).build();
            ClickPipePatchSource.Builder from = ClickPipePatchSource.builder();
            if (!built.toJson().equals("{}")) {
                from.pubsub(built);
            }
            return new PubSubPatch(finish("pubsub", checks, from));
        }
    }
}
