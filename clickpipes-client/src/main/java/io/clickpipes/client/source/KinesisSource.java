package io.clickpipes.client.source;

import io.clickpipes.client.model.ClickPipePostKinesisSource;
import io.clickpipes.client.model.ClickPipePostSource;
import io.clickpipes.client.model.KinesisAuthentication;
import io.clickpipes.client.model.KinesisFormat;
import io.clickpipes.client.model.KinesisIteratorType;
import io.clickpipes.client.rule.Checked;
import io.clickpipes.client.rule.Checks;
import io.clickpipes.client.rule.PartBuilder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A stream of Amazon Kinesis (section 4.3 of the wire facts). Immutable; its text shows no secret. */
public final class KinesisSource implements StreamingSource {

    private static final String KIND = "kinesis";

    private final Checked<ClickPipePostSource> checked;

    private KinesisSource(Checked<ClickPipePostSource> checked) {
        this.checked = checked;
    }

    /**
     * A stream.
     *
     * @param streamName its name
     * @return a new builder
     */
    public static Builder stream(String streamName) {
        return new Builder(streamName);
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

        private final String streamName;
        private @Nullable String region;
        private @Nullable KinesisFormat format;
        private @Nullable KinesisIteratorType iteratorType;
        private @Nullable Instant timestamp;
        private @Nullable Boolean useEnhancedFanOut;
        private @Nullable KinesisLogin login;

        private Builder(String streamName) {
            this.streamName = Objects.requireNonNull(streamName, "streamName");
        }

        /**
         * Where the stream is.
         *
         * @param region a region of AWS, such as {@code eu-west-1}
         * @return this builder
         */
        public Builder region(String region) {
            this.region = Objects.requireNonNull(region, "region");
            return this;
        }

        /**
         * How records are written.
         *
         * @param format the format; {@code KinesisFormat.of(text)} takes any
         * @return this builder
         */
        public Builder format(KinesisFormat format) {
            this.format = Objects.requireNonNull(format, "format");
            return this;
        }

        /**
         * Begins with the oldest record ({@code TRIM_HORIZON}).
         *
         * @return this builder
         */
        public Builder fromOldest() {
            return iteratorType(KinesisIteratorType.TRIM_HORIZON);
        }

        /**
         * Begins with the next record.
         *
         * @return this builder
         */
        public Builder fromLatest() {
            return iteratorType(KinesisIteratorType.LATEST);
        }

        /**
         * Begins at a time.
         *
         * @param time a whole second (rule KIN-5)
         * @return this builder
         */
        public Builder fromTimestamp(Instant time) {
            this.timestamp = Objects.requireNonNull(time, "time");
            this.iteratorType = KinesisIteratorType.AT_TIMESTAMP;
            return this;
        }

        /**
         * Begins in a way that has no method here.
         *
         * @param type the way; {@code KinesisIteratorType.of(text)} takes any
         * @return this builder
         */
        public Builder iteratorType(KinesisIteratorType type) {
            this.iteratorType = Objects.requireNonNull(type, "type");
            this.timestamp = null;
            return this;
        }

        /**
         * Whether the stream gives this pipe a throughput of its own.
         *
         * @param use true if so
         * @return this builder
         */
        public Builder useEnhancedFanOut(boolean use) {
            this.useEnhancedFanOut = use;
            return this;
        }

        /**
         * How to enter.
         *
         * @param login the login
         * @return this builder
         */
        public Builder login(KinesisLogin login) {
            this.login = Objects.requireNonNull(login, "login");
            return this;
        }

        /**
         * The source. Broken rules are not thrown here but by the pipe, with all others.
         *
         * @return an immutable source
         */
        public KinesisSource build() {
            Checks checks = new Checks();
            checks.require(given("streamName", streamName), "KIN-1", "streamName");
            checks.require(given("region", region), "KIN-1", "region");
            checks.require(given("format", format), "KIN-1", "format");
            checks.require(given("iteratorType", iteratorType), "KIN-1", "iteratorType");
            checks.require(given("authentication", login), "KIN-1", "authentication");
            checks.require(
                    !KinesisIteratorType.AT_TIMESTAMP.equals(iteratorType)
                            || givenByName("iteratorType")
                            || given("timestamp", timestamp),
                    "KIN-2",
                    "timestamp");
            checks.require(
                    timestamp == null
                            || givenByName("timestamp")
                            || timestamp.equals(timestamp.truncatedTo(ChronoUnit.SECONDS)),
                    "KIN-5",
                    "timestamp");
            if (login != null && !givenByName("authentication")) {
                KinesisAuthentication authentication = login.authentication();
                checks.require(
                        !authentication.equals(KinesisAuthentication.IAM_ROLE) || given("iamRole", login.iamRole()),
                        "KIN-3",
                        "iamRole");
                checks.require(
                        !authentication.equals(KinesisAuthentication.IAM_USER)
                                || givenByName("accessKey")
                                || login.hasAccessKey(),
                        "KIN-4",
                        "accessKey");
            }
            return new KinesisSource(Parts.source(KIND, checks, source -> source.kinesis(model())));
        }

        private ClickPipePostKinesisSource model() {
            ClickPipePostKinesisSource.Builder model =
                    ClickPipePostKinesisSource.builder().streamName(streamName);
            Parts.set(region, model::region);
            Parts.set(format, model::format);
            Parts.set(iteratorType, model::iteratorType);
            if (timestamp != null) {
                model.timestamp(timestamp.getEpochSecond());
            }
            Parts.set(useEnhancedFanOut, model::useEnhancedFanOut);
            if (login != null) {
                model.authentication(login.authentication());
                Parts.set(login.iamRole(), model::iamRole);
                Parts.set(login.accessKey(), model::accessKey);
            }
            return additionalTo(model).build();
        }
    }
}
