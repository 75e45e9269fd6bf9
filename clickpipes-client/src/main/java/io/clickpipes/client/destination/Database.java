package io.clickpipes.client.destination;

import io.clickpipes.client.model.ClickPipeMutateDestination;
import io.clickpipes.client.rule.Checked;
import io.clickpipes.client.rule.Checks;
import io.clickpipes.client.support.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The database in which a database pipe makes its tables (rules DST-6, DST-7). Immutable. */
public final class Database {

    private final String name;
    private final List<String> roles;
    private final Map<String, JsonValue> additional;

    private Database(String name, List<String> roles, Map<String, JsonValue> additional) {
        this.name = name;
        this.roles = roles;
        this.additional = additional;
    }

    /**
     * A database.
     *
     * @param name its name
     * @return the database
     */
    public static Database named(String name) {
        return new Database(Objects.requireNonNull(name, "name"), List.of(), Map.of());
    }

    /**
     * The same with roles for the user that the pipe makes, <em>instead of</em> the one that it gets otherwise; they
     * have to be enough to make tables. Called again, these instead of those before.
     *
     * @param names names of roles; none for the one that it gets otherwise
     * @return another database
     */
    public Database roles(String... names) {
        return new Database(name, Roles.of(names), additional);
    }

    /**
     * The same with one more property, by its name on the wire.
     *
     * @param name its name
     * @param value its value
     * @return another database
     */
    public Database additionalProperty(String name, JsonValue value) {
        Map<String, JsonValue> more = new LinkedHashMap<>(additional);
        more.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
        return new Database(this.name, roles, more);
    }

    /**
     * What is sent, and which rules it breaks.
     *
     * @return the generated model and the violations
     */
    public Checked<ClickPipeMutateDestination> checked() {
        Checks checks = new Checks();
        checks.require(additional.containsKey("database") || !name.isBlank(), "DST-7", "database");
        if (!additional.containsKey("roles")) {
            Roles.check(checks, roles);
        }
        return checks.then(this::model);
    }

    private ClickPipeMutateDestination model() {
        ClickPipeMutateDestination.Builder model =
                ClickPipeMutateDestination.builder().database(name);
        if (!roles.isEmpty()) {
            model.roles(roles);
        }
        additional.forEach(model::additionalProperty);
        return model.build();
    }

    @Override
    public String toString() {
        return model().toString();
    }
}
