package io.clickpipes.codegen.document;

import com.fasterxml.jackson.databind.JsonNode;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Judges operations by a filter, and remembers what the document offers and which criteria name nothing of it. */
final class FilterCriteria {

    private static final int LONGEST_LIST = 30;

    private final Filter filter;
    private final List<Template> templates;
    private final Set<String> knownTags = new TreeSet<>();
    private final Set<String> knownPaths = new LinkedHashSet<>();
    private final Set<String> knownOperations = new LinkedHashSet<>();
    private final Set<String> used = new HashSet<>();

    private record Template(String text, Pattern pattern) {}

    FilterCriteria(Filter filter) {
        this.filter = filter;
        this.templates = filter.paths().stream()
                .map(text -> new Template(text, pattern(text)))
                .toList();
    }

    /**
     * Whether any criterion names the operation.
     *
     * @param path template of its path; empty for a webhook, which has none
     */
    boolean want(JsonNode operation, String path) {
        boolean wanted = false;
        for (JsonNode tag : operation.path("tags")) {
            knownTags.add(tag.asText());
            wanted |= filter.tags().contains(tag.asText()) && used("tag", tag.asText());
        }
        JsonNode id = operation.path("operationId");
        if (id.isTextual()) {
            knownOperations.add(id.asText());
            wanted |= filter.operations().contains(id.asText()) && used("operation", id.asText());
        }
        if (!path.isEmpty()) {
            knownPaths.add(path);
            for (Template template : templates) {
                boolean named = template.text().equals(path)
                        || template.pattern().matcher(path).matches();
                wanted |= named && used("path", template.text());
            }
        }
        return wanted;
    }

    private boolean used(String kind, String text) {
        used.add(kind + " " + text);
        return true;
    }

    /** Reports every criterion that named nothing. */
    void report(Diagnostics diagnostics) {
        for (String tag : filter.tags()) {
            if (!used.contains("tag " + tag)) {
                String all = knownTags.isEmpty() ? "No operation has a tag." : "There are: " + list(knownTags) + ".";
                unmatched(diagnostics, "No operation has the tag \"" + tag + "\".", near(tag, knownTags) + all);
            }
        }
        for (String path : filter.paths()) {
            if (!used.contains("path " + path)) {
                unmatched(
                        diagnostics,
                        "No path with an operation is \"" + path + "\", or fits it as a pattern.",
                        near(path, knownPaths) + "Give a template as the document has it, or a pattern with * or **.");
            }
        }
        for (String operation : filter.operations()) {
            if (!used.contains("operation " + operation)) {
                unmatched(
                        diagnostics,
                        "No operation has the id \"" + operation + "\".",
                        near(operation, knownOperations) + "Give an operationId as the document has it.");
            }
        }
    }

    private static void unmatched(Diagnostics diagnostics, String message, String remedy) {
        diagnostics.report("filter-unmatched", "#/paths", message, remedy);
    }

    private static String near(String text, Set<String> known) {
        List<String> near = NearNames.of(text, known);
        return near.isEmpty()
                ? ""
                : near.stream()
                        .map(each -> "\"" + each + "\"")
                        .collect(Collectors.joining(" or ", "Did you mean ", "? "));
    }

    private static String list(Set<String> names) {
        String some = names.stream().limit(LONGEST_LIST).collect(Collectors.joining(", "));
        return names.size() > LONGEST_LIST ? some + " and " + (names.size() - LONGEST_LIST) + " more" : some;
    }

    private static Pattern pattern(String text) {
        StringBuilder regex = new StringBuilder();
        String[] segments = text.split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            if (segments[i].equals("**")) {
                regex.append(i == 0 ? ".*" : "(?:/.*)?");
                continue;
            }
            regex.append(i == 0 ? "" : "/");
            regex.append(Arrays.stream(segments[i].split("\\*", -1))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("[^/]*")));
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL);
    }
}
