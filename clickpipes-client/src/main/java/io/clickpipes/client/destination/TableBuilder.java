package io.clickpipes.client.destination;

import io.clickpipes.client.model.ClickPipeMutateDestination;
import io.clickpipes.client.rule.Checks;
import io.clickpipes.client.rule.PartBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the builders of managed and existing tables share. */
abstract class TableBuilder<B extends TableBuilder<B>> extends PartBuilder<B> {

    final String table;
    final List<Column> columns = new ArrayList<>();
    private final List<String> roles = new ArrayList<>();
    private @Nullable String database;

    TableBuilder(String table) {
        this.table = Objects.requireNonNull(table, "table");
    }

    /**
     * The database of the table. Nothing is sent without this; official clients take {@code default}.
     *
     * @param name its name
     * @return this builder
     */
    public B database(String name) {
        this.database = Objects.requireNonNull(name, "name");
        return self();
    }

    /**
     * One more column.
     *
     * @param name its name
     * @param type its type in ClickHouse, such as {@code UInt64}
     * @return this builder
     */
    public B column(String name, String type) {
        columns.add(Column.of(name, type));
        return self();
    }

    /**
     * More columns.
     *
     * @param columns the columns
     * @return this builder
     */
    public B columns(List<Column> columns) {
        this.columns.addAll(columns);
        return self();
    }

    /**
     * Roles for the user that the pipe makes, <em>instead of</em> the one that it gets otherwise; they have to be
     * enough to write to the table.
     *
     * @param names names of roles
     * @return this builder
     */
    public B roles(String... names) {
        roles.addAll(List.of(names));
        return self();
    }

    final Checks checkShared() {
        Checks checks = new Checks();
        checks.require(given("table", table), "DST-1", "table");
        checks.require(given("columns", columns), "DST-1", "columns");
        for (int i = 0; i < columns.size(); i++) {
            checks.require(!columns.get(i).toModel().name().isBlank(), "DST-1", "columns[" + i + "].name");
            checks.require(!columns.get(i).toModel().type().isBlank(), "DST-1", "columns[" + i + "].type");
        }
        checks.require(database == null || !database.isBlank(), "DST-9", "database");
        checks.require(roles.stream().noneMatch(String::isBlank), "DST-9", "roles");
        return checks;
    }

    final ClickPipeMutateDestination.Builder model() {
        ClickPipeMutateDestination.Builder model =
                ClickPipeMutateDestination.builder().table(table);
        if (database != null) {
            model.database(database);
        }
        if (!columns.isEmpty()) {
            model.columns(columns.stream().map(Column::toModel).toList());
        }
        if (!roles.isEmpty()) {
            model.roles(roles);
        }
        return model;
    }

    @SuppressWarnings("unchecked")
    final B self() {
        return (B) this;
    }
}
