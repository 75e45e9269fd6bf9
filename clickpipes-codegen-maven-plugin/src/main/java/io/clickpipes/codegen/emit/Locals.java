package io.clickpipes.codegen.emit;

import io.clickpipes.codegen.model.ObjectModel;
import io.clickpipes.codegen.model.PropertyModel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of local variables of properties: their accessors, unless the reading method has that name already. */
final class Locals {

    /** Variables of {@link ReaderEmitter}, and parameters of the functions in expressions of {@code poet}. */
    private static final Pattern TAKEN =
            Pattern.compile("parser|member|extras|origin|from|misfit|builder|entries|text|read|(nested|item)_?[0-9]*");

    private final Map<String, String> names = new HashMap<>();
    private final String empty;

    Locals(ObjectModel model) {
        Set<String> accessors = new HashSet<>();
        model.properties().forEach(property -> accessors.add(property.names().accessor()));
        Set<String> used = new HashSet<>(accessors);
        for (String accessor : accessors) {
            String name = accessor;
            while (TAKEN.matcher(name).matches() || (!name.equals(accessor) && !used.add(name))) {
                name += "_";
            }
            names.put(accessor, name);
        }
        empty = accessors.contains("EMPTY") ? "EMPTY_" : "EMPTY";
    }

    String of(PropertyModel property) {
        String accessor = property.names().accessor();
        return names.getOrDefault(accessor, accessor);
    }

    /** Of the object without any member. */
    String empty() {
        return empty;
    }
}
