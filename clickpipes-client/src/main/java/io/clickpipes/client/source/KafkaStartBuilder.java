package io.clickpipes.client.source;

import io.clickpipes.client.model.ClickPipeKafkaOffset;
import io.clickpipes.client.model.KafkaOffsetStrategy;
import io.clickpipes.client.rule.Checks;
import io.clickpipes.client.rule.PartBuilder;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where reading a topic begins: each way says all it needs (rules KAF-6, KAF-7). */
abstract class KafkaStartBuilder<B extends KafkaStartBuilder<B>> extends PartBuilder<B> {

    private static final Pattern MINUTE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}");

    private @Nullable KafkaOffsetStrategy offset;
    private @Nullable String offsetTimestamp;
    private boolean instant;

    KafkaStartBuilder() {}

    /**
     * Begins with the oldest record.
     *
     * @return this builder
     */
    public B fromBeginning() {
        return offset(KafkaOffsetStrategy.FROM_BEGINNING, null);
    }

    /**
     * Begins with the next record.
     *
     * @return this builder
     */
    public B fromLatest() {
        return offset(KafkaOffsetStrategy.FROM_LATEST, null);
    }

    /**
     * Begins at a time.
     *
     * @param time a whole minute (rule KAF-7)
     * @return this builder
     */
    public B fromTimestamp(Instant time) {
        fromTimestamp(LocalDateTime.ofInstant(time, ZoneOffset.UTC).toString());
        this.instant = true;
        return self();
    }

    /**
     * Begins at a time.
     *
     * @param utc such as {@code 2026-01-31T00:00} (rule KAF-7)
     * @return this builder
     */
    public B fromTimestamp(String utc) {
        return offset(KafkaOffsetStrategy.FROM_TIMESTAMP, Objects.requireNonNull(utc, "utc"));
    }

    /**
     * Begins in a way that has no method here. Which one the service takes without any is not documented.
     *
     * @param strategy the way; {@code KafkaOffsetStrategy.of(text)} takes any
     * @return this builder
     */
    public B offset(KafkaOffsetStrategy strategy) {
        return offset(Objects.requireNonNull(strategy, "strategy"), null);
    }

    private B offset(KafkaOffsetStrategy strategy, @Nullable String timestamp) {
        this.offset = strategy;
        this.offsetTimestamp = timestamp;
        this.instant = false;
        return self();
    }

    @SuppressWarnings("unchecked")
    private B self() {
        return (B) this;
    }

    final void checkStart(Checks checks) {
        if (givenByName("offset")) {
            return;
        }
        boolean atTime = KafkaOffsetStrategy.FROM_TIMESTAMP.equals(offset);
        checks.require(!atTime || offsetTimestamp != null, "KAF-6", "offset.timestamp");
        boolean minute = offsetTimestamp == null || isMinute(offsetTimestamp);
        if (instant) {
            checks.require(
                    minute,
                    "KAF-7",
                    "offset.timestamp",
                    "The time of an offset is to the minute: give it time.truncatedTo(ChronoUnit.MINUTES).");
        } else {
            checks.require(minute, "KAF-7", "offset.timestamp");
        }
    }

    final @Nullable ClickPipeKafkaOffset start() {
        if (offset == null) {
            return null;
        }
        ClickPipeKafkaOffset.Builder start = ClickPipeKafkaOffset.builder().strategy(offset);
        Parts.set(offsetTimestamp, start::timestamp);
        return start.build();
    }

    private static boolean isMinute(String text) {
        try {
            return MINUTE.matcher(text).matches() && LocalDateTime.parse(text).getSecond() == 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
