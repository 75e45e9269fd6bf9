package io.clickpipes.client;

/** What happens to a call on its way, from the outside to the network. */
final class CallChain implements AutoCloseable {

    private final CallExecutor first;
    private final RateLimited rateLimited;

    private CallChain(CallExecutor first, RateLimited rateLimited) {
        this.first = first;
        this.rateLimited = rateLimited;
    }

    static CallChain around(Transport transport, Configuration configuration) {
        RateLimited rateLimited = new RateLimited(transport, configuration);
        Retries retries = new Retries(rateLimited, configuration);
        WakeOnIdle wakeOnIdle = new WakeOnIdle(retries, transport.services(), configuration);
        return new CallChain(wakeOnIdle, rateLimited);
    }

    CallExecutor first() {
        return first;
    }

    @Override
    public void close() {
        rateLimited.close();
    }
}
