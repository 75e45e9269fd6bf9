package io.clickpipes.client;

import io.clickpipes.client.model.ClickPipesCdcScaling;
import io.clickpipes.client.model.ClickPipesCdcScalingPatchRequest;
import io.clickpipes.client.support.Envelope;
import io.clickpipes.client.support.JsonModel;
import io.clickpipes.client.support.JsonValue;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/**
 * The size that all database pipes of a service share (section 7.3 of the wire facts). Each method is one request, unless it waits.
 * Safe for use by several threads.
 *
 * <p>All methods but the wait throw a {@link NotFoundException} before the first database pipe exists.
 */
public final class CdcScalingClient {

    private final Scope scope;
    private final Supplier<Call<Envelope<ClickPipesCdcScaling>>> getCall;
    private final Function<ClickPipesCdcScalingPatchRequest, Call<Envelope<ClickPipesCdcScaling>>> updateCall;

    CdcScalingClient(
            Scope scope,
            Supplier<Call<Envelope<ClickPipesCdcScaling>>> getCall,
            Function<ClickPipesCdcScalingPatchRequest, Call<Envelope<ClickPipesCdcScaling>>> updateCall) {
        this.scope = scope;
        this.getCall = getCall;
        this.updateCall = updateCall;
    }

    /**
     * The size that is in force.
     *
     * @return the size
     */
    public ClickPipesCdcScaling get() {
        return scope.result(getCall.get());
    }

    /**
     * Changes the size. Memory has to be 4 GiB for each core (rule CDC-1). It takes minutes to come into force.
     *
     * @param request the size to have
     * @return what the service answered
     */
    public ClickPipesCdcScaling update(ClickPipesCdcScalingPatchRequest request) {
        Objects.requireNonNull(request, "request");
        return scope.result(updateCall.apply(request));
    }

    /**
     * Waits until a size is in force, which takes three to five minutes (rule CDC-3). Until the first database pipe is
     * provisioned there is none, which is waited out too (rule CDC-2). Sends no command: call {@link #update(CdcScaling)}
     * first. Blocks the calling thread.
     *
     * <p>The service may come to another size by itself, when the organisation gets another plan (rule CDC-4).
     *
     * @param size the size to wait for
     * @param options how to wait; observations have sizes for states, and no pipe
     * @return what is in force then
     * @throws WaitTimeoutException if it takes longer
     * @throws WaitException if the thread is interrupted
     */
    public ClickPipesCdcScaling waitUntilScaled(CdcScaling size, WaitOptions options) {
        Size wanted = Size.of(size.toModel());
        ClickPipesCdcScaling scaled = new ThingWait<ClickPipesCdcScaling>(
                        scope,
                        "The size of the database pipes",
                        "become " + wanted,
                        deadline -> scope.result(getCall.get(), deadline),
                        seen -> Size.of(seen).toString(),
                        seen -> Size.of(seen).isSameAs(wanted) ? Verdict.REACHED : Verdict.WAIT,
                        Verdict.WAIT)
                .run(null, Objects.requireNonNull(options, "options"));
        return Objects.requireNonNull(scaled, "a size that is in force was seen");
    }

    /** The two numbers however they are written: 2000.0 is 2000. Null is what is not readable. */
    private record Size(
            @Nullable BigDecimal millicores, @Nullable BigDecimal gib) {

        /** Digits that are written out. */
        private static final int LONGEST = 20;

        static Size of(JsonModel model) {
            JsonValue json = JsonValue.of(model);
            try {
                return new Size(
                        Quantities.millicores(json.get("replicaCpuMillicores")),
                        Quantities.gibibytes(json.get("replicaMemoryGb")));
            } catch (NumberFormatException e) {
                // More digits than Java can count with.
                return new Size(null, null);
            }
        }

        boolean isSameAs(Size other) {
            return isSame(millicores, other.millicores) && isSame(gib, other.gib);
        }

        private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
            return one != null && other != null && one.compareTo(other) == 0;
        }

        private static String text(@Nullable BigDecimal number) {
            BigDecimal shortest = number == null ? null : number.stripTrailingZeros();
            return shortest == null || Math.abs(shortest.scale()) > LONGEST
                    ? String.valueOf(shortest)
                    : shortest.toPlainString();
        }

        @Override
        public String toString() {
            return text(millicores) + " millicores, " + (gib == null ? null : gib.doubleValue()) + " GiB";
        }
    }

    /**
     * Changes the size. It takes minutes to come into force, and there has to be a database pipe (rules CDC-2, CDC-3).
     *
     * @param size the size to have
     * @return what the service answered
     */
    public ClickPipesCdcScaling update(CdcScaling size) {
        return update(size.toModel());
    }
}
