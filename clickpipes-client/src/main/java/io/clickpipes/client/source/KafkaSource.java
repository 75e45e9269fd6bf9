package io.clickpipes.client.source;

import io.clickpipes.client.model.AzureEventHub;
import io.clickpipes.client.model.ClickPipePostKafkaSource;
import io.clickpipes.client.model.ClickPipePostSource;
import io.clickpipes.client.model.KafkaAuthentication;
import io.clickpipes.client.model.KafkaCredentials;
import io.clickpipes.client.model.KafkaFormat;
import io.clickpipes.client.model.KafkaType;
import io.clickpipes.client.rule.Checked;
import io.clickpipes.client.rule.Checks;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Topics of a Kafka (section 4.1 of the wire facts). Immutable; its text shows no secret.
 *
 * <pre>{@code
 * KafkaSource.confluent()
 *     .brokers("broker.example.com:9092")
 *     .topics("my_topic")
 *     .format(KafkaFormat.JSON_EACH_ROW)
 *     .login(KafkaLogin.plain("my_user", password))
 *     .build()
 * }</pre>
 */
public final class KafkaSource implements StreamingSource {

    private static final String KIND = "kafka";

    private final Checked<ClickPipePostSource> checked;

    private KafkaSource(Checked<ClickPipePostSource> checked) {
        this.checked = checked;
    }

    /**
     * Apache Kafka, and whatever speaks its protocol.
     *
     * @return a new builder
     */
    public static Builder kafka() {
        return of(KafkaType.KAFKA);
    }

    /**
     * Redpanda.
     *
     * @return a new builder
     */
    public static Builder redpanda() {
        return of(KafkaType.REDPANDA);
    }

    /**
     * Amazon MSK.
     *
     * @return a new builder
     */
    public static Builder msk() {
        return of(KafkaType.MSK);
    }

    /**
     * Google Cloud Managed Kafka.
     *
     * @return a new builder
     */
    public static Builder gcmk() {
        return of(KafkaType.GCMK);
    }

    /**
     * Confluent Cloud.
     *
     * @return a new builder
     */
    public static Builder confluent() {
        return of(KafkaType.CONFLUENT);
    }

    /**
     * WarpStream.
     *
     * @return a new builder
     */
    public static Builder warpstream() {
        return of(KafkaType.WARPSTREAM);
    }

    /**
     * Azure Event Hubs, entered by {@link KafkaLogin#connectionString} (rule KAF-4).
     *
     * @return a new builder
     */
    public static Builder azureEventHub() {
        return of(KafkaType.AZUREEVENTHUB);
    }

    /**
     * DigitalOcean Managed Kafka.
     *
     * @return a new builder
     */
    public static Builder doKafka() {
        return of(KafkaType.DOKAFKA);
    }

