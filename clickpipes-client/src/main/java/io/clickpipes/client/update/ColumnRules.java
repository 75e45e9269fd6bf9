package io.clickpipes.client.update;

import io.clickpipes.client.model.ClickPipeDestinationColumn;
import io.clickpipes.client.model.ClickPipeFieldMapping;
import io.clickpipes.client.rule.Checks;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules DST-1 and DST-8 for the columns of an update. */
final class ColumnRules {

    private ColumnRules() {}

    static void check(
            Checks checks,
            List<ClickPipeDestinationColumn> columns,
            @Nullable List<ClickPipeFieldMapping> fieldMappings) {
        checks.require(!columns.isEmpty(), "DST-1", "destination.columns");
        Set<String> names = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            String place = "destination.columns[" + i + "]";
            checks.require(!isBlank(columns.get(i).name()), "DST-1", place + ".name");
            checks.require(!isBlank(columns.get(i).type()), "DST-1", place + ".type");
            names.add(columns.get(i).name());
        }
        if (fieldMappings == null) {
            return;
        }
        Set<String> mapped = new HashSet<>();
        for (int i = 0; i < fieldMappings.size(); i++) {
            String column = fieldMappings.get(i).destinationField();
            mapped.add(column);
            checks.require(names.contains(column), "DST-8", "fieldMappings[" + i + "].destinationField");
        }
        checks.require(mapped.containsAll(names), "DST-8", "fieldMappings");
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
