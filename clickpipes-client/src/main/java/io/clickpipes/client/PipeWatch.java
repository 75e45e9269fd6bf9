package io.clickpipes.client;

import io.clickpipes.client.model.ClickPipe;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One pipe on its way to a goal: what was seen of it, and what that says. */
final class PipeWatch {

    private final UUID id;
    private final PipeGoal goal;
    private final WaitOptions options;
    private final History history;

    private @Nullable ClickPipe last;
    private @Nullable Duration unseenSince;

    PipeWatch(UUID id, PipeGoal goal, WaitOptions options) {
        this.id = id;
        this.goal = goal;
        this.options = options;
        this.history = new History(id, options.listener());
    }

    /** What a look at the pipe says, {@link Verdict#WAIT} if nothing yet. */
    Verdict look(ClickPipe pipe, Duration elapsed) {
        last = pipe;
        unseenSince = null;
        history.note(PipeGoal.stateOf(pipe), elapsed, pipe);
        Verdict verdict = goal.verdict(pipe);
        boolean lasts = elapsed.minus(history.lastChange()).compareTo(options.grace()) >= 0;
        return switch (verdict) {
            case LOADING -> options.isThroughInitialLoad() ? Verdict.WAIT : reached(lasts);
            case REACHED -> reached(lasts);
            case AT_REST -> lasts ? verdict : Verdict.WAIT;
            case FAILED -> lasts || history.hasMoved() ? verdict : Verdict.WAIT;
            default -> verdict;
        };
    }

    private Verdict reached(boolean lasts) {
        return options.expectsChange() && !history.hasMoved() && !lasts ? Verdict.WAIT : Verdict.REACHED;
    }

    /** That the pipe is not there counts after a while only: lists may lag behind. */
    Verdict unseen(Duration elapsed) {
        if (unseenSince == null) {
            unseenSince = elapsed;
        }
        return elapsed.minus(unseenSince).compareTo(options.grace()) >= 0 ? Verdict.BROKEN : Verdict.WAIT;
    }

    /** That the service says that there is no such pipe. */
    void gone(Duration elapsed) {
        last = null;
        history.note(Observation.NOT_THERE, elapsed, null);
    }

    UUID id() {
        return id;
    }

    @Nullable
    ClickPipe last() {
        return last;
    }

    List<Observation> history() {
        return history.changes();
    }

    /** Why a pipe that came to rest elsewhere is not at its goal. */
    WaitException against(Verdict verdict) {
        String pipe = "Pipe " + id;
        return switch (verdict) {
            case FAILED, BROKEN ->
                new PipeFailedException(pipe + " failed; it was to " + goal.verb() + ".", history(), last);
            case NEVER ->
                new WaitException(
                        pipe + " follows its source for ever, so that it does not " + goal.verb() + ".",
                        history(),
                        last,
                        null);
            default ->
                new WaitException(pipe + " does not " + goal.verb() + " by itself any more.", history(), last, null);
        };
    }

    /** Why nothing more is seen of a pipe that may still get there. */
    WaitException late(Polling polling) {
        return polling.late("Pipe " + id, goal.verb(), history(), last);
    }
}
