package io.clickpipes.localcloud;

import io.clickpipes.localcloud.internal.Refusal;
import io.clickpipes.localcloud.internal.http.FaultPlan;
import io.clickpipes.localcloud.internal.http.FaultQueue;
import io.clickpipes.localcloud.internal.http.Hold;
import io.clickpipes.localcloud.internal.state.ClickHouseService;
import io.clickpipes.localcloud.internal.state.CloudState;
import io.clickpipes.localcloud.internal.state.PipeState;
import io.clickpipes.localcloud.internal.validate.SpecDocument;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes a {@link LocalCloud} go wrong on purpose, and does what happens outside the API: pipes that fail, requests
 * that are answered with errors, a service that sleeps, an owner who accepts a connection. Safe for use by
 * several threads.
 */
public final class Trouble {
    private final CloudState state;
    private final FaultQueue faults;
    private final Set<String> operationIds;

    Trouble(CloudState state, FaultQueue faults, SpecDocument document) {
        this.state = state;
        this.faults = faults;
        this.operationIds =
                document.operations().stream().map(SpecDocument.Operation::id).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Answers the next request with an error in the service's form. Faults wait in order; each strikes one
     * request that has the right key, a known path and a readable body. The recorded status is that of the fault.
     *
     * @param status 200 to 599
     * @param error the text of {@code error}, such as {@code "FAILED_DEPENDENCY: not now"}
     * @throws IllegalArgumentException if the status is not between 200 and 599
     */
    public void failNext(int status, String error) {
        failNext(Fault.status(status, error));
    }

    /**
     * As {@link #failNext(int, String)}, for the next request of one operation.
     *
     * @param operationId as in the OpenAPI document, such as {@code clickPipeCreate}
     * @param status 200 to 599
     * @param error the text of {@code error}
     * @throws IllegalArgumentException if there is no such operation, or the status is not between 200 and 599
     */
    public void failNext(String operationId, int status, String error) {
        failNext(Fault.status(status, error).on(operationId));
    }

    /**
     * Lets one request meet a fault.
     *
     * @param fault what happens, and to which operation
     * @throws IllegalArgumentException if the fault names an operation that there is not
     */
    public void failNext(Fault fault) {
        if (fault.operationId() != null) {
            requireOperation(fault.operationId());
        }
        faults.add(fault.plan());
    }

    /**
     * Keeps the answer of the next request back. Waits in line with the faults, and strikes the same requests.
     *
     * @return what tells of the request, and lets its answer go
     */
    public HeldAnswer holdNext() {
        return hold(null);
    }

    /**
     * As {@link #holdNext()}, for the next request of one operation.
     *
     * @param operationId as in the OpenAPI document, such as {@code clickPipeGet}
     * @return what tells of the request, and lets its answer go
     * @throws IllegalArgumentException if there is no such operation
     */
    public HeldAnswer holdNext(String operationId) {
        requireOperation(operationId);
        return hold(operationId);
    }

    /** Takes back all faults and holds that have not struck yet. */
    public void clearFaults() {
        faults.clear();
    }

    /**
     * Moves a pipe to {@code Failed}. It stays there until it is started, or its source is changed.
     *
     * @param pipeId a pipe that is there
     * @throws IllegalArgumentException if there is no such pipe
     */
    public void fail(UUID pipeId) {
        move(pipeId, PipeState.FAILED);
    }

    /**
     * Moves a pipe to {@code Degraded}: it runs, with trouble, until it is stopped.
     *
     * @param pipeId a pipe that is there
     * @throws IllegalArgumentException if there is no such pipe
     */
    public void degrade(UUID pipeId) {
        move(pipeId, PipeState.DEGRADED);
    }

    /**
     * Moves a pipe to {@code InternalError}, where it can not be started: a case for support.
     *
     * @param pipeId a pipe that is there
     * @throws IllegalArgumentException if there is no such pipe
     */
    public void failInternally(UUID pipeId) {
        move(pipeId, PipeState.INTERNAL_ERROR);
    }

    /**
     * Sets the state of the ClickHouse service, where it stays until a command of the API moves it on. Unless it
     * is {@code running}, a create is answered with status 424; all else goes on (wire facts 2.2). The command
     * {@code awake} lets one that is {@code idle} be {@code awaking} for two steps and run then; {@code start}
     * does nothing for it, but starts one that is {@code stopped} (2.4).
     *
     * @param serviceState {@code running}, {@code idle}, {@code stopped} or {@code partially_running}
     * @throws IllegalArgumentException if it is another
     */
    public void serviceState(String serviceState) {
        if (!ClickHouseService.RESTING.contains(serviceState)) {
            throw new IllegalArgumentException(
                    "a service can be put into one of the states " + new TreeSet<>(ClickHouseService.RESTING));
        }
        change(() -> state.service().put(serviceState));
    }

    /**
     * Accepts the connection of a reverse private endpoint in {@code PendingAcceptance}, as the owner of the other
     * side would; it is {@code Ready} then.
     *
     * @param endpointId an endpoint that waits
     * @throws IllegalArgumentException if there is no such endpoint, or it does not wait
     */
    public void acceptEndpoint(UUID endpointId) {
        change(() -> state.endpointToChange(endpointId).decide(true));
    }

    /**
     * Rejects the connection of a reverse private endpoint in {@code PendingAcceptance}; it is {@code Rejected}
     * then.
     *
     * @param endpointId an endpoint that waits
     * @throws IllegalArgumentException if there is no such endpoint, or it does not wait
     */
    public void rejectEndpoint(UUID endpointId) {
        change(() -> state.endpointToChange(endpointId).decide(false));
    }

    private HeldAnswer hold(@Nullable String operationId) {
        Hold hold = new Hold();
        faults.add(FaultPlan.held(operationId, hold));
        return new HeldAnswer(hold);
    }

    private void requireOperation(String operationId) {
        if (!operationIds.contains(operationId)) {
            throw new IllegalArgumentException(
                    "the API has no operation " + operationId + "; it has " + new TreeSet<>(operationIds));
        }
    }

    private void move(UUID pipeId, PipeState next) {
        change(() -> state.pipeToChange(pipeId).trouble(next));
    }

    private void change(Runnable action) {
        try {
            state.<@Nullable Void>exclusively(() -> {
                action.run();
                return null;
            });
        } catch (Refusal refusal) {
            throw new IllegalArgumentException(refusal.getMessage(), refusal);
        }
    }
}
