package io.clickpipes.client;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Many pipes of one service, watched together. Each look is one request, the list of all pipes, however many are waited
 * for, so that the rate limit is no limit to their number. Safe for use by several threads.
 *
 * <p>What ends a wait is the same as in the methods of {@link PipeClient} by these names; but nothing is thrown for a
 * single pipe, and nothing that happens to one ends the wait for the others: the outcome tells what came of each. Calls
 * block the calling thread. There is no wait for a deletion, as it is not documented whether the list still shows a
 * pipe that is being deleted (section 3.4 of the wire facts).
 *
 * <p>Every method throws a {@link WaitException} if the thread is interrupted, and a {@link ClickPipesApiException}
 * where the service refuses to list the pipes.
 */
public final class PipeFleet {

    private final Scope scope;
    private final Set<UUID> ids;

    PipeFleet(Scope scope, Collection<UUID> ids) {
        this.scope = scope;
        // In the order of the caller, who gets the outcomes in it.
        this.ids = new LinkedHashSet<>(ids);
        if (this.ids.contains(null)) {
            throw new NullPointerException("an id is null");
        }
    }

    /**
     * Waits until all pipes run, or do not get there by themselves, or time is up.
     *
     * @param options how to wait; the listener is told of each pipe at each look, until that pipe's outcome is known
     * @return what came of each
     */
    public FleetOutcome waitUntilRunning(WaitOptions options) {
        return new FleetWait(scope, ids, PipeGoal.RUNNING, Objects.requireNonNull(options, "options")).run();
    }

    /**
     * Waits until all pipes stand still, or do not get there by themselves, or time is up. Sends no command.
     *
     * @param options how to wait; the listener is told of each pipe at each look, until that pipe's outcome is known
     * @return what came of each
     */
    public FleetOutcome waitUntilStopped(WaitOptions options) {
        return new FleetWait(scope, ids, PipeGoal.STOPPED, Objects.requireNonNull(options, "options")).run();
    }

    /**
     * Waits until all pipes have loaded everything, or do not get there by themselves, or time is up.
     *
     * @param options how to wait; the listener is told of each pipe at each look, until that pipe's outcome is known
     * @return what came of each
     */
    public FleetOutcome waitUntilCompleted(WaitOptions options) {
        return new FleetWait(scope, ids, PipeGoal.COMPLETED, Objects.requireNonNull(options, "options")).run();
    }

    /** How many they are. */
    @Override
    public String toString() {
        return "PipeFleet[" + ids.size() + " pipes]";
    }
}
