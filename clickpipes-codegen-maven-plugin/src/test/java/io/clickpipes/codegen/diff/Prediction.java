package io.clickpipes.codegen.diff;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.Codegen;
import io.clickpipes.codegen.CodegenOptions;
import io.clickpipes.codegen.testing.BinaryComparison.Break;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What DocumentDiff says and what japicmp says, in the same words. */
final class Prediction {

    /** An interface that gains methods, and what only an implementor of one would notice. Nobody implements them but Retrofit. */
    private static final Set<String> GAINS = Set.of(
            "METHOD_ADDED_TO_INTERFACE",
            "METHOD_NEW_DEFAULT",
            "METHOD_ABSTRACT_NOW_DEFAULT",
            "METHOD_DEFAULT_NOW_ABSTRACT",
            "METHOD_NON_DEFAULT_NOW_DEFAULT");

    private Prediction() {}

    static Version version(String name, ObjectNode tree, CodegenOptions options) {
        return new Version(name, tree, new Codegen(options).model(name, tree), options);
    }

    /** Members that a breaking change of the comparison names, as {@code type#member}. */
    static Set<String> predicted(Comparison comparison) {
        return comparison.of(Impact.SOURCE_BREAKING).stream()
                .flatMap(change -> change.members().stream())
                .map(member -> member.type() + "#" + member.name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Members that japicmp calls broken, as {@code type#member}. */
    static Set<String> broken(List<Break> breaks) {
        return breaks.stream()
                .filter(each -> !GAINS.contains(each.change()))
                .map(each ->
                        each.type().replace('$', '.') + "#" + (each.member().startsWith(" ") ? "" : each.member()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * What the comparison calls broken and japicmp does not. A method that an interface declares
     * japicmp names there and not in the classes that implement it.
     */
    static Set<String> excess(Set<String> predicted, Set<String> broken) {
        Set<String> excess = new TreeSet<>(predicted);
        excess.removeAll(broken);
        excess.removeIf(each -> !each.endsWith("#")
                && broken.stream().anyMatch(other -> other.endsWith(each.substring(each.indexOf('#')))));
        return excess;
    }

    /** What japicmp calls broken and the comparison does not. */
    static Set<String> missed(Set<String> predicted, Set<String> broken) {
        Set<String> missed = new TreeSet<>(broken);
        missed.removeAll(predicted);
        return missed;
    }

    /** Leaves away what belongs to a class that is gone: the class says it all. */
    static Set<String> withoutMembersOfGone(Collection<String> members, List<Break> breaks) {
        Set<String> gone = breaks.stream()
                .filter(each -> each.change().equals("CLASS_REMOVED"))
                .map(each -> each.type().replace('$', '.'))
                .collect(Collectors.toSet());
        return members.stream()
                .filter(each -> each.endsWith("#") || !gone.contains(each.substring(0, each.indexOf('#'))))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
