package io.clickpipes.client.destination;

import io.clickpipes.client.model.ClickPipeDestinationTableDefinition;
import io.clickpipes.client.model.ClickPipeMutateDestination;
import io.clickpipes.client.rule.Checked;
import io.clickpipes.client.rule.Checks;
import io.clickpipes.client.rule.PartBuilder;
import io.clickpipes.client.support.JsonValue;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The table that a streaming pipe writes to: one that the service makes, or one that exists (section 5 of the wire
 * facts). Immutable.
 *
 * <pre>{@code
 * Table.managed("my_table")
 *     .engine(TableEngine.mergeTree())
 *     .column("id", "UInt64")
 *     .column("message", "String")
 *     .sortedBy("id")
 *     .build()
 * }</pre>
 */
public final class Table {

    private final Checked<ClickPipeMutateDestination> checked;
    private final List<Column> columns;

    private Table(Checked<ClickPipeMutateDestination> checked, List<Column> columns) {
        this.checked = checked;
        this.columns = List.copyOf(columns);
    }

    /**
     * A table that the service makes.
     *
     * @param name its name
     * @return a new builder
     */
    public static ManagedBuilder managed(String name) {
        return new ManagedBuilder(name);
    }

    /**
     * A table that exists, with its own definition (rule DST-2).
     *
     * @param name its name
     * @return a new builder
     */
    public static ExistingBuilder existing(String name) {
        return new ExistingBuilder(name);
    }

    /**
     * Its columns.
     *
     * @return an unmodifiable list
     */
    public List<Column> columns() {
        return columns;
    }

    /**
     * What is sent, and which rules it breaks.
     *
     * @return the generated model and the violations
     */
    public Checked<ClickPipeMutateDestination> checked() {
        return checked;
    }

    /**
     * What is sent as {@code destination}.
     *
     * @return the generated model
     * @throws io.clickpipes.client.rule.InvalidRequestException if rules are broken; names all of them
     */
    public ClickPipeMutateDestination toModel() {
        return checked.model();
    }

    @Override
    public String toString() {
        return checked.toString();
    }

    /** Everything that can be chosen for a table that exists. Not safe for several threads. */
    public static final class ExistingBuilder extends TableBuilder<ExistingBuilder> {

        private ExistingBuilder(String table) {
            super(table);
        }

        /**
         * The table. Broken rules are not thrown here but by the pipe, with all others.
         *
         * @return an immutable table
         */
        public Table build() {
            Checks checks = checkShared();
            return new Table(
                    checks.then(() -> additionalTo(model().managedTable(false)).build()), columns);
        }
    }

    /** Everything that can be chosen for a table that the service makes. Not safe for several threads. */
    public static final class ManagedBuilder extends TableBuilder<ManagedBuilder> {

        private final Definition definition = new Definition();
        private @Nullable TableEngine engine;
        private List<String> sortingKey = List.of();
        private @Nullable String partitionBy;
        private @Nullable String primaryKey;

        private ManagedBuilder(String table) {
            super(table);
        }

        /**
         * Its engine.
         *
         * @param engine the engine
         * @return this builder
         */
        public ManagedBuilder engine(TableEngine engine) {
            this.engine = Objects.requireNonNull(engine, "engine");
            return this;
        }

        /**
         * Its sorting key; without any the table is in no order.
         *
         * @param columns names of columns, in order
         * @return this builder
         */
        public ManagedBuilder sortedBy(String... columns) {
            this.sortingKey = Checks.listOf("columns", columns);
            return this;
        }

        /**
         * Its parts.
         *
         * @param expression an expression of ClickHouse
         * @return this builder
         */
        public ManagedBuilder partitionedBy(String expression) {
            this.partitionBy = Objects.requireNonNull(expression, "expression");
            return this;
        }

        /**
         * Its primary key, where that is not the sorting key.
         *
         * @param expression an expression of ClickHouse
         * @return this builder
         */
        public ManagedBuilder primaryKey(String expression) {
            this.primaryKey = Objects.requireNonNull(expression, "expression");
            return this;
        }

        /**
         * Sets a member of {@code tableDefinition} by its name on the wire.
         *
         * @param name its name
         * @param value its value
         * @return this builder
         */
        public ManagedBuilder additionalDefinition(String name, JsonValue value) {
            definition.additionalProperty(name, value);
            return this;
        }

        /**
         * The table. Broken rules are not thrown here but by the pipe, with all others.
         *
         * @return an immutable table
         */
        public Table build() {
            Checks checks = checkShared();
            boolean byName = given("tableDefinition", null);
            checks.require(byName || definition.has("engine", engine), "DST-2", "tableDefinition.engine");
            if (engine != null && !byName && !definition.has("engine", null)) {
                engine.check(checks, columnNames(), definition.has("sortingKey", sortingKey));
            }
            checks.require(
                    definition.has("sortingKey", null) || sortingKey.stream().noneMatch(String::isBlank),
                    "DST-9",
                    "tableDefinition.sortingKey");
            checks.require(
                    partitionBy == null || !partitionBy.isBlank() || definition.has("partitionBy", null),
                    "DST-9",
                    "tableDefinition.partitionBy");
            checks.require(
                    primaryKey == null || !primaryKey.isBlank() || definition.has("primaryKey", null),
                    "DST-9",
                    "tableDefinition.primaryKey");
            return new Table(checks.then(this::managed), columns);
        }

        private ClickPipeMutateDestination managed() {
            ClickPipeMutateDestination.Builder model = model().managedTable(true);
            if (!givenByName("tableDefinition")) {
                model.tableDefinition(definition());
            }
            return additionalTo(model).build();
        }

        private ClickPipeDestinationTableDefinition definition() {
            ClickPipeDestinationTableDefinition.Builder model = ClickPipeDestinationTableDefinition.builder();
            if (engine != null) {
                model.engine(engine.toModel());
            }
            if (!sortingKey.isEmpty()) {
                model.sortingKey(sortingKey);
            }
            if (partitionBy != null) {
                model.partitionBy(partitionBy);
            }
            if (primaryKey != null) {
                model.primaryKey(primaryKey);
            }
            return definition.addTo(model).build();
        }
    }

    /** The members of {@code tableDefinition} that were set by name. */
    private static final class Definition extends PartBuilder<Definition> {

        boolean has(String name, @Nullable Object value) {
            return given(name, value);
        }

        ClickPipeDestinationTableDefinition.Builder addTo(ClickPipeDestinationTableDefinition.Builder model) {
            return additionalTo(model);
        }
    }
}
