package io.clickpipes.client;

import java.time.Duration;
import java.util.Objects;
import java.util.function.LongConsumer;
import retrofit2.Call;

/** What is known about one sending of one request. Each raw call carries its own, as a tag. */
final class Attempt {

    private volatile int number = 1;
    private volatile Duration waited = Duration.ZERO;
    private volatile boolean sent;
    private volatile boolean refused;
    private volatile LongConsumer onBegin = nanos -> {};

    static Attempt of(Call<?> call) {
        return Objects.requireNonNull(call.request().tag(Attempt.class), "a call of this client");
    }

    /** 1 for the first. */
    int number() {
        return number;
    }

    void number(int number) {
        this.number = number;
    }

    /** For its turn, and before a repetition. */
    Duration waited() {
        return waited;
    }

    void addWait(Duration wait) {
        waited = waited.plus(wait);
    }

    /** Who is told the moment, in {@link Time#nanos}, at which the request goes out; before it does. */
    void onBegin(LongConsumer listener) {
        onBegin = listener;
    }

    /** A connection stands, and the request goes out. Until then, nothing can have come of it. */
    void begin(long nanos) {
        sent = true;
        onBegin.accept(nanos);
    }

    boolean isSent() {
        return sent;
    }

    /** Was on its way to another server, and would be again. */
    void refuse() {
        refused = true;
    }

    boolean isRefused() {
        return refused;
    }
}
