package io.clickpipes.client;

import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.client.model.ClickPipeState;
import io.clickpipes.client.update.DatabasePatch;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Changes the tables of a database pipe: pauses it, and sees to it that a failure does not leave it so. */
final class PausedEdit {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERRORS = 500;

    private final PipeClient pipe;
    private final Patience patience;
    private final DatabasePatch patch;
    private final Instant end;
    private boolean interrupted;
    private boolean failedBefore;

    PausedEdit(PipeClient pipe, Patience patience, DatabasePatch patch, Instant end) {
        this.pipe = pipe;
        this.patience = patience;
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
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
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
        Patience.Outcome<Look> outcome;
        try {
            outcome = patience.until(Look::isLast, this::look, end);
        } catch (InterruptedException e) {
            interrupted = true;
            throw new PipeWaitException("The wait for pipe " + pipe.id() + " to pause was interrupted.", null, e);
        }
        Look last = outcome.last();
        if (last.pipe == null || !isStopped(last.pipe)) {
            String why = outcome.reached() ? "can not pause any more." : "did not pause before the deadline.";
            throw new PipeWaitException("Pipe " + pipe.id() + " " + why, last.pipe, last.trouble);
        }
    }

    /** The pipe as it was seen, or why it was not; that it is not seen for a while does not end the wait. */
    private record Look(
            @Nullable ClickPipe pipe,
            boolean isLast,
            @Nullable RuntimeException trouble) {}

    private Look look() {
        try {
            ClickPipe seen = pipe.get();
            boolean canNot = isOver(seen) || (!failedBefore && is(seen, ClickPipeState.FAILED));
            return new Look(seen, isStopped(seen) || canNot, null);
        } catch (ClickPipesConnectionException e) {
            return new Look(null, false, e);
        } catch (ClickPipesApiException e) {
            if (e.status() != TOO_MANY_REQUESTS && e.status() < SERVER_ERRORS) {
                throw e;
            }
            return new Look(null, false, e);
        }
    }

    private void startAgain(RuntimeException reason) {
        try {
            pipe.start();
        } catch (BadRequestException e) {
            if (!e.serviceMessage().toLowerCase(Locale.ROOT).contains("already running")) {
                reason.addSuppressed(e);
            }
        } catch (RuntimeException e) {
            reason.addSuppressed(e);
        }
    }

    private void throwIfNotNow(ClickPipe before) {
        if (isOver(before)) {
            throw new PipeWaitException(
                    "The tables of pipe " + pipe.id() + " can not be changed any more (rule UPD-6).", before, null);
        }
        if (isLoading(before)) {
            throw new PipeWaitException(
                    "Pipe " + pipe.id() + " is loading its tables, and was not stopped for that; change them later.",
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
