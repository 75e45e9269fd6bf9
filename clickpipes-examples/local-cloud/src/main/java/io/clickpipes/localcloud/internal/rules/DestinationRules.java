package io.clickpipes.localcloud.internal.rules;

import java.util.List;

/** Where a pipe writes to (wire facts 5). */
final class DestinationRules {
    private static final List<String> OF_STREAMS = List.of("table", "managedTable", "tableDefinition", "columns");
    private static final String ON_DATABASES = "for database ClickPipes";

    private DestinationRules() {}

    /** Checks {@code destination} and {@code fieldMappings} of a create. */
    static void create(Place body, boolean ofDatabase) {
        Place destination = body.at("destination");
        roles(destination.at("roles"));
        if (ofDatabase) {
            destination.at("database").needed("DST-7", ON_DATABASES);
            OF_STREAMS.forEach(member -> destination.at(member).refused("DST-6", ON_DATABASES));
            noMappings(body);
            return;
        }
        destination.at("table").needed("DST-1", "");
        destination.at("columns").needed("DST-1", "");
        Place definition = destination.at("tableDefinition");
        if (destination.at("managedTable").isTrue()) {
            definition.at("engine").needed("DST-2", "where managedTable is true");
        } else if (destination.at("managedTable").given()) {
            definition.refused("DST-2", "where managedTable is false");
        }
        if (definition.given()) {
            engine(definition, destination.at("columns"));
        }
        mappings(body);
    }

    /** Checks what a PATCH may say of them. */
    static void patch(Place body, boolean ofDatabase) {
        Place columns = body.at("destination").at("columns");
        if (ofDatabase) {
            columns.refused("DST-6", ON_DATABASES);
            noMappings(body);
        } else {
            if (columns.given()) {
                columns.needed("DST-1", "");
            }
            mappings(body);
        }
    }

    /** An empty list of sorting keys is let pass, since official clients send it (DST-9). */
    private static void engine(Place definition, Place columns) {
        Place engine = definition.at("engine");
        Place version = engine.at("versionColumnId");
        if (engine.at("type").is("ReplacingMergeTree")) {
            version.needed("DST-3", "with ReplacingMergeTree");
            definition.at("sortingKey").needed("DST-3", "with ReplacingMergeTree");
        } else {
            version.refused("DST-4", "unless the engine is ReplacingMergeTree");
        }
        Place summed = engine.at("columnIds");
        if (!engine.at("type").is("SummingMergeTree")) {
            summed.refused("DST-4", "unless the engine is SummingMergeTree");
        } else if (summed.given()) {
            notEmpty(summed);
        }
        List<String> names = names(columns, "name");
        if (!version.empty() && !names.contains(version.text())) {
            version.breaks("DST-5", "must name a column of the destination");
        }
        for (Place item : summed.items()) {
            if (!names.contains(item.text())) {
                item.breaks("DST-5", "must name a column of the destination");
            }
        }
        notEmpty(definition.at("partitionBy"));
        notEmpty(definition.at("primaryKey"));
    }

    private static void notEmpty(Place optional) {
        if (optional.given() && optional.empty()) {
            optional.breaks("DST-9", "must not be empty; leave it out instead");
        }
    }

    private static void mappings(Place body) {
        Place mappings = body.at("fieldMappings");
        if (mappings.empty()) {
            return;
        }
        List<String> mapped = names(mappings, "destinationField");
        for (Place column : body.at("destination").at("columns").items()) {
            Place name = column.at("name");
            if (!name.empty() && !mapped.contains(name.text())) {
                name.breaks("DST-8", "is missing from /fieldMappings, which must cover every column");
            }
        }
    }

    private static void noMappings(Place body) {
        if (!body.at("fieldMappings").empty()) {
            body.at("fieldMappings").refused("DST-8", ON_DATABASES);
        }
    }

    /** The fact about reserved roles has no number (wire facts 5). */
    private static void roles(Place roles) {
        for (Place role : roles.items()) {
            if (role.is("clickpipes", "clickpipes_system")) {
                role.breaks("", "is a reserved role");
            }
        }
    }

    private static List<String> names(Place list, String member) {
        return list.items().stream().map(item -> item.at(member).text()).toList();
    }
}
