package io.clickpipes.localcloud.internal.state;

/** The states that LocalCloud puts a pipe in; the service knows a few more (wire facts 3.1). */
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
    COMPLETED("Completed");

    private final String wire;

    PipeState(String wire) {
        this.wire = wire;
    }

    /** The text of the {@code state} member. */
    public String wire() {
        return wire;
    }
}
