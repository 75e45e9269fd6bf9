package io.clickpipes.localcloud.internal.state;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Values in the order in which they become true, each with the moment from which it holds. Nothing moves by
 * itself: the value is looked up by the clock when somebody asks.
 *
 * @param <T> what the values are
 */
public final class Timeline<T> {
    private record Step<T>(Instant from, T value) {}

    private final List<Step<T>> steps;

    private Timeline(List<Step<T>> steps) {
        this.steps = List.copyOf(steps);
    }

    /** The first value holds from {@code start} on, each other one {@code step} after the one before it. */
    public static <T> Timeline<T> of(Instant start, Duration step, List<T> values) {
        List<Step<T>> steps = new ArrayList<>();
        Instant from = start;
        for (T value : values) {
            steps.add(new Step<>(from, value));
            from = from.plus(step);
        }
        return new Timeline<>(steps);
    }

    /** The value that holds at {@code now}. */
    public T at(Instant now) {
        return stepAt(now).value();
    }

    /** The moment from which the value at {@code now} holds. */
    public Instant since(Instant now) {
        return stepAt(now).from();
    }

    /** The value at which everything comes to rest. */
    public T last() {
        return steps.get(steps.size() - 1).value();
    }

    private Step<T> stepAt(Instant now) {
        Step<T> current = steps.get(0);
        for (Step<T> step : steps) {
            if (step.from().isAfter(now)) {
                break;
            }
            current = step;
        }
        return current;
    }
}
