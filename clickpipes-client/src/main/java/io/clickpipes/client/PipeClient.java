package io.clickpipes.client;

import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.client.model.ClickPipePatchRequest;
import io.clickpipes.client.model.ClickPipeScalingPatchRequest;
import io.clickpipes.client.model.ClickPipeSettings;
import io.clickpipes.client.model.ClickPipeSettingsPutRequest;
import io.clickpipes.client.model.ClickPipeStateCommand;
import io.clickpipes.client.model.ClickPipeStatePatchRequest;
import io.clickpipes.client.update.DatabasePatch;
import io.clickpipes.client.update.PipePatch;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;

/**
 * Everything about one pipe. Holds its id and nothing else. Each method is one request, unless it says otherwise.
 * Safe for use by several threads.
 *
 * <p>Every method throws a {@link ClickPipesApiException} where the service refuses, {@link NotFoundException} if there
 * is no such pipe, and a {@link ClickPipesConnectionException} where no complete answer arrives.
 */
public final class PipeClient extends PipeWaits {

    private static final Duration TIME_TO_PAUSE = Duration.ofMinutes(5);

    private final Scope scope;
    private final UUID id;

    PipeClient(Scope scope, UUID id) {
        super(scope, id);
        this.scope = scope;
        this.id = id;
    }

    /**
     * The pipe that this is about.
     *
     * @return its id
     */
    public UUID id() {
        return id;
    }

    /**
     * The pipe as it is now. Secrets are never part of it (rule GEN-4).
     *
     * @return the pipe
     */
    public ClickPipe get() {
        return scope.result(scope.api().clickPipeGet(scope.organizationId(), scope.serviceId(), id));
    }

    /**
     * Changes what is set in the request, and nothing else. Table mappings of a database pipe can be changed only while
     * it is paused (section 6 of the wire facts); settings and size have methods of their own.
     *
     * @param request what to change
     * @return the pipe after the change
     */
    public ClickPipe update(ClickPipePatchRequest request) {
        Objects.requireNonNull(request, "request");
        return scope.result(scope.api().clickPipeUpdate(scope.organizationId(), scope.serviceId(), id, request));
    }

    /**
     * Changes a pipe. In this order: the PATCH of the pipe, if the patch says anything but settings; then the settings,
     * which are read, changed and sent as a whole, so that those that the patch does not name stay as they are (rule
     * SET-4); then the pipe is read. A failure ends this at once, and what was done before stays done: an exception
     * that comes after the PATCH says so in a suppressed one.
     *
     * <p>A pipe that was paused and gets new credentials is resumed by the service (rule UPD-9). A patch that changes
     * tables is sent as it is, and refused while the pipe runs: use {@link #changeTables(DatabasePatch)}.
     *
     * @param patch what to change
     * @return the pipe after the change
     */
    public ClickPipe update(PipePatch patch) {
        ClickPipePatchRequest request = patch.toModel();
        PipeSettings settings = patch.settings();
        if (settings == null) {
            return update(Objects.requireNonNull(request, "a patch holds a request or settings"));
        }
        if (request == null) {
            updateSettings(settings);
            return get();
        }
        update(request);
        try {
            updateSettings(settings);
            return get();
        } catch (ClickPipesException e) {
            e.addSuppressed(new IllegalStateException("Before this, the PATCH of pipe " + id
                    + " was applied: all of the patch but its settings is done, and need not be sent again."));
            throw e;
        }
    }

    /**
     * Changes which tables a database pipe copies, running or not, as {@link #changeTables(DatabasePatch, Duration)}
     * does, with five minutes for the pipe to pause.
     *
     * @param patch tables to add and to remove, and nothing else (rule UPD-10)
     * @return the pipe right after the change, usually loading the new tables
     */
    public ClickPipe changeTables(DatabasePatch patch) {
        return changeTables(patch, TIME_TO_PAUSE);
    }

    /**
     * Changes which tables a database pipe copies, running or not. The one safe way: stops the pipe unless it is
     * stopped, waits until it is paused, and sends the tables alone. The service then resumes the pipe by itself, also
     * one that was paused before (rule UPD-9): stop it again if it is to rest. If anything fails after the stop, the
     * pipe is started again, unless it was stopped or had failed to begin with; if that fails too, the exception
     * carries it as suppressed. Blocks the calling thread.
     *
     * <p>A pipe that is still loading tables ({@code Provisioning}, {@code Setup}, {@code Snapshot}) is refused without
     * being stopped, since that would interrupt the load: wait until it runs. While waiting for the pause, answers with
     * status 429 or 5xx and lost connections are tolerated until the deadline.
     *
     * @param patch tables to add and to remove, and nothing else (rule UPD-10)
     * @param timeToPause how long the pipe may take until it is paused: more than zero; a year at most counts
     * @return the pipe right after the change, usually loading the new tables
     * @throws IllegalArgumentException if the patch names no table, or the time is not positive; nothing is sent then
     * @throws io.clickpipes.client.rule.InvalidRequestException if the patch is for another kind of source, removes a
     *     table that is not there, or would leave none (rule UPD-8); the pipe is not touched then
     * @throws WaitException if the pipe is loading or completed, does not pause in time, can not pause, or the thread
     *     is interrupted
     */
    public ClickPipe changeTables(DatabasePatch patch, Duration timeToPause) {
        if (patch.tablesAdded() + patch.tablesRemoved() == 0) {
            throw new IllegalArgumentException("The patch changes no tables; send it with update(patch).");
        }
        if (Objects.requireNonNull(timeToPause, "timeToPause").isZero() || timeToPause.isNegative()) {
            throw new IllegalArgumentException("The time to pause is more than zero; five minutes is usual.");
        }
        Time time = scope.time();
        return new PausedEdit(this, scope, patch, Deadline.in(time, timeToPause)).run();
    }

