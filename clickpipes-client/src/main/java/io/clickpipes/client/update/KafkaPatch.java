package io.clickpipes.client.update;

import io.clickpipes.client.model.ClickPipePatchKafkaSource;
import io.clickpipes.client.model.ClickPipePatchSource;
import io.clickpipes.client.rule.Checks;
import io.clickpipes.client.source.KafkaLogin;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change to a Kafka pipe. Brokers, topics, format, offset and schema registry are fixed at creation.
 *
 * <pre>{@code
 * client.pipe(id).update(KafkaPatch.builder().login(KafkaLogin.scramSha512("reader", password)).build());
 * }</pre>
 */
public final class KafkaPatch extends StreamingPatch {

    private KafkaPatch(Body body) {
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

        private final ClickPipePatchKafkaSource.Builder arm = ClickPipePatchKafkaSource.builder();
        private final LoginMembers<ClickPipePatchKafkaSource.Builder> members = new LoginMembers<>();
        private @Nullable KafkaLogin login;

        private Builder() {}

        /**
         * Another login: the authentication with its credentials or its role. The last one given counts. It is not
         * known whether the service forgets the role of a pipe that gets another kind of login: to leave a role, add
         * {@link #clearIamRole()}.
         *
         * @param login the login
         * @return this builder
         */
        public Builder login(KafkaLogin login) {
            this.login = Objects.requireNonNull(login, "login");
            members.begin();
            members.value("authentication", login.authentication(), ClickPipePatchKafkaSource.Builder::authentication);
            members.value("iamRole", login.iamRole(), ClickPipePatchKafkaSource.Builder::iamRole);
            members.value("credentials", login.credentials(), ClickPipePatchKafkaSource.Builder::credentials);
            return this;
        }

        /**
         * Another certificate authority of the brokers.
         *
         * @param pem its certificate, PEM
         * @return this builder
         */
        public Builder caCertificate(String pem) {
            notBlank("caCertificate", pem, "DST-9");
            arm.caCertificate(pem);
            return this;
        }

        /**
         * Other private endpoints: all of them. None at all takes away those that are there.
         *
         * @param ids their ids
         * @return this builder
         */
        public Builder reversePrivateEndpointIds(UUID... ids) {
            arm.reversePrivateEndpointIds(
                    List.of(ids).stream().map(UUID::toString).toList());
            return this;
        }

        /**
         * Sends null as the authentication; what that does is not documented.
         *
         * @return this builder
         */
        public Builder clearAuthentication() {
            members.clear("authentication", ClickPipePatchKafkaSource.Builder::authenticationNull);
            return this;
        }

        /**
         * Sends null as the role; what that does is not documented.
         *
         * @return this builder
         */
        public Builder clearIamRole() {
            members.clear("iamRole", ClickPipePatchKafkaSource.Builder::iamRoleNull);
            return this;
        }

        /**
         * Sends null as the certificate authority; what that does is not documented.
         *
         * @return this builder
         */
        public Builder clearCaCertificate() {
            noLimit("caCertificate");
            arm.caCertificateNull();
            return this;
        }

        /**
         * Checks everything.
         *
         * @return an immutable patch, ready to be sent
         * @throws io.clickpipes.client.rule.InvalidRequestException if rules are broken; names all of them
         */
        public KafkaPatch build() {
            Checks checks = checkLimits();
            if (login != null && !members.cleared("authentication")) {
                login.check(checks, name -> givenByName(name) || members.cleared(name));
            }
            ClickPipePatchKafkaSource built =
                    additionalTo(members.applyTo(arm.build().toBuilder())).build();
            ClickPipePatchSource.Builder from = ClickPipePatchSource.builder();
            if (!built.toJson().equals("{}")) {
                from.kafka(built);
            }
            return new KafkaPatch(finish("kafka", checks, from));
        }
    }
}
