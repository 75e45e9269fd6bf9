package io.clickpipes.client;

import io.clickpipes.client.model.ReversePrivateEndpoint;
import io.clickpipes.client.model.ReversePrivateEndpointStatus;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What one can wait for an endpoint to become; the part of {@link ReversePrivateEndpointsClient} that takes time. */
abstract sealed class EndpointWaits permits ReversePrivateEndpointsClient {

    private final Scope scope;

    EndpointWaits(Scope scope) {
        this.scope = scope;
    }

    /**
     * Waits until an endpoint is no longer being provisioned: {@code Ready}, or {@code PendingAcceptance}, where a person
     * on the other side has to accept the connection (rule RPE-3). Blocks the calling thread.
     *
     * @param id its id
     * @param options how to wait; observations have no pipe
     * @return the endpoint as it is then
     * @throws WaitTimeoutException if it takes longer
     * @throws WaitException if the endpoint failed, was rejected, has expired or is being deleted, or the thread is
     *     interrupted
     * @throws NotFoundException if there is none
     */
    public ReversePrivateEndpoint waitUntilProvisioned(UUID id, WaitOptions options) {
        return reach(id, "get provisioned", options, EndpointWaits::provisioned);
    }

    /**
     * Waits until an endpoint is {@code Ready}, also through {@code PendingAcceptance}: give it the time that a person
     * needs (rule RPE-3). Blocks the calling thread.
     *
     * @param id its id
     * @param options how to wait; observations have no pipe
     * @return the endpoint as it is then
     * @throws WaitTimeoutException if it takes longer
     * @throws WaitException if the endpoint failed, was rejected, has expired or is being deleted, or the thread is
     *     interrupted
     * @throws NotFoundException if there is none
     */
    public ReversePrivateEndpoint waitUntilReady(UUID id, WaitOptions options) {
        return reach(id, "get ready", options, EndpointWaits::ready);
    }

    /**
     * Waits until the service answers with status 404 for an endpoint, also if it does so at once. Sends no command.
     * Blocks the calling thread.
     *
     * @param id its id
     * @param options how to wait; observations have no pipe
     * @throws WaitTimeoutException if it is still there in the end
     * @throws WaitException if the thread is interrupted
     */
    public void waitUntilDeleted(UUID id, WaitOptions options) {
        run(id, "be gone", options, status -> Verdict.WAIT, Verdict.REACHED);
    }

    private ReversePrivateEndpoint reach(UUID id, String verb, WaitOptions options, Function<String, Verdict> verdict) {
        return Objects.requireNonNull(
                run(id, verb, options, verdict, Verdict.BROKEN), "an endpoint at its goal was seen");
    }

    private @Nullable ReversePrivateEndpoint run(
            UUID id, String verb, WaitOptions options, Function<String, Verdict> verdict, Verdict ifNotThere) {
        Objects.requireNonNull(options, "options");
        return new ThingWait<>(
                        scope,
                        "Endpoint " + Objects.requireNonNull(id, "id"),
                        verb,
                        deadline -> scope.result(
                                scope.api()
                                        .clickPipeReversePrivateEndpointGet(
                                                scope.organizationId(), scope.serviceId(), id),
                                deadline),
                        EndpointWaits::status,
                        (ReversePrivateEndpoint endpoint) -> verdict.apply(status(endpoint)),
                        ifNotThere)
                .run(id, options);
    }

    static Verdict provisioned(String status) {
        return status.equals("PendingAcceptance") ? Verdict.REACHED : ready(status);
    }

    /** A status that is not listed, because it is newer than this client, is asked for again. */
    static Verdict ready(String status) {
        return switch (status) {
            case "Ready" -> Verdict.REACHED;
            case "Failed", "Rejected", "Expired", "Deleting" -> Verdict.BROKEN;
            default -> Verdict.WAIT;
        };
    }

    private static String status(ReversePrivateEndpoint endpoint) {
        ReversePrivateEndpointStatus status = Lenient.read(endpoint::status);
        return status == null ? "" : status.value();
    }
}
