package io.clickpipes.localcloud.internal.http;

import java.util.ArrayList;
import java.util.List;

/** One connection of a caller, as far as it matters whether the caller is still there. */
final class Connection {
    private final List<Runnable> listeners = new ArrayList<>();
    private boolean endedHere;
    private boolean abandoned;

    /** Notes that LocalCloud ends it, so that what follows is not the caller's doing. */
    synchronized void endsHere() {
        endedHere = true;
    }

    /** Notes that nothing more comes from the caller, who has closed the connection. */
    void callerLeft() {
        List<Runnable> told;
        synchronized (this) {
            if (endedHere || abandoned) {
                return;
            }
            abandoned = true;
            told = List.copyOf(listeners);
        }
        told.forEach(Runnable::run);
    }

    /** Whether the caller has closed it. */
    synchronized boolean isAbandoned() {
        return abandoned;
    }

    /** Runs something once the caller closes it, or at once if that has happened. */
    void whenAbandoned(Runnable listener) {
        synchronized (this) {
            if (!abandoned) {
                listeners.add(listener);
                return;
            }
        }
        listener.run();
    }
}
