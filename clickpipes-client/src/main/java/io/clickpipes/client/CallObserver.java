package io.clickpipes.client;

/**
 * Sees each request and its answer, secrets masked: for a log, a metric, a trace. Called once for each sending, so
 * several times for a call that is sent again, on the thread that makes the call and before the call goes on; keep it
 * short. Several threads may call it at the same time.
 */
@FunctionalInterface
public interface CallObserver {

    /**
     * A request was sent, and answered or not. What this throws is logged the first time, and never gets to the
     * caller.
     *
     * @param call what was sent, and what came back
     */
    void observe(ObservedCall call);
}
