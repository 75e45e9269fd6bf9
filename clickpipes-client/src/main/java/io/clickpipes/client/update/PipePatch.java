package io.clickpipes.client.update;

import io.clickpipes.client.PipeSettings;
import io.clickpipes.client.model.ClickPipePatchRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A change to a pipe that exists: what it does not name stays as it is (section 6 of the wire facts). There is one
 * class for each kind of source, and none for BigQuery, of which nothing but the name can be changed (rule BQ-5).
 * Immutable; its text shows no secret.
 *
 * <pre>{@code
 * client.pipe(id).update(PipePatch.rename("orders-v2"));
 * client.pipe(id).update(KafkaPatch.builder().login(KafkaLogin.scramSha512("reader", password)).build());
 * }</pre>
 *
 * <p>Where the service allows null, a method {@code clearX()} sends it. What null does is not documented: it may
 * clear the value, and it may do nothing (section 6.2).
 */
public abstract sealed class PipePatch permits NamePatch, StreamingPatch, DatabasePatch {

    private final @Nullable ClickPipePatchRequest request;
    private final @Nullable PipeSettings settings;

    PipePatch(Body body) {
        this.request = body.request();
        this.settings = body.settings();
    }

    /** What the builders make: the request of the PATCH, and the settings, which go elsewhere. One of them at least. */
    record Body(
            @Nullable ClickPipePatchRequest request,
            @Nullable PipeSettings settings) {}

    /**
     * A new name, for a pipe of any kind. The patches of the kinds can rename too, with other changes.
     *
     * @param name 1 to 255 characters (rule GEN-2)
     * @return the patch
     * @throws io.clickpipes.client.rule.InvalidRequestException if the name breaks that
     */
    public static PipePatch rename(String name) {
        return new NamePatch(Objects.requireNonNull(name, "name"));
    }

    /**
     * What is sent to change the pipe itself.
     *
     * @return the generated model, <strong>secrets included</strong>, or null where only settings change
     */
    public final @Nullable ClickPipePatchRequest toModel() {
        return request;
    }

    /**
     * What is sent to change the settings, which have an endpoint of their own: the service ignores them elsewhere.
     *
     * @return the settings, or null where none change
     */
    public final @Nullable PipeSettings settings() {
        return settings;
    }

    /** What is sent, secrets masked. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + "[" + (request == null ? "" : request)
                + (settings == null ? "" : " settings=" + settings) + "]";
    }
}
