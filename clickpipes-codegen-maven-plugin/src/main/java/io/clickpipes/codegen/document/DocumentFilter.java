package io.clickpipes.codegen.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.document.DocumentUnits.Unit;
import io.clickpipes.codegen.document.Grammar.Kind;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Makes a smaller document of the operations that somebody wants and everything these need; names,
 * content and order stay.
 *
 * <p>What is kept is kept whole: a reference into a component keeps the component, and one into an
 * operation keeps that operation, although no criterion names it. Schemas that extend a kept one
 * with a discriminator are kept as its variants. Extensions stay, and so does what references in
 * them name. A link keeps no operation, since it would draw in most of a document; the operation that it
 * names may be gone.
 */
public final class DocumentFilter {

    private static final int LONGEST_CHAIN = 20;

    private final ObjectNode root;
    private final DocumentUnits units;
    private final References references;
    private final Set<String> operations = new LinkedHashSet<>();
    private final Set<String> items = new LinkedHashSet<>();

    private DocumentFilter(ObjectNode root) {
        this.root = root;
        this.units = new DocumentUnits(root);
        this.references = new References(root, units);
    }

    /**
     * Filters a document of any version. Webhooks are judged by tag and id.
     *
     * @param document stays as it is
     * @param filter what to keep
     * @param diagnostics receives {@code filter-unmatched} for every criterion that names no operation; the result
     *     is then not what somebody wants
     * @return a new tree; with an empty filter an equal one
     */
    public static ObjectNode apply(ObjectNode document, Filter filter, Diagnostics diagnostics) {
        if (filter.isEmpty()) {
            return document.deepCopy();
        }
        FilterCriteria criteria = new FilterCriteria(filter);
        DocumentFilter filtering = new DocumentFilter(document);
        filtering.choose(criteria);
        criteria.report(diagnostics);
        return filtering.pruned();
    }

    private void choose(FilterCriteria criteria) {
        for (String folder : new String[] {"paths", "webhooks"}) {
            root.path(folder).fieldNames().forEachRemaining(name -> {
                String item = "/" + folder + "/" + Grammar.escape(name);
                choose(criteria, item, folder.equals("paths") ? name : "");
            });
        }
    }

    /** A path item may be a reference to another one, and then shows the operations of that. */
    private void choose(FilterCriteria criteria, String item, String path) {
        Set<String> chain = new LinkedHashSet<>();
        String current = item;
        Unit unit = units.all().get(current);
        while (unit != null && unit.kind() == Kind.PATH_ITEM && chain.size() < LONGEST_CHAIN && chain.add(current)) {
            for (String operation : units.below(current)) {
                if (criteria.want(units.all().get(operation).node(), path)) {
                    operations.add(operation);
                    items.addAll(chain);
                }
            }
            current = references.targets(unit.node().path("$ref").asText()).stream()
                    .findFirst()
                    .orElse("");
            unit = units.all().get(current);
        }
    }

    private ObjectNode pruned() {
        Set<String> kept = new Reachability(units, references).from(operations, items);
        ObjectNode pruned = JsonNodeFactory.instance.objectNode();
        copyMembers(root, "", kept, pruned);
        return pruned;
    }

    private void copyMembers(ObjectNode from, String pointer, Set<String> kept, ObjectNode to) {
        from.properties().forEach(member -> {
            String below = pointer + "/" + Grammar.escape(member.getKey());
            if (!units.all().containsKey(below) || kept.contains(below)) {
                JsonNode copy = copy(member.getValue(), below, kept);
                // An emptied list or map goes, but an OpenAPI document has to have its paths.
                boolean emptied = copy.isContainerNode()
                        && copy.isEmpty()
                        && !member.getValue().isEmpty();
                if (!emptied || below.equals("/paths")) {
                    to.set(member.getKey(), copy);
                }
            }
        });
    }

    private JsonNode copy(JsonNode node, String pointer, Set<String> kept) {
        if (units.below(pointer).isEmpty()) {
            return node.deepCopy();
        }
        if (node instanceof ObjectNode object) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            copyMembers(object, pointer, kept, copy);
            return copy;
        }
        ArrayNode copy = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < node.size(); i++) {
            if (kept.contains(pointer + "/" + i)) {
                copy.add(node.get(i).deepCopy());
            }
        }
        return copy;
    }
}
