package io.clickpipes.codegen.diff;

import com.fasterxml.jackson.databind.JsonNode;
import io.clickpipes.codegen.diff.Meaning.Kind;
import io.clickpipes.codegen.diff.TreeDiff.Difference;
import io.clickpipes.codegen.diff.TreeDiff.Matter;
import io.clickpipes.codegen.model.InterfaceModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Differences that nothing found so far accounts for, gathered by the element around them: so that
 * nothing passes unseen. Most are invisible to Java; conditions on what is sent are not.
 */
final class Leftovers {

    private record Group(String before, String after, Kind kind) {}

    private final Pair pair;
    private final Set<String> claims = new HashSet<>();
    private final Set<String> aroundClaims = new HashSet<>();
    private final Set<String> wholes = new HashSet<>();
    private final List<Difference> differences;
    private final Meaning meaning;
    private final Map<String, List<JavaMember>> calls = new HashMap<>();

    Leftovers(Pair pair, List<InterfaceModel> newer, List<Difference> differences) {
        this.pair = pair;
        this.differences = differences;
        this.meaning = new Meaning(pair, differences);
        for (InterfaceModel api : newer) {
            api.operations()
                    .forEach(operation -> calls.computeIfAbsent(
                                    pair.afterTree.pointer(operation.pointer()), any -> new ArrayList<>())
                            .add(pair.after.names().call(api.name(), operation.methodName())));
        }
        for (Finding finding : pair.findings()) {
            if (finding.isWhole()) {
                wholes.add(finding.beforePointer());
                wholes.add(finding.afterPointer());
            }
            for (String claim : finding.claims()) {
                claims.add(claim);
                for (int i = claim.lastIndexOf('/'); i > 0; i = claim.lastIndexOf('/', i - 1)) {
                    aroundClaims.add(claim.substring(0, i));
                }
            }
        }
    }

    void gather() {
        Map<Group, List<String>> groups = new LinkedHashMap<>();
        for (Difference difference : differences) {
            if (!isCovered(difference)) {
                Group group = new Group(
                        difference.isNew() ? "" : element(difference.before()),
                        difference.isGone() ? "" : element(difference.after()),
                        meaning.of(difference));
                groups.computeIfAbsent(complete(group, difference), any -> new ArrayList<>())
                        .add(difference.keyword());
            }
        }
        groups.forEach(this::report);
    }

    /** An element that both have is named on both sides, though a part of it be new. */
    private Group complete(Group group, Difference difference) {
        String before = element(difference.before());
        String after = element(difference.after());
        boolean partOnly = difference.isNew() ? !after.equals(difference.after()) : !before.equals(difference.before());
        return partOnly ? new Group(before, after, group.kind()) : group;
    }

    private boolean isCovered(Difference difference) {
        return (!difference.isNew() && isCovered(difference.before(), difference))
                || (!difference.isGone() && isCovered(difference.after(), difference));
    }

    private boolean isCovered(String pointer, Difference difference) {
        if (difference.matter() == Matter.OTHER && aroundClaims.contains(pointer)) {
            return true;
        }
        for (String place = pointer; place.length() > 1; place = Documents.parent(place)) {
            if (claims.contains(place)) {
                // Prose is accounted for only by what came or went as a whole.
                return difference.matter() == Matter.OTHER || wholes.contains(place);
            }
        }
        return false;
    }

    /** The operation, component or part of the document around a place. */
    private static String element(String pointer) {
        String[] segments = pointer.split("/", -1);
        int length = segments.length > 1 && (segments[1].equals("paths") || segments[1].equals("components")) ? 4 : 3;
        if (segments.length > 3
                && segments[1].equals("paths")
                && Set.of("parameters", "servers").contains(segments[3])) {
            length = 3;
        }
        if (segments.length > 1
                && !Set.of("paths", "components", "definitions", "webhooks").contains(segments[1])) {
            length = 2;
        }
        return String.join("/", List.of(segments).subList(0, Math.min(length, segments.length)));
    }

    private void report(Group group, List<String> keywords) {
        String pointer = group.after().isEmpty() ? group.before() : group.after();
        JsonNode node = group.after().isEmpty() ? pair.beforeTree.at(pointer) : pair.afterTree.at(pointer);
        Kind kind = group.kind();
        boolean named = kind.what.endsWith(".");
        String details =
                named ? "" : ": " + Text.list(keywords.stream().distinct().toList()) + ".";
        Finding finding = new Finding(kind.impact, subject(pointer), place(pointer, node), kind.what + details)
                .at(group.before(), group.after());
        if (kind == Kind.ADDRESS || kind == Kind.VERSION) {
            values(group, finding);
        }
        if (kind.impact == Impact.WIRE_BREAKING) {
            calls.getOrDefault(group.after(), List.of()).forEach(finding::touches);
            meaning.maker(group.after()).ifPresent(finding::touches);
        }
        pair.add(finding);
    }

    private void values(Group group, Finding finding) {
        if (!group.before().isEmpty()) {
            value(pair.beforeTree.at(group.before())).ifPresent(finding::before);
        }
        if (!group.after().isEmpty()) {
            value(pair.afterTree.at(group.after())).ifPresent(finding::after);
        }
    }

    private static Optional<String> value(JsonNode node) {
        return node.isValueNode() || node.isArray() ? Optional.of(Addresses.text(node)) : Optional.empty();
    }

    private static Subject subject(String pointer) {
        if (pointer.matches("#/paths/[^/]+/[^/]+")) {
            return Subject.OPERATION;
        }
        return pointer.matches("#/(components/schemas|definitions)/[^/]+") ? Subject.TYPE : Subject.DOCUMENT;
    }

    private static String place(String pointer, JsonNode node) {
        String[] segments = pointer.split("/", -1);
        String last = segments[segments.length - 1].replace("~1", "/").replace("~0", "~");
        if (subject(pointer) == Subject.OPERATION) {
            String path = segments[2].replace("~1", "/").replace("~0", "~");
            return node.path("operationId").asText(last.toUpperCase(Locale.ROOT) + " " + path);
        }
        return last.equals("#") ? "document" : last;
    }
}
