package io.clickpipes.client.update;

/**
 * A change to a pipe that copies tables. Its tables can be changed while it is paused, and by a patch that changes
 * nothing else (rules UPD-9, UPD-10): {@link io.clickpipes.client.PipeClient#changeTables} sees to that.
 */
public abstract sealed class DatabasePatch extends PipePatch permits PostgresPatch, MySqlPatch, MongoDbPatch {

    private final int added;
    private final int removed;

    DatabasePatch(Body body, int added, int removed) {
        super(body);
        this.added = added;
        this.removed = removed;
    }

    /**
     * How many tables it adds.
     *
     * @return zero or more
     */
    public final int tablesAdded() {
        return added;
    }

    /**
     * How many tables it removes.
     *
     * @return zero or more
     */
    public final int tablesRemoved() {
        return removed;
    }
}
