package io.clickpipes.client;

import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.client.model.ClickPipeSource;
import io.clickpipes.client.model.ClickPipeState;
import io.clickpipes.client.rule.Checks;
import io.clickpipes.client.support.JsonValue;
import io.clickpipes.client.update.DatabasePatch;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

/** Changes the tables of a database pipe: pauses it, and sees to it that a failure does not leave it so. */
final class PausedEdit {

    private final PipeClient pipe;
    private final Patience patience;
    private final DatabasePatch patch;
    private final Instant end;
    private boolean interrupted;

    PausedEdit(PipeClient pipe, Patience patience, DatabasePatch patch, Instant end) {
        this.pipe = pipe;
        this.patience = patience;
        this.patch = patch;
        this.end = end;
    }

    ClickPipe run() {
        ClickPipe before = pipe.get();
        throwIfCompleted(before);
        throwIfNoneIsLeft(before);
        boolean stoppedBefore = isStopping(before) || isStopped(before);
        try {
            if (!stoppedBefore) {
                pipe.stop();
            }
            waitUntilPaused();
            return edit();
        } catch (RuntimeException e) {
            if (!stoppedBefore) {
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
        Patience.Outcome<ClickPipe> outcome;
        try {
            outcome = patience.until(each -> isStopped(each) || isOver(each), pipe::get, end);
        } catch (InterruptedException e) {
            interrupted = true;
            throw new PipeWaitException("The wait for pipe " + pipe.id() + " to pause was interrupted.", null, e);
        }
        if (!isStopped(outcome.last())) {
            String why = isOver(outcome.last()) ? "can not pause any more." : "did not pause before the deadline.";
            throw new PipeWaitException("Pipe " + pipe.id() + " " + why, outcome.last(), null);
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

    private void throwIfCompleted(ClickPipe before) {
        if (isOver(before)) {
            throw new PipeWaitException(
                    "The tables of pipe " + pipe.id() + " can not be changed any more (rule UPD-6).", before, null);
        }
    }

    /** Rule UPD-8, before the pipe is disturbed; where its tables can not be counted, the service does it. */
    private void throwIfNoneIsLeft(ClickPipe before) {
        ClickPipeSource source = before.source();
        if (source == null) {
            return;
        }
        for (JsonValue arm : JsonValue.of(source).asMap().values()) {
            JsonValue tables = arm.kind() == JsonValue.Kind.OBJECT ? arm.get("tableMappings") : null;
            if (tables != null && tables.kind() == JsonValue.Kind.ARRAY) {
                int left = tables.asList().size() + patch.tablesAdded() - patch.tablesRemoved();
                Checks checks = new Checks();
                checks.require(left > 0, "UPD-8", "source");
                checks.then(() -> before).model();
            }
        }
    }

    private static boolean isStopped(ClickPipe pipe) {
        return is(pipe, ClickPipeState.PAUSED) || is(pipe, ClickPipeState.STOPPED);
    }

    private static boolean isStopping(ClickPipe pipe) {
        return is(pipe, ClickPipeState.PAUSING) || is(pipe, ClickPipeState.STOPPING);
    }

    /** A state that stopping does not change. */
    private static boolean isOver(ClickPipe pipe) {
        return is(pipe, ClickPipeState.COMPLETED) || is(pipe, ClickPipeState.INTERNAL_ERROR);
    }

    private static boolean is(ClickPipe pipe, ClickPipeState state) {
        return state.equals(pipe.state());
    }
}