    /**
     * Any type of Kafka.
     *
     * @param type the type; {@code KafkaType.of(text)} takes any
     * @return a new builder
     */
    public static Builder of(KafkaType type) {
        return new Builder(type);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Checked<ClickPipePostSource> checked() {
        return checked;
    }

    @Override
    public String toString() {
        return checked.toString();
    }

    /** Everything that can be chosen. Not safe for several threads. */
    public static final class Builder extends KafkaStartBuilder<Builder> {

        private final KafkaType type;
        private @Nullable KafkaFormat format;
        private List<String> brokers = List.of();
        private List<String> topics = List.of();
        private @Nullable String consumerGroup;
        private @Nullable KafkaLogin login;
        private @Nullable SchemaRegistry schemaRegistry;
        private @Nullable String caCertificate;
        private @Nullable List<String> reversePrivateEndpointIds;
        private @Nullable Boolean exactlyOnce;

        private Builder(KafkaType type) {
            this.type = Objects.requireNonNull(type, "type");
        }

        /**
         * Where the brokers are.
         *
         * @param brokers each {@code host:port}
         * @return this builder
         */
        public Builder brokers(String... brokers) {
            this.brokers = Checks.listOf("brokers", brokers);
            return this;
        }

        /**
         * What is read.
         *
         * @param topics names of the topics
         * @return this builder
         */
        public Builder topics(String... topics) {
            this.topics = Checks.listOf("topics", topics);
            return this;
        }

        /**
         * How records are written.
         *
         * @param format the format; {@code KafkaFormat.of(text)} takes any
         * @return this builder
         */
        public Builder format(KafkaFormat format) {
            this.format = Objects.requireNonNull(format, "format");
            return this;
        }

        /**
         * The consumer group; without it the service makes one.
         *
         * @param consumerGroup its name
         * @return this builder
         */
        public Builder consumerGroup(String consumerGroup) {
            this.consumerGroup = Objects.requireNonNull(consumerGroup, "consumerGroup");
            return this;
        }

        /**
         * How to enter; without it the brokers are entered by anyone.
         *
         * @param login the login
         * @return this builder
         */
        public Builder login(KafkaLogin login) {
            this.login = Objects.requireNonNull(login, "login");
            return this;
        }

        /**
         * Where schemas are found.
         *
         * @param schemaRegistry the registry
         * @return this builder
         */
        public Builder schemaRegistry(SchemaRegistry schemaRegistry) {
            this.schemaRegistry = Objects.requireNonNull(schemaRegistry, "schemaRegistry");
            return this;
        }

        /**
         * A certificate authority of the brokers' own.
         *
         * @param pem its certificate, PEM
         * @return this builder
         */
        public Builder caCertificate(String pem) {
            this.caCertificate = Objects.requireNonNull(pem, "pem");
            return this;
        }

        /**
         * The private endpoints by which the brokers are reached.
         *
         * @param ids their ids
         * @return this builder
         */
        public Builder reversePrivateEndpointIds(UUID... ids) {
            this.reversePrivateEndpointIds =
                    List.of(ids).stream().map(UUID::toString).toList();
            return this;
        }

        /**
         * Whether each record arrives exactly once; at least once otherwise. Fixed at creation (rule KAF-11).
         *
         * @param exactlyOnce true if so
         * @return this builder
         */
        public Builder exactlyOnce(boolean exactlyOnce) {
            this.exactlyOnce = exactlyOnce;
            return this;
        }

        /**
         * The source. Broken rules are not thrown here but by the pipe, with all others.
         *
         * @return an immutable source
         */
        public KafkaSource build() {
            Checks checks = new Checks();
            checks.require(given("type", type.value()), "KAF-1", "type");
            checks.require(given("format", format), "KAF-1", "format");
            checkNames(checks, "brokers", brokers);
            checkNames(checks, "topics", topics);
            requireNotBlank(checks, "consumerGroup", consumerGroup);
            requireNotBlank(checks, "caCertificate", caCertificate);
            if (login != null && !givenByName("authentication")) {
                if (!givenByName("type")) {
                    KafkaAuthentications.check(checks, type, login.authentication());
                }
                checkEventHub(checks, login);
                login.check(checks, this::givenByName);
            }
            checkStart(checks);
            if (schemaRegistry != null && !givenByName("schemaRegistry")) {
                schemaRegistry.check(checks);
            }
            checks.require(
                    !KafkaFormat.AVRO_CONFLUENT.equals(format)
                            || givenByName("format")
                            || given("schemaRegistry", schemaRegistry),
                    "KAF-10",
                    "schemaRegistry");
            return new KafkaSource(Parts.source(KIND, checks, source -> source.kafka(model())));
        }

        private void checkNames(Checks checks, String member, List<String> names) {
            boolean holds = !names.isEmpty() && names.stream().noneMatch(String::isBlank);
            checks.require(holds || givenByName(member), "KAF-1", member);
        }

        private void checkEventHub(Checks checks, KafkaLogin login) {
            KafkaCredentials credentials = login.credentials();
            boolean byName = credentials instanceof KafkaCredentials.Unknown
                    || givenByName("credentials")
                    || givenByName("type");
            boolean known = type.known() != KafkaType.Known.UNKNOWN
                    && login.authentication().known() != KafkaAuthentication.Known.UNKNOWN
                    && !byName;
            boolean eventHub = type.equals(KafkaType.AZUREEVENTHUB);
            checks.require(!known || eventHub == (credentials instanceof AzureEventHub), "KAF-4", "credentials");
        }

        private static @Nullable String joined(List<String> names) {
            return names.isEmpty() ? null : String.join(",", names);
        }

        private ClickPipePostKafkaSource model() {
            ClickPipePostKafkaSource.Builder model =
                    ClickPipePostKafkaSource.builder().type(type);
            Parts.set(format, model::format);
            Parts.set(joined(brokers), model::brokers);
            Parts.set(joined(topics), model::topics);
            Parts.set(consumerGroup, model::consumerGroup);
            if (login != null) {
                model.authentication(login.authentication());
                Parts.set(login.iamRole(), model::iamRole);
                Parts.set(login.credentials(), model::credentials);
            }
            Parts.set(start(), model::offset);
            if (schemaRegistry != null) {
                model.schemaRegistry(schemaRegistry.toModel());
            }
            Parts.set(caCertificate, model::caCertificate);
            Parts.set(reversePrivateEndpointIds, model::reversePrivateEndpointIds);
            Parts.set(exactlyOnce, model::exactlyOnce);
            return additionalTo(model).build();
        }
    }
}
