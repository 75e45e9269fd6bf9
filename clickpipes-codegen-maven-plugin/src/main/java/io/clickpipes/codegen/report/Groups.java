package io.clickpipes.codegen.report;

import io.clickpipes.codegen.diff.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes of one operation or one type together. */
final class Groups {

    /** The first part of a place in a type. Types of the client have Java names. */
    private static final Pattern TYPE = Pattern.compile("[^\\s.\\[(]+");

    /**
     * What belongs together.
     *
     * @param kind what the name is the name of; empty for the document
     */
    record Group(String kind, String name, List<Change> changes) {}

    private Groups() {}

    /** In the order of the first change of each. */
    static List<Group> of(List<Change> changes) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (Change change : changes) {
            String kind = kind(change);
            String name = name(change);
            groups.computeIfAbsent(kind + " " + name, any -> new Group(kind, name, new ArrayList<>()))
                    .changes()
                    .add(change);
        }
        return List.copyOf(groups.values());
    }

    /** Ids of operations, paths, and names in a document may hold any characters, and are not to be torn. */
    private static String name(Change change) {
        String place = change.place();
        return switch (change.subject()) {
            case OPERATION, BODY, RESPONSE, DOCUMENT -> place;
            case PARAMETER -> {
                int bracket = place.lastIndexOf('(');
                yield bracket > 0 && place.endsWith(")") ? place.substring(0, bracket) : place;
            }
            case TYPE, PROPERTY, ENUM_VALUE, UNION_MEMBER -> isComponent(change) ? place : typeOf(place);
        };
    }

    private static String typeOf(String place) {
        Matcher matcher = TYPE.matcher(place);
        return matcher.lookingAt() ? matcher.group() : place;
    }

    /** Whether the place is the name of a schema as the document has it. */
    private static boolean isComponent(Change change) {
        String pointer = change.afterPointer().isEmpty() ? change.beforePointer() : change.afterPointer();
        String name = "/" + change.place().replace("~", "~0").replace("/", "~1");
        return pointer.equals("#/components/schemas" + name) || pointer.equals("#/definitions" + name);
    }

    private static String kind(Change change) {
        return switch (change.subject()) {
            case OPERATION, PARAMETER, BODY, RESPONSE -> "Operation";
            case TYPE, PROPERTY, ENUM_VALUE, UNION_MEMBER -> "Type";
            case DOCUMENT -> "";
        };
    }
}
