package io.clickpipes.localcloud.internal.http;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The faults that wait for a request, in order. */
public final class FaultQueue {
    private final Deque<FaultPlan> waiting = new ArrayDeque<>();

    /** Adds one behind all others. */
    public synchronized void add(FaultPlan fault) {
        waiting.addLast(fault);
    }

    /** Takes away what still waits. */
    public synchronized void clear() {
        waiting.clear();
    }

    /** Takes the first one that is for the operation; null if there is none. */
    synchronized @Nullable FaultPlan take(String operationId) {
        for (Iterator<FaultPlan> all = waiting.iterator(); all.hasNext(); ) {
            FaultPlan fault = all.next();
            if (fault.operationId() == null || fault.operationId().equals(operationId)) {
                all.remove();
                return fault;
            }
        }
        return null;
    }
}
