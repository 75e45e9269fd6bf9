package io.clickpipes.client.source;

import io.clickpipes.client.model.ClickPipeMongoDBPipeTableMapping;
import io.clickpipes.client.model.MappingTableEngine;
import io.clickpipes.client.rule.Checked;
import io.clickpipes.client.rule.Checks;
import io.clickpipes.client.rule.PartBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A collection of MongoDB and the table it goes into. Immutable. */
public final class MongoDbCollection {

    private final Checked<ClickPipeMongoDBPipeTableMapping> checked;
    private final String targetTable;

    private MongoDbCollection(Checked<ClickPipeMongoDBPipeTableMapping> checked, String targetTable) {
        this.checked = checked;
        this.targetTable = targetTable;
    }

    /**
     * Begins with the source; {@link Builder#into} ends it.
     *
     * @param database name of the database
     * @param collection name of the collection
     * @return what can be chosen
     */
    public static Builder of(String database, String collection) {
        return new Builder(database, collection);
    }

    /**
     * What is sent.
     *
     * @return the generated model
     * @throws io.clickpipes.client.rule.InvalidRequestException if rules are broken; names all of them
     */
    public ClickPipeMongoDBPipeTableMapping toModel() {
        return checked.model();
    }

    /**
     * What is sent, and which rules it breaks.
     *
     * @return the generated model and the violations
     */
    public Checked<ClickPipeMongoDBPipeTableMapping> checked() {
        return checked;
    }

    String targetTable() {
        return targetTable;
    }

    @Override
    public String toString() {
        return checked.toString();
    }

    /** Everything that can be chosen. Not safe for several threads. */
    public static final class Builder extends PartBuilder<Builder> {

        private final String database;
        private final String collection;
        private @Nullable MappingTableEngine tableEngine;

        private Builder(String database, String collection) {
            this.database = Objects.requireNonNull(database, "database");
            this.collection = Objects.requireNonNull(collection, "collection");
        }

        /**
         * Engine of the target table. Without it the service chooses (rule PG-10).
         *
         * @param engine the engine; {@code MappingTableEngine.of(text)} takes any
         * @return this builder
         */
        public Builder tableEngine(MappingTableEngine engine) {
            this.tableEngine = Objects.requireNonNull(engine, "engine");
            return this;
        }

        /**
         * The target, which ends the mapping.
         *
         * @param targetTable name of the table in the destination's database
         * @return the mapping
         */
        public MongoDbCollection into(String targetTable) {
            Objects.requireNonNull(targetTable, "targetTable");
            Checks checks = new Checks();
            requireGiven(checks, "sourceDatabaseName", database, "MG-1");
            requireGiven(checks, "sourceCollection", collection, "MG-1");
            requireGiven(checks, "targetTable", targetTable, "MG-1");
            return new MongoDbCollection(checks.then(() -> model(targetTable)), targetTable);
        }

        private ClickPipeMongoDBPipeTableMapping model(String targetTable) {
            ClickPipeMongoDBPipeTableMapping.Builder model = ClickPipeMongoDBPipeTableMapping.builder()
                    .sourceDatabaseName(database)
                    .sourceCollection(collection)
                    .targetTable(targetTable);
            if (tableEngine != null) {
                model.tableEngine(tableEngine);
            }
            return additionalTo(model).build();
        }
    }
}
