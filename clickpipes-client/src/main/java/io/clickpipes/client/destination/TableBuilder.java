package io.clickpipes.client.destination;

import io.clickpipes.client.model.ClickPipeDestinationColumn;
import io.clickpipes.client.model.ClickPipeMutateDestination;
import io.clickpipes.client.rule.Checks;
import io.clickpipes.client.rule.PartBuilder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the builders of managed and existing tables share. */
abstract class TableBuilder<B extends TableBuilder<B>> extends PartBuilder<B> {

    final String table;
    final List<Column> columns = new ArrayList<>();
    private List<String> roles = List.of();
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
     * enough to write to the table. Called again, these instead of those before.
     *
     * @param names names of roles; none for the one that it gets otherwise
     * @return this builder
     */
    public B roles(String... names) {
        roles = Roles.of(names);
        return self();
    }

    final Checks checkShared() {
        Checks checks = new Checks();
        checks.require(given("table", table), "DST-1", "table");
        checks.require(given("columns", columns), "DST-1", "columns");
        Set<String> names = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            String place = "columns[" + i + "]";
            ClickPipeDestinationColumn column = columns.get(i).toModel();
            checks.require(!Checks.lacks(column, "name"), "DST-1", place + ".name");
            checks.require(!Checks.lacks(column, "type"), "DST-1", place + ".type");
            String name = Checks.text(column, "name");
            boolean again = name != null && !name.isBlank() && !names.add(name);
            checks.require(!again, "DST-1", place + ".name", "An earlier column of the table has this name.");
        }
        requireNotBlank(checks, "database", database);
        if (!givenByName("roles")) {
            Roles.check(checks, roles);
        }
        return checks;
    }

    /** The names of the columns; null where they are not known. */
    final @Nullable Set<String> columnNames() {
        List<@Nullable String> names = new ArrayList<>();
        columns.forEach(column -> names.add(Checks.text(column.toModel(), "name")));
        return givenByName("columns") || names.contains(null) ? null : new HashSet<>(names);
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
