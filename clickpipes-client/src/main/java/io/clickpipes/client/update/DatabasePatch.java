package io.clickpipes.client.update;

import io.clickpipes.client.support.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A change to a pipe that copies tables. Its tables can be changed while it is paused, and by a patch that changes
 * nothing else (rules UPD-9, UPD-10): {@link io.clickpipes.client.PipeClient#changeTables} sees to that.
 */
public abstract sealed class DatabasePatch extends PipePatch permits PostgresPatch, MySqlPatch, MongoDbPatch {

    private final String kind;
    private final int added;
    private final int removed;

    DatabasePatch(Body body, String kind) {
        super(body);
        this.kind = kind;
        JsonValue source =
                body.request() == null ? null : JsonValue.of(body.request()).get("source");
        JsonValue arm = source == null ? null : source.get(kind);
        this.added = count(arm, TableChanges.ADD);
        this.removed = count(arm, TableChanges.REMOVE);
    }

    /**
     * The kind of pipe that it is for.
     *
     * @return the name of the member of {@code source}, such as {@code postgres}
     */
    public final String kind() {
        return kind;
    }

    /**
     * How many tables it adds, those set by name included.
     *
     * @return zero or more
     */
    public final int tablesAdded() {
        return added;
    }

    /**
     * How many tables it removes, those set by name included.
     *
     * @return zero or more
     */
    public final int tablesRemoved() {
        return removed;
    }

    private static int count(@Nullable JsonValue arm, String member) {
        JsonValue tables = arm == null || arm.kind() != JsonValue.Kind.OBJECT ? null : arm.get(member);
        return tables == null || tables.kind() != JsonValue.Kind.ARRAY
                ? 0
                : tables.asList().size();
    }
}
