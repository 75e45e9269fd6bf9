package io.clickpipes.codegen.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.bundle.Problems.Place;
import io.clickpipes.codegen.document.Grammar;
import io.clickpipes.codegen.document.Grammar.Kind;
import io.clickpipes.codegen.source.LoadedSpec;
import io.clickpipes.codegen.source.Neighbours;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Spreads whole sections that are a reference to an index file, as in {@code paths: {$ref: paths/_index.yaml}}: each
 * entry of the index becomes an entry that refers to it. No specification has such references, and many documents do.
 */
final class Indexes {

    private static final int LONGEST_CHAIN = 100;

    /** Sections without references of their own; these are put in their place. */
    private static final List<String> VALUES = List.of("info", "tags", "servers", "security");

    private static final List<String> MAPS =
            List.of("components", "paths", "webhooks", "definitions", "parameters", "responses", "securityDefinitions");

    private static final List<String> COMPONENTS = List.of(
            "schemas",
            "responses",
            "parameters",
            "examples",
            "requestBodies",
            "headers",
            "securitySchemes",
            "links",
            "callbacks",
            "pathItems");

    private final ObjectNode given;
    private final Neighbours neighbours;
    private final Resolver resolver;

    Indexes(ObjectNode given, Neighbours neighbours, Problems problems) {
        this.given = given;
        this.neighbours = neighbours;
        this.resolver = new Resolver(given, neighbours, problems, new StandIns(given, true));
    }

    /** The files that were read for it. */
    List<LoadedSpec> files() {
        return resolver.files();
    }

    /** The same document if it has no such section. */
    ObjectNode spread() {
        boolean any = refers(given.path("components"))
                || VALUES.stream().anyMatch(each -> refers(given.path(each)))
                || MAPS.stream().anyMatch(each -> refers(given.path(each)))
                || COMPONENTS.stream()
                        .anyMatch(each -> refers(given.path("components").path(each)));
        if (!any) {
            return given;
        }
        ObjectNode document = given.deepCopy();
        VALUES.forEach(each -> replace(document, each));
        MAPS.forEach(each -> spread(document, each, "#/" + each));
        if (document.get("components") instanceof ObjectNode components) {
            COMPONENTS.forEach(each -> spread(components, each, "#/components/" + each));
        }
        return document;
    }

    private static boolean refers(JsonNode section) {
        return section.path("$ref").isTextual()
                && Links.isForeign(section.path("$ref").asText());
    }

    private void replace(ObjectNode document, String member) {
        if (refers(document.path(member))) {
            found(document.path(member).path("$ref").asText(), "#/" + member)
                    .ifPresent(index ->
                            document.set(member, resolver.at(index.target()).deepCopy()));
        }
    }

    private void spread(ObjectNode parent, String member, String pointer) {
        if (!(parent.get(member) instanceof ObjectNode section) || !refers(section)) {
            return;
        }
        found(section.path("$ref").asText(), pointer).ifPresent(index -> {
            section.remove("$ref");
            for (Map.Entry<String, JsonNode> entry : resolver.at(index.target()).properties()) {
                if (entry.getKey().startsWith("x-") || section.has(entry.getKey())) {
                    continue;
                }
                String reference = index.name() + "#" + index.target().pointer() + "/" + Grammar.escape(entry.getKey());
                section.putObject(entry.getKey()).put("$ref", encoded(reference));
            }
        });
    }

    /** A pointer in a fragment has its percent signs and spaces encoded. */
    private static String encoded(String reference) {
        int sign = reference.indexOf('#');
        return reference.substring(0, sign)
                + reference.substring(sign).replace("%", "%25").replace(" ", "%20");
    }

    /**
     * An index.
     *
     * @param name the way to its file from the document
     */
    private record Index(String name, Target target) {}

    /** Follows a reference, and an index that is nothing but a reference itself. */
    private Optional<Index> found(String start, String pointer) {
        String reference = start;
        Place place = new Place(neighbours.root(), pointer + "/$ref");
        for (int hops = 0; hops < LONGEST_CHAIN; hops++) {
            Optional<Target> target = resolver.resolve(reference, place, Kind.ROOT);
            if (target.isEmpty()) {
                return Optional.empty();
            }
            String name = reference.replaceFirst("(?s)#.*", "");
            JsonNode node = resolver.at(target.get());
            if (!refers(node)) {
                return Optional.of(new Index(name, target.get()));
            }
            place = new Place(target.get().file(), "#" + target.get().pointer() + "/$ref");
            String next = node.path("$ref").asText();
            // The file of the next is looked for from the document, so the way there has to begin with this one's
            // folder.
            reference = name.substring(0, name.lastIndexOf('/') + 1) + next;
            place = new Place(neighbours.root(), place.pointer());
        }
        return Optional.empty();
    }
}
