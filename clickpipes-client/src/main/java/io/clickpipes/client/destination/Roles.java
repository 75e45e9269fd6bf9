package io.clickpipes.client.destination;

import io.clickpipes.client.rule.Checks;
import java.util.List;
import java.util.Set;

/** Roles for the user that a pipe makes. */
final class Roles {

    private static final Set<String> RESERVED = Set.of("clickpipes", "clickpipes_system");

    private Roles() {}

    static List<String> of(String... names) {
        return Checks.listOf("names", names);
    }

    /** Rule DST-9. */
    static void check(Checks checks, List<String> roles) {
        checks.require(roles.stream().noneMatch(String::isBlank), "DST-9", "roles");
        checks.require(
                roles.stream().noneMatch(RESERVED::contains),
                "DST-9",
                "roles",
                "The role names clickpipes and clickpipes_system are reserved by the service.");
    }
}
