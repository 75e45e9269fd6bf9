package io.clickpipes.client;

import io.clickpipes.client.api.ClickPipesApi;
import io.clickpipes.client.model.ClickPipe;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** Waits for one pipe, which it asks for by its id: what the list shows of a pipe in deletion is not documented. */
final class PipeWait {

    private final Scope scope;
    private final PipeWatch watch;
    private final PipeGoal goal;
    private final WaitOptions options;

    PipeWait(Scope scope, UUID id, PipeGoal goal, WaitOptions options) {
        this.scope = scope;
        this.goal = goal;
        this.options = options;
        this.watch = new PipeWatch(id, goal, options);
    }

    /** The pipe at its goal; not for {@link PipeGoal#DELETED}. */
    ClickPipe run() {
        poll();
        return Objects.requireNonNull(watch.last(), "a pipe at its goal was seen");
    }

    /** Until status 404. */
    void runUntilGone() {
        poll();
    }

    private void poll() {
        Polling polling = new Polling(scope, options);
        try {
            if (!polling.until(() -> look(polling))) {
                throw watch.late(polling);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WaitException(
                    "The wait for pipe " + watch.id() + " was interrupted.", watch.history(), watch.last(), e);
        }
    }

    private BooleanSupplier look(Polling polling) {
        ClickPipe pipe;
        try {
            ClickPipesApi api = scope.api();
            pipe = scope.result(
                    api.clickPipeGet(scope.organizationId(), scope.serviceId(), watch.id()), polling.deadline());
        } catch (NotFoundException e) {
            if (goal != PipeGoal.DELETED) {
                throw e;
            }
            return () -> {
                watch.gone(polling.elapsed());
                return true;
            };
        }
        return () -> isReached(pipe, polling);
    }

    private boolean isReached(ClickPipe pipe, Polling polling) {
        Verdict verdict = watch.look(pipe, polling.elapsed());
        if (verdict != Verdict.WAIT && verdict != Verdict.REACHED) {
            throw watch.against(verdict);
        }
        return verdict == Verdict.REACHED;
    }
}
