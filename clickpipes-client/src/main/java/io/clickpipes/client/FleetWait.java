package io.clickpipes.client;

import io.clickpipes.client.PipeOutcome.Result;
import io.clickpipes.client.model.ClickPipe;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** Waits for many pipes at once. Each look is one request, however many there are: the list of all pipes. */
final class FleetWait {

    private final Scope scope;
    private final WaitOptions options;
    private final Map<UUID, PipeOutcome> outcomes = new LinkedHashMap<>();
    private final Map<UUID, PipeWatch> open = new LinkedHashMap<>();

    FleetWait(Scope scope, Collection<UUID> pipes, PipeGoal goal, WaitOptions options) {
        this.scope = scope;
        this.options = options;
        for (UUID id : pipes) {
            PipeWatch watch = new PipeWatch(id, goal, options);
            open.put(id, watch);
            // Holds the place, so that outcomes come in the order of the question.
            outcomes.put(id, outcome(watch, Result.LATE));
        }
    }

    FleetOutcome run() {
        if (open.isEmpty()) {
            return new FleetOutcome(outcomes, null);
        }
        Polling polling = new Polling(scope, options);
        try {
            polling.until(() -> look(polling));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WaitException(
                    "The wait for " + outcomes.size() + " pipes was interrupted; " + open.size()
                            + " were not there yet.",
                    List.of(),
                    null,
                    e);
        }
        open.values().forEach(watch -> outcomes.put(watch.id(), outcome(watch, Result.LATE)));
        return new FleetOutcome(outcomes, polling.trouble());
    }

    private BooleanSupplier look(Polling polling) {
        Map<UUID, ClickPipe> seen = new HashMap<>();
        for (ClickPipe pipe : scope.result(
                scope.api().clickPipeGetList(scope.organizationId(), scope.serviceId()), polling.deadline())) {
            UUID id = pipe == null ? null : Lenient.read(pipe::id);
            if (id != null) {
                seen.put(id, pipe);
            }
        }
        return () -> isLast(seen, polling);
    }

    private boolean isLast(Map<UUID, ClickPipe> seen, Polling polling) {
        for (Iterator<PipeWatch> watches = open.values().iterator(); watches.hasNext(); ) {
            PipeWatch watch = watches.next();
            ClickPipe pipe = seen.get(watch.id());
            Verdict verdict = pipe == null ? watch.unseen(polling.elapsed()) : watch.look(pipe, polling.elapsed());
            if (verdict != Verdict.WAIT) {
                outcomes.put(watch.id(), outcome(watch, pipe == null ? Result.MISSING : result(verdict)));
                watches.remove();
            }
        }
        return open.isEmpty();
    }

    private static Result result(Verdict verdict) {
        return switch (verdict) {
            case REACHED -> Result.REACHED;
            case FAILED, BROKEN -> Result.FAILED;
            default -> Result.NOT_BY_ITSELF;
        };
    }

    private static PipeOutcome outcome(PipeWatch watch, Result result) {
        return new PipeOutcome(watch.id(), result, watch.last(), watch.history());
    }
}
