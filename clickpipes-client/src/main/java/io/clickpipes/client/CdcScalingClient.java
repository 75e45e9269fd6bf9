package io.clickpipes.client;

import io.clickpipes.client.model.ClickPipesCdcScaling;
import io.clickpipes.client.model.ClickPipesCdcScalingPatchRequest;
import io.clickpipes.client.support.Envelope;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import retrofit2.Call;

/**
 * The size that all database pipes of a service share (section 7.3 of the wire facts). Each method is one request.
 * Safe for use by several threads.
 *
 * <p>Both methods throw a {@link NotFoundException} before the first database pipe exists.
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
     * Changes the size. It takes minutes to come into force, and there has to be a database pipe (rules CDC-2, CDC-3).
     *
     * @param size the size to have
     * @return what the service answered
     */
    public ClickPipesCdcScaling update(CdcScaling size) {
        return update(size.toModel());
    }
}
