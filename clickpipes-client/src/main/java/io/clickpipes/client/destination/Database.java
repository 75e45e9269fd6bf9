package io.clickpipes.client.destination;

import io.clickpipes.client.model.ClickPipeMutateDestination;
import io.clickpipes.client.rule.Checked;
import io.clickpipes.client.rule.Checks;
import io.clickpipes.client.support.JsonValue;
import java.util.List;

/** The database in which a database pipe makes its tables (rules DST-6, DST-7). Immutable. */
public final class Database {

    private final ClickPipeMutateDestination model;

    private Database(ClickPipeMutateDestination model) {
        this.model = model;
    }

    /**
     * A database.
     *
     * @param name its name
     * @return the database
     */
    public static Database named(String name) {
        return new Database(ClickPipeMutateDestination.builder().database(name).build());
    }

    /**
     * The same with roles for the user that the pipe makes, <em>instead of</em> the one that it gets otherwise; they
     * have to be enough to make tables.
     *
     * @param names names of roles; none changes nothing
     * @return another database
     */
    public Database roles(String... names) {
        return names.length == 0
                ? this
                : new Database(model.toBuilder().roles(List.of(names)).build());
    }

    /**
     * The same with one more property, by its name on the wire.
     *
     * @param name its name
     * @param value its value
     * @return another database
     */
    public Database additionalProperty(String name, JsonValue value) {
        return new Database(model.toBuilder().additionalProperty(name, value).build());
    }

    /**
     * What is sent, and which rules it breaks.
     *
     * @return the generated model and the violations
     */
    public Checked<ClickPipeMutateDestination> checked() {
        Checks checks = new Checks();
        String name = model.hasDatabase() ? model.database() : null;
        checks.require(name != null && !name.isBlank(), "DST-7", "database");
        List<String> roles = model.hasRoles() ? model.roles() : null;
        checks.require(roles == null || roles.stream().noneMatch(String::isBlank), "DST-9", "roles");
        return checks.then(() -> model);
    }

    @Override
    public String toString() {
        return model.toString();
    }
}