    /**
     * Deletes the pipe. It may still be returned for a while; its destination tables stay (section 3.4 of the wire
     * facts). A pipe that is not there counts as deleted, so that this can be called again.
     *
     * @return true if the service took the deletion, false if it answered 404: gone already, or never there
     */
    public boolean delete() {
        return scope.deleted(scope.api().clickPipeDelete(scope.organizationId(), scope.serviceId(), id));
    }

    /**
     * Starts a pipe that is stopped, paused or failed. On one that runs it is a {@link BadRequestException}.
     *
     * @return the pipe right after the command, usually not yet in its new state
     */
    public ClickPipe start() {
        return command(ClickPipeStateCommand.START);
    }

    /**
     * Stops the pipe. Database pipes end in the state {@code Paused}, all others in {@code Stopped}.
     *
     * @return the pipe right after the command, usually not yet in its new state
     */
    public ClickPipe stop() {
        return command(ClickPipeStateCommand.STOP);
    }

    /**
     * Loads everything once more into new tables, then swaps them in. For Postgres and MySQL; MongoDB is disputed
     * (section 3.2 of the wire facts).
     *
     * @return the pipe right after the command, usually not yet in its new state
     */
    public ClickPipe resync() {
        return command(ClickPipeStateCommand.RESYNC);
    }

    /**
     * The settings of the pipe. Database pipes have none: {@link NotFoundException} (section 7.1 of the wire facts).
     *
     * @return the settings
     */
    public ClickPipeSettings settings() {
        return scope.result(scope.api().clickPipeSettingsGet(scope.organizationId(), scope.serviceId(), id));
    }

    /**
     * Sets the settings that the request names. A request without any is refused by the service (rule SET-1).
     *
     * @param request the settings
     * @return all settings after the change
     */
    public ClickPipeSettings updateSettings(ClickPipeSettingsPutRequest request) {
        Objects.requireNonNull(request, "request");
        return scope.result(
                scope.api().clickPipeSettingsUpdate(scope.organizationId(), scope.serviceId(), id, request));
    }

    /**
     * Changes settings and keeps the others: reads them, changes them and sends all, because for Kafka it is not known
     * what becomes of a setting that is left out (rule SET-4).
     *
     * @param settings the settings to change
     * @return all settings after the change
     * @throws io.clickpipes.client.rule.InvalidRequestException if rules are broken; nothing is sent then
     * @throws NotFoundException if there is no such pipe, or it is a database pipe, which has no settings (rule SET-3)
     */
    public ClickPipeSettings updateSettings(PipeSettings settings) {
        ClickPipeSettingsPutRequest changes = settings.toPutRequest();
        ClickPipeSettings current;
        try {
            current = settings();
        } catch (NotFoundException e) {
            throw withoutSettings(e);
        }
        return updateSettings(SettingsMerge.of(current, changes));
    }

    /** A 404 that may mean a database pipe says so (rule SET-3). */
    private static NotFoundException withoutSettings(NotFoundException e) {
        String text = e.serviceMessage().isEmpty() ? "" : e.serviceMessage() + ". ";
        return new NotFoundException(new ApiError(
                e.operation(),
                e.status(),
                e.requestId(),
                text
                        + "If the pipe is there, it is a database pipe: those have no settings, and what can be chosen is in"
                        + " the source (rule SET-3)"));
    }

    /**
     * Changes number and size of the replicas. The size of database pipes is shared: see
     * {@link ClickPipesClient#cdcScaling()}.
     *
     * @param request the size
     * @return the whole pipe
     */
    public ClickPipe scale(ClickPipeScalingPatchRequest request) {
        Objects.requireNonNull(request, "request");
        return scope.result(scope.api().clickPipeScalingUpdate(scope.organizationId(), scope.serviceId(), id, request));
    }

    /**
     * Changes the number of replicas.
     *
     * @param replicas 1 to 40 (rule SCL-2)
     * @return the whole pipe, which may not show the change yet (rule SCL-4)
     * @throws io.clickpipes.client.rule.InvalidRequestException if there are more or fewer; nothing is sent then
     */
    public ClickPipe scale(int replicas) {
        return scale(Scaling.request(replicas, null));
    }

    /**
     * Changes the size of each replica.
     *
     * @param size of each
     * @return the whole pipe, which may not show the change yet (rule SCL-4)
     * @throws io.clickpipes.client.rule.InvalidRequestException if the size breaks SCL-2; nothing is sent then
     */
    public ClickPipe scale(ReplicaSize size) {
        return scale(Scaling.request(null, Objects.requireNonNull(size, "size")));
    }

    /**
     * Changes number and size of the replicas.
     *
     * @param replicas 1 to 40 (rule SCL-2)
     * @param size of each
     * @return the whole pipe, which may not show the change yet (rule SCL-4)
     * @throws io.clickpipes.client.rule.InvalidRequestException if that breaks SCL-2; nothing is sent then
     */
    public ClickPipe scale(int replicas, ReplicaSize size) {
        return scale(Scaling.request(replicas, Objects.requireNonNull(size, "size")));
    }

    private ClickPipe command(ClickPipeStateCommand command) {
        ClickPipeStatePatchRequest request = StateBodies.of(command, scope.dialect());
        return scope.result(scope.api().clickPipeStateUpdate(scope.organizationId(), scope.serviceId(), id, request));
    }

    /** The id. */
    @Override
    public String toString() {
        return "PipeClient[" + id + "]";
    }
}
