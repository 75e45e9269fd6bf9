package io.clickpipes.client;

import io.clickpipes.client.model.CreateReversePrivateEndpoint;
import io.clickpipes.client.model.MskAuthentication;
import io.clickpipes.client.model.ReversePrivateEndpointType;
import io.clickpipes.client.rule.Checked;
import io.clickpipes.client.rule.Checks;
import io.clickpipes.client.rule.PartBuilder;
import io.clickpipes.client.rule.Rule;
import io.clickpipes.client.rule.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A reverse private endpoint to create: each type asks for exactly what it needs (rule RPE-1). Immutable.
 *
 * <pre>{@code
 * client.reversePrivateEndpoints().create(NewPrivateEndpoint.named("orders on MSK")
 *         .mskMultiVpc("arn:aws:kafka:eu-west-1:210987654321:cluster/orders/5d3c", MskAuthentication.SASL_IAM)
 *         .build());
 * }</pre>
 */
public final class NewPrivateEndpoint {

    private static final String NEEDS = "RPE-1";
    private static final String DNS = "RPE-5";

    private final CreateReversePrivateEndpoint model;

    private NewPrivateEndpoint(CreateReversePrivateEndpoint model) {
        this.model = model;
    }

    /**
     * Begins with the description, by which people tell endpoints apart.
     *
     * @param description at most 255 characters (rule RPE-2)
     * @return the choice of a type
     */
    public static TypeChoice named(String description) {
        return new TypeChoice(Objects.requireNonNull(description, "description"));
    }

    /**
     * What is sent.
     *
     * @return the generated model
     */
    public CreateReversePrivateEndpoint toModel() {
        return model;
    }

    /** The endpoint as it is sent. */
    @Override
    public String toString() {
        return model.toString();
    }

    /** The types of endpoint. */
    public static final class TypeChoice {

        private final String description;

        private TypeChoice(String description) {
            this.description = description;
        }

        /**
         * An endpoint service of AWS.
         *
         * @param serviceName its name, such as {@code com.amazonaws.vpce.eu-west-1.vpce-svc-0a1b}
         * @return what can be chosen beside it
         */
        public Builder vpcEndpointService(String serviceName) {
            Builder builder = other(ReversePrivateEndpointType.VPC_ENDPOINT_SERVICE);
            builder.need("vpcEndpointServiceName", serviceName);
            builder.model.vpcEndpointServiceName(serviceName);
            return builder;
        }

        /**
         * A resource configuration of VPC Lattice, shared through AWS RAM. A share can be used once.
         *
         * @param resourceConfigurationId id of the configuration
         * @param resourceShareArn ARN of the share
         * @return what can be chosen beside it
         */
        public Builder vpcResource(String resourceConfigurationId, String resourceShareArn) {
            Builder builder = other(ReversePrivateEndpointType.VPC_RESOURCE);
            builder.need("vpcResourceConfigurationId", resourceConfigurationId);
            builder.need("vpcResourceShareArn", resourceShareArn);
            builder.model.vpcResourceConfigurationId(resourceConfigurationId).vpcResourceShareArn(resourceShareArn);
            return builder;
        }

        /**
         * A cluster of Amazon MSK with multi-VPC connectivity. The login of its pipes has to fit (rule KAF-12).
         *
         * @param clusterArn ARN of the cluster
         * @param authentication how the cluster is entered
         * @return what can be chosen beside it
         */
        public Builder mskMultiVpc(String clusterArn, MskAuthentication authentication) {
            Builder builder = other(ReversePrivateEndpointType.MSK_MULTI_VPC);
            builder.need("mskClusterArn", clusterArn);
            builder.model.mskClusterArn(clusterArn).mskAuthentication(authentication);
            return builder;
        }

        /**
         * A service attachment of Google Cloud Private Service Connect.
         *
         * @param serviceAttachment {@code projects/PROJECT/regions/REGION/serviceAttachments/NAME}
         * @return what can be chosen beside it
         */
        public Builder gcpServiceAttachment(String serviceAttachment) {
            Builder builder = other(ReversePrivateEndpointType.GCP_PSC_SERVICE_ATTACHMENT);
            builder.attachment = serviceAttachment;
            builder.model.gcpServiceAttachment(serviceAttachment);
            return builder;
        }

