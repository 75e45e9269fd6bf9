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

    /** The first part of a place: an operation id, a method with its path, or the name of a type. */
    private static final Pattern FIRST = Pattern.compile("(?:[A-Z]+ /\\S*|[^\\s.\\[(]+)");

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
            String name = name(change.place());
            groups.computeIfAbsent(kind + " " + name, any -> new Group(kind, name, new ArrayList<>()))
                    .changes()
                    .add(change);
        }
        return List.copyOf(groups.values());
    }

    private static String name(String place) {
        Matcher matcher = FIRST.matcher(place);
        return matcher.lookingAt() ? matcher.group() : place;
    }

    private static String kind(Change change) {
        return switch (change.subject()) {
            case OPERATION, PARAMETER, BODY, RESPONSE -> "Operation";
            case TYPE, PROPERTY, ENUM_VALUE, UNION_MEMBER -> "Type";
            case DOCUMENT -> "";
        };
    }
}
