package io.clickpipes.client;

import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.client.model.ClickPipeState;
import io.clickpipes.client.update.DatabasePatch;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Changes the tables of a database pipe: pauses it, and sees to it that a failure does not leave it so. */
final class PausedEdit {

    private static final Logger LOG = LoggerFactory.getLogger(ClickPipesClient.class);

    /** A pipe that had failed may be seen so until it has stopped. */
    private static final Duration AS_LONG_AS_IT_TAKES = Duration.ofDays(365);

    private final PipeClient pipe;
    private final Scope scope;
    private final DatabasePatch patch;
    private final Deadline end;
    private boolean failedBefore;

    PausedEdit(PipeClient pipe, Scope scope, DatabasePatch patch, Deadline end) {
        this.pipe = pipe;
        this.scope = scope;
        this.patch = patch;
        this.end = end;
    }

    ClickPipe run() {
        ClickPipe before = pipe.get();
        throwIfNotNow(before);
        TableEdit.check(before, patch);
        boolean stoppedBefore = isStopping(before) || isStopped(before);
        failedBefore = is(before, ClickPipeState.FAILED);
        try {
            if (!stoppedBefore) {
                pipe.stop();
            }
            waitUntilPaused();
            return edit();
        } catch (RuntimeException e) {
            if (!stoppedBefore && !failedBefore) {
                startAgain(e);
            }
            throw e;
        }
    }

    /** A state that was read may be old: where the service says that the pipe is not paused, pauses it once more. */
    private ClickPipe edit() {
        try {
            return send();
        } catch (BadRequestException e) {
            if (!e.serviceMessage().toLowerCase(Locale.ROOT).contains("must be paused")) {
                throw e;
            }
            pipe.stop();
            waitUntilPaused();
            return send();
        }
    }

    private ClickPipe send() {
        return pipe.update(Objects.requireNonNull(patch.toModel(), "a patch with tables has a request"));
    }

    private void waitUntilPaused() {
        Duration left = end.left();
        if (left.isZero()) {
            throw new WaitTimeoutException("Pipe " + pipe.id() + " was not paused in time.", List.of(), null, null);
        }
        WaitOptions options = WaitOptions.atMost(left).grace(failedBefore ? AS_LONG_AS_IT_TAKES : Duration.ZERO);
        ClickPipe last = new PipeWait(scope, pipe.id(), PipeGoal.STOPPED, options).run();
        if (isOver(last)) {
            throw new WaitException("Pipe " + pipe.id() + " can not pause any more.", List.of(), last, null);
        }
    }

    /** Also on a thread that was interrupted, which is so again afterwards, and in work that was cancelled. */
    private void startAgain(RuntimeException reason) {
        AsyncWork.sheltered(() -> {
            try {
                pipe.start();
            } catch (BadRequestException e) {
                if (!e.serviceMessage().toLowerCase(Locale.ROOT).contains("already running")) {
                    leftPaused(reason, e);
                }
            } catch (RuntimeException e) {
                leftPaused(reason, e);
            }
        });
    }

    /** Logged too, since a future that was cancelled does not carry the exception. */
    private void leftPaused(RuntimeException reason, RuntimeException failure) {
        reason.addSuppressed(failure);
        LOG.warn(
                "Pipe {} was stopped for a change of its tables, and could not be started again ({}): start it.",
                pipe.id(),
                failure.getClass().getSimpleName());
    }

    private void throwIfNotNow(ClickPipe before) {
        if (isOver(before)) {
            throw new WaitException(
                    "The tables of pipe " + pipe.id() + " can not be changed any more (rule UPD-6).",
                    List.of(),
                    before,
                    null);
        }
        if (isLoading(before)) {
            throw new WaitException(
                    "Pipe " + pipe.id() + " is loading its tables, and was not stopped for that; change them later.",
                    List.of(),
                    before,
                    null);
        }
    }

    private static boolean isStopped(ClickPipe pipe) {
        return is(pipe, ClickPipeState.PAUSED) || is(pipe, ClickPipeState.STOPPED);
    }

    private static boolean isStopping(ClickPipe pipe) {
        return is(pipe, ClickPipeState.PAUSING) || is(pipe, ClickPipeState.STOPPING);
    }

    private static boolean isLoading(ClickPipe pipe) {
        return is(pipe, ClickPipeState.PROVISIONING)
                || is(pipe, ClickPipeState.SETUP)
                || is(pipe, ClickPipeState.SNAPSHOT);
    }

    /** A state that stopping does not change. */
    private static boolean isOver(ClickPipe pipe) {
        return is(pipe, ClickPipeState.COMPLETED) || is(pipe, ClickPipeState.INTERNAL_ERROR);
    }

    private static boolean is(ClickPipe pipe, ClickPipeState state) {
        return state.equals(pipe.state());
    }
}
