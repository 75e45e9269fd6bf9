package io.clickpipes.client;

import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.client.model.ClickPipePatchRequest;
import io.clickpipes.client.model.ClickPipeScalingPatchRequest;
import io.clickpipes.client.model.ClickPipeSettings;
import io.clickpipes.client.model.ClickPipeSettingsPutRequest;
import io.clickpipes.client.model.ClickPipeStateCommand;
import io.clickpipes.client.model.ClickPipeStatePatchRequest;
import java.util.Objects;
import java.util.UUID;

/**
 * Everything about one pipe. Holds its id and nothing else; each method is one request. Safe for use by several
 * threads.
 *
 * <p>Every method throws a {@link ClickPipesApiException} where the service refuses, {@link NotFoundException} if there
 * is no such pipe, and a {@link ClickPipesConnectionException} where no complete answer arrives.
 */
public final class PipeClient {

    private final Scope scope;
    private final UUID id;

    PipeClient(Scope scope, UUID id) {
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

    private ClickPipe command(ClickPipeStateCommand command) {
        ClickPipeStatePatchRequest request =
                ClickPipeStatePatchRequest.builder().command(command).build();
        return scope.result(scope.api().clickPipeStateUpdate(scope.organizationId(), scope.serviceId(), id, request));
    }

    /** The id. */
    @Override
    public String toString() {
        return "PipeClient[" + id + "]";
    }
}
