package io.clickpipes.client;

import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.client.model.ClickPipeSource;
import io.clickpipes.client.model.ReplicationMode;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whether a pipe can come to an end by itself (section 3.1 of the wire facts). */
enum PipeNature {
    /** A single load: object storage once, a database in the mode {@code snapshot}, BigQuery; and what is not known. */
    MAY_END,

    /** Kafka, Kinesis, Pub/Sub, continuous object storage, a database in the modes {@code cdc} and {@code cdc_only}. */
    FOLLOWS;

    /** What the answer shows of it; in doubt, that it may end. */
    static PipeNature of(ClickPipe pipe) {
        ClickPipeSource source = Lenient.read(pipe::source);
        return source != null && follows(source) ? FOLLOWS : MAY_END;
    }

    private static boolean follows(ClickPipeSource source) {
        return Lenient.read(source::kafka) != null
                || Lenient.read(source::kinesis) != null
                || Lenient.read(source::pubsub) != null
                || Boolean.TRUE.equals(in(Lenient.read(source::objectStorage), it -> it.isContinuous()))
                || replicates(in(in(Lenient.read(source::postgres), it -> it.settings()), it -> it.replicationMode()))
                || replicates(in(in(Lenient.read(source::mysql), it -> it.settings()), it -> it.replicationMode()))
                || replicates(in(in(Lenient.read(source::mongodb), it -> it.settings()), it -> it.replicationMode()));
    }

    private static boolean replicates(@Nullable ReplicationMode mode) {
        return ReplicationMode.CDC.equals(mode) || ReplicationMode.CDC_ONLY.equals(mode);
    }

    private static <S, T> @Nullable T in(@Nullable S holder, Function<S, @Nullable T> accessor) {
        return holder == null ? null : Lenient.read(() -> accessor.apply(holder));
    }
}
