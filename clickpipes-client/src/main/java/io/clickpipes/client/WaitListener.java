package io.clickpipes.client;

/**
 * Gets told what a wait sees, so that a program can show progress. Given to {@link WaitOptions#listener}.
 *
 * <pre>{@code
 * client.pipe(id).waitUntilRunning(WaitOptions.atMost(Duration.ofMinutes(10)).listener(seen -> {
 *     if (seen.changed()) {
 *         System.out.println(seen.state() + " after " + seen.elapsed().toSeconds() + " s");
 *     }
 * }));
 * }</pre>
 */
@FunctionalInterface
public interface WaitListener {

    /**
     * Called after each look, on the thread that waits. The wait goes on when this returns; an exception ends the wait
     * and reaches who waits as it is.
     *
     * @param seen what was seen
     */
    void observed(Observation seen);
}
