package io.clickpipes.client.source;

import io.clickpipes.client.model.ClickPipePostPubSubSource;
import io.clickpipes.client.model.ClickPipePostSource;
import io.clickpipes.client.model.PubSubFormat;
import io.clickpipes.client.model.PubSubSeekType;
import io.clickpipes.client.rule.Checked;
import io.clickpipes.client.rule.Checks;
import io.clickpipes.client.rule.PartBuilder;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A topic of Google Cloud Pub/Sub (section 4.4 of the wire facts): a limited preview, which support has to enable.
 * Immutable; its text shows no secret.
 */
public final class PubSubSource implements StreamingSource {

    private static final String KIND = "pubsub";

    private final Checked<ClickPipePostSource> checked;

    private PubSubSource(Checked<ClickPipePostSource> checked) {
        this.checked = checked;
    }

    /**
     * A topic.
     *
     * @param projectId id of the project (rule PUB-6)
     * @param topic the bare name of the topic (rule PUB-5)
     * @return a new builder
     */
    public static Builder topic(String projectId, String topic) {
        return new Builder(projectId, topic);
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
    public static final class Builder extends PartBuilder<Builder> {

        private static final Pattern PROJECT = Pattern.compile("[a-z][a-z0-9-]{4,28}[a-z0-9]");
        private static final int LONGEST_FILTER = 256;
        private static final int SHORTEST_DEADLINE = 10;
        private static final int LONGEST_DEADLINE = 600;

        private final String projectId;
        private final String topic;
        private ClickPipePostPubSubSource.Authentication authentication =
                ClickPipePostPubSubSource.Authentication.SERVICE_ACCOUNT;
        private @Nullable ServiceAccountLogin login;
        private @Nullable PubSubFormat format;
        private @Nullable PubSubSeekType seekType;
        private @Nullable OffsetDateTime seekTimestamp;
        private @Nullable String filter;
        private @Nullable Boolean enableOrdering;
        private @Nullable Long ackDeadline;

        private Builder(String projectId, String topic) {
            this.projectId = Objects.requireNonNull(projectId, "projectId");
            this.topic = Objects.requireNonNull(topic, "topic");
        }

        /**
         * How to enter.
         *
         * @param login the service account
         * @return this builder
         */
        public Builder login(ServiceAccountLogin login) {
            this.login = Objects.requireNonNull(login, "login");
            return this;
        }

        /**
         * Another way to enter than by a service account.
         *
         * @param authentication its name; {@code Authentication.of(text)} takes any
         * @return this builder
         */
        public Builder authentication(ClickPipePostPubSubSource.Authentication authentication) {
            this.authentication = Objects.requireNonNull(authentication, "authentication");
            return this;
        }

        /**
         * How messages are written.
         *
         * @param format the format; {@code PubSubFormat.of(text)} takes any
         * @return this builder
         */
        public Builder format(PubSubFormat format) {
            this.format = Objects.requireNonNull(format, "format");
            return this;
        }

        /**
         * Begins with the oldest message.
         *
         * @return this builder
         */
        public Builder fromEarliest() {
            return seekType(PubSubSeekType.EARLIEST);
        }

        /**
         * Begins with the next message.
         *
         * @return this builder
         */
        public Builder fromLatest() {
            return seekType(PubSubSeekType.LATEST);
        }

        /**
         * Begins at a time.
         *
         * @param time the time
         * @return this builder
         */
        public Builder fromTimestamp(Instant time) {
            this.seekTimestamp = time.atOffset(ZoneOffset.UTC);
            this.seekType = PubSubSeekType.TIMESTAMP;
            return this;
        }

        /**
         * Begins in a way that has no method here.
         *
         * @param type the way; {@code PubSubSeekType.of(text)} takes any
         * @return this builder
         */
        public Builder seekType(PubSubSeekType type) {
            this.seekType = Objects.requireNonNull(type, "type");
            this.seekTimestamp = null;
            return this;
        }

        /**
         * Which messages are read.
         *
         * @param filter an expression over attributes (CEL), at most 256 characters (rule PUB-4)
         * @return this builder
         */
        public Builder filter(String filter) {
            this.filter = Objects.requireNonNull(filter, "filter");
            return this;
        }

        /**
         * Whether messages with one ordering key arrive in order.
         *
         * @param enable true if so
         * @return this builder
         */
        public Builder enableOrdering(boolean enable) {
            this.enableOrdering = enable;
            return this;
        }

        /**
         * How long a message may stay without acknowledgement.
         *
         * @param seconds 10 to 600 (rule PUB-3)
         * @return this builder
         */
        public Builder ackDeadline(long seconds) {
            this.ackDeadline = seconds;
            return this;
        }

        /**
         * The source. Broken rules are not thrown here but by the pipe, with all others.
         *
         * @return an immutable source
         */
        public PubSubSource build() {
            Checks checks = new Checks();
            checks.require(given("format", format), "PUB-1", "format");
            checks.require(given("projectId", projectId), "PUB-1", "projectId");
            checks.require(given("topic", topic), "PUB-1", "topic");
            checks.require(given("seekType", seekType), "PUB-1", "seekType");
            checks.require(keyed(), "PUB-1", "serviceAccountKey");
            checks.require(
                    !PubSubSeekType.TIMESTAMP.equals(seekType)
                            || givenByName("seekType")
                            || given("seekTimestamp", seekTimestamp),
                    "PUB-2",
                    "seekTimestamp");
            checks.require(
                    ackDeadline == null
                            || givenByName("ackDeadline")
                            || (ackDeadline >= SHORTEST_DEADLINE && ackDeadline <= LONGEST_DEADLINE),
                    "PUB-3",
                    "ackDeadline");
            requireNotBlank(checks, "filter", filter);
            checks.require(
                    filter == null
                            || givenByName("filter")
                            || filter.codePointCount(0, filter.length()) <= LONGEST_FILTER,
                    "PUB-4",
                    "filter");
            checks.require(topic.indexOf('/') < 0 || givenByName("topic"), "PUB-5", "topic");
            checks.require(
                    projectId.isBlank()
                            || givenByName("projectId")
                            || PROJECT.matcher(projectId).matches(),
                    "PUB-6",
                    "projectId");
            return new PubSubSource(Parts.source(KIND, checks, source -> source.pubsub(model())));
        }

        private boolean keyed() {
            return givenByName("serviceAccountKey")
                    || (login != null && !Checks.lacks(login.serviceAccount(), "serviceAccountFile"));
        }

        private ClickPipePostPubSubSource model() {
            ClickPipePostPubSubSource.Builder model = ClickPipePostPubSubSource.builder()
                    .projectId(projectId)
                    .topic(topic)
                    .authentication(authentication);
            Parts.set(format, model::format);
            Parts.set(seekType, model::seekType);
            Parts.set(seekTimestamp, model::seekTimestamp);
            Parts.set(filter, model::filter);
            Parts.set(enableOrdering, model::enableOrdering);
            Parts.set(ackDeadline, model::ackDeadline);
            if (login != null) {
                model.serviceAccountKey(login.serviceAccount());
            }
            return additionalTo(model).build();
        }
    }
}
