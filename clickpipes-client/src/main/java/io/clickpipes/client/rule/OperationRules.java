package io.clickpipes.client.rule;

import static io.clickpipes.client.rule.Rule.local;
import static io.clickpipes.client.rule.Rule.service;
import static io.clickpipes.client.rule.Rule.stale;
import static io.clickpipes.client.rule.Rule.type;

import java.util.List;

/** Updates, the size of database pipes, private endpoints. */
final class OperationRules {

    static final List<Rule> ALL = List.of(
            service("UPD-1", "An update may leave out members that the document calls required."),
            local("UPD-2", "An update holds what can be changed, and of that what is to change: something, at least."),
            type("UPD-3", "A destination in an update holds columns."),
            type("UPD-4", "Field mappings in an update need the columns beside them."),
            type("UPD-5", "An update leaves out what it does not change, lists included."),
            service("UPD-6", "A completed pipe can only be resynced."),
            local("UPD-7", "One update does not add and remove the same source table."),
            local("UPD-8", "At least one table stays in a database pipe."),
            service(
                    "UPD-9",
                    "The tables of a database pipe can be changed while it is paused; the service resumes it."),
            local("UPD-10", "An update that changes the tables of a database pipe changes nothing else."),
            stale("UPD-11", "MongoDB wants its credentials with each change of the collections."),
            local(
                    "CDC-1",
                    "The size of database pipes is 1000 to 32000 millicores in whole cores, with 4 GiB for each"
                            + " core."),
            service("CDC-2", "There is a size of database pipes once the first of them exists."),
            service("CDC-3", "A new size of database pipes takes effect after minutes."),
            service("CDC-4", "The size of database pipes goes away with the last of them."),
            local("RPE-1", "Each type of private endpoint needs its own members, none of them blank."),
            local("RPE-2", "The description of a private endpoint has at most 255 characters."),
            service("RPE-3", "The owner of the service may have to accept a private endpoint."),
            type("RPE-4", "Of a private endpoint only the DNS mappings can be changed, all at once."),
            stale(
                    "RPE-5",
                    "A private DNS name is a full name, with at most one wildcard as its first label, and not below"
                            + " local, localhost, internal, corp or private."));

    private OperationRules() {}
}
