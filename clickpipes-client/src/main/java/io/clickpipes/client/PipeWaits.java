package io.clickpipes.client;

import io.clickpipes.client.model.ClickPipe;
import java.util.Objects;
import java.util.UUID;

/** What one can wait for a pipe to become; the part of {@link PipeClient} that takes time. */
abstract sealed class PipeWaits permits PipeClient {

    private final Scope scope;
    private final UUID id;

    PipeWaits(Scope scope, UUID id) {
        this.scope = scope;
        this.id = id;
    }

    /**
     * Waits until the pipe runs, as {@link #waitUntilRunning(WaitOptions)} does, with the
     * {@linkplain WaitOptions#defaults() defaults}.
     *
     * @return the pipe as it is then
     */
    public ClickPipe waitUntilRunning() {
        return waitUntilRunning(WaitOptions.defaults());
    }

    /**
     * Waits until the pipe does its work; one that does already ends this at once. Good are {@code Running}; the initial
     * load of a database pipe, {@code Snapshot}, unless the options want {@linkplain WaitOptions#throughInitialLoad()
     * all of it}; and for a single load {@code Completed}, since it may be over before it is seen. A pipe that failed
     * ends it, so does one that rests in another state for the {@linkplain WaitOptions#grace grace}. {@code Degraded},
     * all transitional states, and states newer than this client are waited out. Blocks the calling thread.
     *
     * @param options how to wait
     * @return the pipe as it is then
     * @throws WaitTimeoutException if the pipe does not run in time
     * @throws PipeFailedException if it failed
     * @throws WaitException if it does not run by itself, or the thread is interrupted
     * @throws NotFoundException if there is no such pipe
     */
    public ClickPipe waitUntilRunning(WaitOptions options) {
        return reach(PipeGoal.RUNNING, options);
    }

    /**
     * Waits until the pipe stands still, as {@link #waitUntilStopped(WaitOptions)} does, with the
     * {@linkplain WaitOptions#defaults() defaults}.
     *
     * @return the pipe as it is then
     */
    public ClickPipe waitUntilStopped() {
        return waitUntilStopped(WaitOptions.defaults());
    }

    /**
     * Waits until the pipe stands still. Good are {@code Paused}, where database pipes stop, {@code Stopped}, where all
     * others do, and {@code Completed}. Sends no command: call {@link PipeClient#stop()} first. Blocks the calling
     * thread.
     *
     * @param options how to wait
     * @return the pipe as it is then
     * @throws WaitTimeoutException if the pipe does not stop in time
     * @throws PipeFailedException if it failed
     * @throws WaitException if the thread is interrupted
     * @throws NotFoundException if there is no such pipe
     */
    public ClickPipe waitUntilStopped(WaitOptions options) {
        return reach(PipeGoal.STOPPED, options);
    }

    /**
     * Waits until the pipe has loaded everything, as {@link #waitUntilCompleted(WaitOptions)} does, with the
     * {@linkplain WaitOptions#defaults() defaults}.
     *
     * @return the pipe as it is then
     */
    public ClickPipe waitUntilCompleted() {
        return waitUntilCompleted(WaitOptions.defaults());
    }

    /**
     * Waits until the pipe has loaded everything: object storage that is not continuous, a database in the mode
     * {@code snapshot}, BigQuery. Any other pipe never completes, and ends this at once. So does one that is
     * completed already; after a {@linkplain PipeClient#resync() resync} of such a pipe use
     * {@link WaitOptions#expectChange()}. Blocks the calling thread.
     *
     * @param options how to wait
     * @return the pipe as it is then
     * @throws WaitTimeoutException if the pipe does not complete in time
     * @throws PipeFailedException if it failed
     * @throws WaitException if it never completes, or does not by itself, or the thread is interrupted
     * @throws NotFoundException if there is no such pipe
     */
    public ClickPipe waitUntilCompleted(WaitOptions options) {
        return reach(PipeGoal.COMPLETED, options);
    }

    /**
     * Waits until the pipe is gone, as {@link #waitUntilDeleted(WaitOptions)} does, with the
     * {@linkplain WaitOptions#defaults() defaults}.
     */
    public void waitUntilDeleted() {
        waitUntilDeleted(WaitOptions.defaults());
    }

    /**
     * Waits until the service answers with status 404 for the pipe, also if it does so at once. Sends no command: call
     * {@link PipeClient#delete()} first (section 3.4 of the wire facts). Blocks the calling thread.
     *
     * @param options how to wait
     * @throws WaitTimeoutException if the pipe is still there in the end
     * @throws WaitException if the thread is interrupted
     */
    public void waitUntilDeleted(WaitOptions options) {
        new PipeWait(scope, id, PipeGoal.DELETED, Objects.requireNonNull(options, "options")).runUntilGone();
    }

    private ClickPipe reach(PipeGoal goal, WaitOptions options) {
        return new PipeWait(scope, id, goal, Objects.requireNonNull(options, "options")).run();
    }
}
