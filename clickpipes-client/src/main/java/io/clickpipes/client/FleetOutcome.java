package io.clickpipes.client;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came of each pipe of a fleet that was waited for. Immutable. */
public final class FleetOutcome {

    private final Map<UUID, PipeOutcome> all;
    private final @Nullable ClickPipesException trouble;

    FleetOutcome(Map<UUID, PipeOutcome> all, @Nullable ClickPipesException trouble) {
        this.all = Collections.unmodifiableMap(new LinkedHashMap<>(all));
        this.trouble = trouble;
    }

    /**
     * All outcomes by the ids of the pipes.
     *
     * @return one for each pipe that was asked for, in that order
     */
    public Map<UUID, PipeOutcome> all() {
        return all;
    }

    /**
     * Whether all pipes got where they were to get.
     *
     * @return true if so, and for no pipes at all
     */
    public boolean isComplete() {
        return notReached().isEmpty();
    }

    /**
     * The pipes that got where they were to get.
     *
     * @return their outcomes
     */
    public List<PipeOutcome> reached() {
        return all.values().stream()
                .filter(outcome -> outcome.result() == PipeOutcome.Result.REACHED)
                .toList();
    }

    /**
     * All others.
     *
     * @return their outcomes
     */
    public List<PipeOutcome> notReached() {
        return all.values().stream()
                .filter(outcome -> outcome.result() != PipeOutcome.Result.REACHED)
                .toList();
    }

    /**
     * Why the last look saw nothing.
     *
     * @return the exception; null if the last look saw the pipes
     */
    public @Nullable ClickPipesException trouble() {
        return trouble;
    }

    /** How many, and those that did not get there. */
    @Override
    public String toString() {
        return reached().size() + " of " + all.size() + " reached"
                + (isComplete() ? "" : "; not reached: " + notReached());
    }
}
