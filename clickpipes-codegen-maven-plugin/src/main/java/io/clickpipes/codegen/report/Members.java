package io.clickpipes.codegen.report;

import io.clickpipes.codegen.diff.Change;
import io.clickpipes.codegen.diff.JavaMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The Java members of a change, for people: of a class that is named, its members need not be. */
final class Members {

    private Members() {}

    /** How they are displayed, in order, at most so many; a last entry counts what is left out. */
    static List<String> of(Change change, int atMost) {
        Set<String> types = change.members().stream()
                .filter(member -> member.name().isEmpty())
                .map(JavaMember::type)
                .collect(Collectors.toSet());
        List<String> all = change.members().stream()
                .filter(member -> !isCovered(member, types))
                .map(JavaMember::display)
                .distinct()
                .toList();
        if (all.size() <= atMost) {
            return all;
        }
        List<String> some = new ArrayList<>(all.subList(0, atMost));
        some.add("and " + (all.size() - atMost) + " more");
        return some;
    }

    private static boolean isCovered(JavaMember member, Set<String> types) {
        return types.stream()
                .anyMatch(type -> member.name().isEmpty()
                        ? member.type().startsWith(type + ".")
                        : (member.type() + ".").startsWith(type + "."));
    }
}
