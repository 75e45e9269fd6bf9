package io.clickpipes.localcloud.internal.state;

import static io.clickpipes.localcloud.internal.state.PipeState.COMPLETED;
import static io.clickpipes.localcloud.internal.state.PipeState.FAILED;
import static io.clickpipes.localcloud.internal.state.PipeState.MODIFYING;
import static io.clickpipes.localcloud.internal.state.PipeState.PAUSED;
import static io.clickpipes.localcloud.internal.state.PipeState.PAUSING;
import static io.clickpipes.localcloud.internal.state.PipeState.PROVISIONING;
import static io.clickpipes.localcloud.internal.state.PipeState.RESYNC;
import static io.clickpipes.localcloud.internal.state.PipeState.RUNNING;
import static io.clickpipes.localcloud.internal.state.PipeState.SETUP;
import static io.clickpipes.localcloud.internal.state.PipeState.SNAPSHOT;
import static io.clickpipes.localcloud.internal.state.PipeState.STOPPED;
import static io.clickpipes.localcloud.internal.state.PipeState.STOPPING;
import static io.clickpipes.localcloud.internal.state.PipeState.UNKNOWN;

import io.clickpipes.localcloud.internal.Refusal;
import java.util.List;

/**
 * The states that a pipe passes after each thing that can happen to it, by kind and mode (wire facts 3.1 and
 * 3.2). Each method gives the states in order; the first one holds at once.
 */
public record Lifecycle(PipeKind kind, LoadMode mode) {

    List<PipeState> afterCreate() {
        if (!kind.isDatabase()) {
            return mode == LoadMode.ONE_SHOT
                    ? List.of(UNKNOWN, PROVISIONING, RUNNING, COMPLETED)
                    : List.of(UNKNOWN, PROVISIONING, RUNNING);
        }
        return mode == LoadMode.CHANGES_ONLY
                ? List.of(PROVISIONING, SETUP, RUNNING)
                : List.of(PROVISIONING, SETUP, SNAPSHOT, rest());
    }

    /** Stopping is allowed from any state; what has come to rest stays as it is. */
    List<PipeState> afterStop(PipeState current) {
        return switch (current) {
            case STOPPED, PAUSED, COMPLETED -> List.of(current);
            default -> kind.isDatabase() ? List.of(PAUSING, PAUSED) : List.of(STOPPING, STOPPED);
        };
    }

    List<PipeState> afterStart(PipeState current) {
        return switch (current) {
            case STOPPED, STOPPING, PAUSED, PAUSING, FAILED -> whenResumed();
            case INTERNAL_ERROR -> throw Refusal.badRequest("ClickPipe has an internal error; contact support");
            case COMPLETED -> throw Refusal.badRequest("ClickPipe is completed; only resync can run it again");
            default -> throw Refusal.badRequest("ClickPipe is already running");
        };
    }

    List<PipeState> afterResync() {
        if (!kind.canResync()) {
            throw Refusal.badRequest("resync is only supported for Postgres, MySQL and MongoDB ClickPipes");
        }
        // First everything is loaded again beside the old tables, then the tables are swapped.
        return List.of(SNAPSHOT, RESYNC, rest());
    }

    /** After an edit of table mappings the service resumes the pipe by itself (rule UPD-9). */
    List<PipeState> afterMappingEdit(boolean adds) {
        return List.of(adds ? SNAPSHOT : MODIFYING, rest());
    }

    /** New credentials resume a paused database pipe, visible only after the answer (rule UPD-9). */
    List<PipeState> afterCredentialsOfPaused() {
        return List.of(PAUSED, rest());
    }

    /** A pipe that failed tries again once its source was changed, visible only after the answer. */
    List<PipeState> afterEditOfFailed() {
        return List.of(FAILED, PROVISIONING, rest());
    }

    List<PipeState> afterDelete(PipeState current) {
        return switch (current) {
            case STOPPED, PAUSED, COMPLETED, FAILED, INTERNAL_ERROR -> List.of(current);
            default -> List.of(kind.isDatabase() ? PAUSING : STOPPING);
        };
    }

    private List<PipeState> whenResumed() {
        if (mode != LoadMode.ONE_SHOT) {
            return List.of(PROVISIONING, RUNNING);
        }
        return List.of(PROVISIONING, kind.isDatabase() ? SNAPSHOT : RUNNING, COMPLETED);
    }

    private PipeState rest() {
        return mode == LoadMode.ONE_SHOT ? COMPLETED : RUNNING;
    }
}
