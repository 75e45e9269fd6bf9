package io.clickpipes.client.rule;

import static io.clickpipes.client.rule.Rule.local;
import static io.clickpipes.client.rule.Rule.service;
import static io.clickpipes.client.rule.Rule.stale;
import static io.clickpipes.client.rule.Rule.type;

import java.util.List;

/** Destinations, settings, scaling. */
final class DestinationRules {

    static final List<Rule> ALL = List.of(
            local("DST-1", "A table has a name and at least one column, each with type and a name of its own."),
            local("DST-2", "A managed table needs an engine; a table that exists has a definition already."),
            local("DST-3", "ReplacingMergeTree needs a version column and a sorting key."),
            type("DST-4", "Only ReplacingMergeTree has a version column, and only SummingMergeTree columns to sum."),
            local("DST-5", "The version column and the columns to sum are columns of the table."),
            type("DST-6", "A database pipe makes its tables itself: its destination is a database and no table."),
            local("DST-7", "A database pipe needs the database of its tables."),
            stale(
                    "DST-8",
                    "Field mappings are given for every column or not at all, each from a field into a column of the"
                            + " table, and no two into the same."),
            local(
                    "DST-9",
                    "Texts and lists are left out rather than sent empty; the roles clickpipes and clickpipes_system are"
                            + " the service's own."),
            local("SET-1", "Settings are left out rather than sent empty, and each number is within its limits."),
            stale("SET-2", "Each kind of source has settings of its own, and those of another are refused."),
            type("SET-3", "Database pipes have no settings; what can be chosen is in the source."),
            service(
                    "SET-4",
                    "What is not sent stays as it is on object storage, and is not known for Kafka: read, change"
                            + " and send all."),
            service("SET-5", "New settings appear before the document names them: they are sent by name."),
            type("SCL-1", "Database pipes have no scaling of their own; all of a service share one size."),
            local(
                    "SCL-2",
                    "A pipe has 1 to 40 replicas, each of 125 to 2000 millicores and 0.5 to 8 GiB; a new pipe is given"
                            + " all three or none."),
            service("SCL-3", "Sizes in use have 4 GiB for each core."),
            service("SCL-4", "Answers may show the size as text, or as 0 while it changes."));

    private DestinationRules() {}
}
