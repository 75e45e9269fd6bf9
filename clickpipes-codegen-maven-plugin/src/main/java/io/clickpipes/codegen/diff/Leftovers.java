package io.clickpipes.codegen.diff;

import com.fasterxml.jackson.databind.JsonNode;
import io.clickpipes.codegen.diff.TreeDiff.Difference;
import io.clickpipes.codegen.diff.TreeDiff.Matter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Differences that nothing found so far accounts for, gathered by the element around them: so that
 * nothing passes unseen. Most are invisible to Java; conditions on what is sent are not.
 */
final class Leftovers {

    /** Conditions of a schema that have no counterpart in Java. */
    private static final Set<String> CONDITIONS = Set.of(
            "not",
            "if",
            "then",
            "else",
            "contains",
            "minContains",
            "maxContains",
            "dependentSchemas",
            "dependentRequired",
            "propertyNames",
            "unevaluatedProperties",
            "unevaluatedItems",
            "additionalProperties",
            "patternProperties",
            "prefixItems",
            "required");

    private enum Kind {
        PROSE(Impact.INVISIBLE, "The documentation changed."),
        SECURITY(Impact.WIRE_BREAKING, "What a call needs to be authorised changed."),
        STRICTER(Impact.WIRE_BREAKING, "Conditions on what is sent are new or changed"),
        LAXER(Impact.ADDITIVE, "Conditions on what is sent are gone"),
        OTHER(Impact.INVISIBLE, "Details that Java code can not tell changed");

        private final Impact impact;
        private final String what;

        Kind(Impact impact, String what) {
            this.impact = impact;
            this.what = what;
        }
    }

    private record Group(String before, String after, Kind kind) {}

    private final Pair pair;
    private final Set<String> claims = new HashSet<>();
    private final Set<String> aroundClaims = new HashSet<>();
    private final Set<String> referring = new HashSet<>();
    private final SentParts sentBefore;
    private final SentParts sentAfter;

    Leftovers(Pair pair, Version before, Version after) {
        this.pair = pair;
        this.sentBefore = new SentParts(before.tree());
        this.sentAfter = new SentParts(after.tree());
        for (Finding finding : pair.findings()) {
            for (String claim : finding.claims()) {
                claims.add(claim);
                for (int i = claim.lastIndexOf('/'); i > 0; i = claim.lastIndexOf('/', i - 1)) {
                    aroundClaims.add(claim.substring(0, i));
                }
            }
        }
    }

    void gather(List<Difference> differences) {
        for (Difference difference : differences) {
            if (difference.keyword().equals("$ref")) {
                referring.add(parent(difference.after()));
            }
        }
        Map<Group, List<String>> groups = new LinkedHashMap<>();
        for (Difference difference : differences) {
            if (!isCovered(difference)) {
                Group group = new Group(
                        difference.isNew() ? "" : element(difference.before()),
                        difference.isGone() ? "" : element(difference.after()),
                        kind(difference));
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
        for (String place = pointer; place.length() > 1; place = parent(place)) {
            if (claims.contains(place)) {
                return difference.matter() == Matter.OTHER || isWhole(place);
            }
        }
        return false;
    }

    /** Prose is accounted for only by what came or went as a whole. */
    private boolean isWhole(String claim) {
        return pair.findings().stream()
                .anyMatch(finding -> finding.isWhole()
                        && (finding.beforePointer().equals(claim)
                                || finding.afterPointer().equals(claim)));
    }

    private Kind kind(Difference difference) {
        if (difference.matter() == Matter.PROSE) {
            return Kind.PROSE;
        }
        if (difference.matter() == Matter.EXTENSION) {
            return Kind.OTHER;
        }
        String pointer = difference.isGone() ? difference.before() : difference.after();
        boolean scheme =
                (pointer.startsWith("#/components/securitySchemes/") || pointer.startsWith("#/securityDefinitions/"))
                        && !difference.isNew()
                        && !difference.keyword().equals("description");
        if (scheme || pointer.matches("#/(paths/[^/]+/[^/]+/)?security(/.*)?")) {
            return Kind.SECURITY;
        }
        boolean condition = CONDITIONS.contains(difference.keyword())
                && difference.inSchema()
                && !referring.contains(parent(difference.after()));
        boolean sent = difference.isGone() ? sentBefore.has(pointer) : sentAfter.has(pointer);
        if (!condition || !sent) {
            return Kind.OTHER;
        }
        return difference.isGone() ? Kind.LAXER : Kind.STRICTER;
    }

    private static String parent(String pointer) {
        return pointer.substring(0, Math.max(1, pointer.lastIndexOf('/')));
    }

    /** The operation, component or part of the document around a place. */
    private static String element(String pointer) {
        String[] segments = pointer.split("/", -1);
        int length = segments.length > 1 && (segments[1].equals("paths") || segments[1].equals("components")) ? 4 : 3;
        if (segments.length > 3 && segments[1].equals("paths") && segments[3].equals("parameters")) {
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
        pair.add(finding);
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