        /**
         * A type that has no method here. What it needs is set by name.
         *
         * @param type the type; {@code ReversePrivateEndpointType.of(text)} takes any
         * @return what can be chosen beside it
         */
        public Builder other(ReversePrivateEndpointType type) {
            return new Builder(description, type);
        }
    }

    /** What can be chosen for every type. Not thread-safe. */
    public static final class Builder extends PartBuilder<Builder> {

        private static final Pattern ATTACHMENT =
                Pattern.compile("projects/[^/]+/regions/[^/]+/serviceAttachments/[^/]+");
        private static final int LONGEST_DESCRIPTION = 255;

        private final String description;
        private final ReversePrivateEndpointType type;
        private final CreateReversePrivateEndpoint.Builder model = CreateReversePrivateEndpoint.builder();
        private final List<String> blank = new ArrayList<>();
        private final List<Rule> off = new ArrayList<>();
        private @Nullable String attachment;
        private @Nullable PrivateDnsNames names;

        private Builder(String description, ReversePrivateEndpointType type) {
            this.description = description;
            this.type = Objects.requireNonNull(type, "type");
            model.description(description).type(type);
        }

        /**
         * Names by which pipes reach the endpoint; not for MSK (rule RPE-5).
         *
         * @param names the names
         * @return this builder
         */
        public Builder privateDnsNames(PrivateDnsNames names) {
            this.names = names;
            model.customPrivateDnsMappings(names.mappings());
            return this;
        }

        /**
         * The same, name by name.
         *
         * @param names full names, or names with {@code *} as their first label
         * @return this builder
         */
        public Builder privateDnsNames(String... names) {
            return privateDnsNames(PrivateDnsNames.of(names));
        }

        /**
         * Switches off rules that the service has left behind.
         *
         * @param rules switchable ones, from {@link Rules#of}
         * @return this builder
         * @throws IllegalArgumentException if one can not be switched off
         */
        public Builder withoutRules(Rule... rules) {
            for (Rule rule : rules) {
                if (!rule.switchable()) {
                    throw new IllegalArgumentException("Rule " + rule.id() + " can not be switched off. A property that"
                            + " this client judges wrongly can be set by name: additionalProperty(name, value).");
                }
                off.add(rule);
            }
            return this;
        }

        /**
         * Switches off the rules that may be older than the service.
         *
         * @return this builder
         */
        public Builder trustTheService() {
            Rules.all().stream().filter(Rule::switchable).forEach(off::add);
            return this;
        }

        /**
         * Checks everything.
         *
         * @return an immutable endpoint, ready to be sent
         * @throws io.clickpipes.client.rule.InvalidRequestException if rules are broken; names all of them
         */
        public NewPrivateEndpoint build() {
            Checks checks = new Checks();
            for (String name : blank) {
                checks.require(givenByName(name), NEEDS, name);
            }
            checks.require(
                    attachment == null
                            || givenByName("gcpServiceAttachment")
                            || ATTACHMENT.matcher(attachment).matches(),
                    NEEDS,
                    "gcpServiceAttachment",
                    "A service attachment is projects/PROJECT/regions/REGION/serviceAttachments/NAME.");
            checks.require(
                    description.length() <= LONGEST_DESCRIPTION || givenByName("description"), "RPE-2", "description");
            if (names != null && !givenByName("customPrivateDnsMappings")) {
                checks.addAll("", names.violations());
                checks.require(
                        !type.equals(ReversePrivateEndpointType.MSK_MULTI_VPC)
                                || names.mappings().isEmpty(),
                        DNS,
                        "customPrivateDnsMappings",
                        "An endpoint to MSK takes no private DNS names.");
            }
            Checked<CreateReversePrivateEndpoint> checked =
                    checks.then(() -> additionalTo(model).build());
            return new NewPrivateEndpoint(checked.model(off));
        }

        private void need(String name, String value) {
            if (value.isBlank()) {
                blank.add(name);
            }
        }
    }
}
