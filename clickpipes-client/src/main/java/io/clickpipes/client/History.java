package io.clickpipes.client;

import io.clickpipes.client.model.ClickPipe;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The states that one thing was seen in, each once; tells the listener of every look. */
final class History {

    /** A pipe may change its state for days, and all of them are kept with it. */
    private static final int LONGEST = 100;

    private final @Nullable UUID id;
    private final WaitListener listener;
    private final Deque<Observation> changes = new ArrayDeque<>();

    private boolean moved;

    History(@Nullable UUID id, WaitListener listener) {
        this.id = id;
        this.listener = listener;
    }

    void note(String state, Duration elapsed, @Nullable ClickPipe pipe) {
        Observation before = changes.peekLast();
        boolean changed = before == null || !before.state().equals(state);
        Observation now = new Observation(id, state, changed, elapsed, pipe);
        if (changed) {
            moved = before != null;
            changes.add(now);
            if (changes.size() > LONGEST) {
                changes.remove();
            }
        }
        listener.observed(now);
    }

    /** Whether more than one state was seen. */
    boolean hasMoved() {
        return moved;
    }

    /** Since when the last state is seen without a change. */
    Duration lastChange() {
        Observation last = changes.peekLast();
        return last == null ? Duration.ZERO : last.elapsed();
    }

    /** The oldest first. */
    List<Observation> changes() {
        return List.copyOf(changes);
    }
}
