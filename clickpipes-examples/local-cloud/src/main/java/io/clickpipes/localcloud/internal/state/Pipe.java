package io.clickpipes.localcloud.internal.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One pipe. Holds only what answers may show: a secret is forgotten before a pipe is made. */
public final class Pipe {
    private final UUID id;
    private final Lifecycle lifecycle;
    private final ObjectNode shown;
    private final Ticker ticker;
    private final Instant createdAt;

    private Instant changedAt;
    private Timeline<PipeState> states;
    private @Nullable Instant goneAt;

    /**
     * A pipe that is created now.
     *
     * @param shown the configuration as answers show it, without id, state and times
     */
    public Pipe(UUID id, Lifecycle lifecycle, ObjectNode shown, Ticker ticker) {
        this.id = id;
        this.lifecycle = lifecycle;
        this.shown = shown;
        this.ticker = ticker;
        this.createdAt = ticker.now();
        this.changedAt = createdAt;
        this.states = ticker.timeline(lifecycle.afterCreate());
    }

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** What it reads from. */
    public PipeKind kind() {
        return lifecycle.kind();
    }

    /** The state that it is in now. */
    public PipeState state() {
        return states.at(ticker.now());
    }

    /** The configuration, to be changed in place; call {@link #touch()} afterwards. */
    public ObjectNode shown() {
        return shown;
    }

    /** Notes that the configuration was changed now. */
    public void touch() {
        changedAt = ticker.now();
    }

    /** Does nothing where the pipe stops already, or has come to rest. */
    public void stop() {
        PipeState current = state();
        if (current != PipeState.STOPPING && current != PipeState.PAUSING) {
            move(lifecycle.afterStop(current));
        }
    }

    /** Refused where the pipe runs already. */
    public void start() {
        move(lifecycle.afterStart(state()));
    }

    /** Loads everything again; refused for kinds that can not. */
    public void resync() {
        move(lifecycle.afterResync());
    }

    /** Resumes the pipe after its tables were edited; with added ones it takes a snapshot first. */
    public void mappingsEdited(boolean adds) {
        move(lifecycle.afterMappingEdit(adds));
    }

    /** Resumes the pipe if it is paused. */
    public void credentialsChanged() {
        if (state() == PipeState.PAUSED) {
            move(lifecycle.afterCredentialsOfPaused());
        }
    }

    /** Lets a pipe that failed try again. */
    public void sourceChanged() {
        if (state() == PipeState.FAILED) {
            move(lifecycle.afterEditOfFailed());
        }
    }

    /** Gets the pipe into trouble, where it stays until a command or a change. */
    public void trouble(PipeState state) {
        move(List.of(state));
    }

    /** Begins the deletion: for one transition more the pipe is still shown (wire facts 3.4). */
    public void delete() {
        move(lifecycle.afterDelete(state()));
        goneAt = ticker.after(1);
    }

    /** Brings the pipe at once to where it would come to rest. */
    public void settle() {
        move(List.of(states.last()));
    }

    /** Whether its deletion has begun. */
    public boolean isDeleting() {
        return goneAt != null;
    }

    boolean isGone() {
        return goneAt != null && !goneAt.isAfter(ticker.now());
    }

    /** The pipe as an answer shows it; a copy. */
    public ObjectNode view(UUID serviceId) {
        Instant now = ticker.now();
        Instant movedAt = states.since(now);
        ObjectNode view = shown.objectNode();
        view.put("id", id.toString());
        view.put("serviceId", serviceId.toString());
        view.set("name", shown.get("name"));
        view.put("state", states.at(now).wire());
        view.setAll(shown.deepCopy());
        view.put("createdAt", Ticker.text(createdAt));
        view.put("updatedAt", Ticker.text(movedAt.isAfter(changedAt) ? movedAt : changedAt));
        return view;
    }

    private void move(List<PipeState> next) {
        if (next.size() == 1 && next.get(0) == state()) {
            return;
        }
        states = ticker.timeline(next);
        touch();
    }
}
