package io.clickpipes.localcloud.internal.state;

/** The states that a pipe can be in (wire facts 3.1). The last three it gets into only if told to. */
public enum PipeState {
    UNKNOWN("Unknown"),
    PROVISIONING("Provisioning"),
    SETUP("Setup"),
    SNAPSHOT("Snapshot"),
    RUNNING("Running"),
    STOPPING("Stopping"),
    STOPPED("Stopped"),
    PAUSING("Pausing"),
    PAUSED("Paused"),
    MODIFYING("Modifying"),
    RESYNC("Resync"),
    COMPLETED("Completed"),
    DEGRADED("Degraded"),
    FAILED("Failed"),
    INTERNAL_ERROR("InternalError");

    private final String wire;

    PipeState(String wire) {
        this.wire = wire;
    }

    /** The text of the {@code state} member. */
    public String wire() {
        return wire;
    }
}
