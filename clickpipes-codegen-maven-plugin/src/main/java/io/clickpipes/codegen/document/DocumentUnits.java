package io.clickpipes.codegen.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.document.Grammar.Holds;
import io.clickpipes.codegen.document.Grammar.Kind;
import io.clickpipes.codegen.document.Grammar.Rule;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * The parts of a document that a filter keeps or drops as a whole: operations, what path items say
 * apart from operations, components of every kind, and entries of the list of tags. Everything else
 * stays in any case.
 */
final class DocumentUnits {

    private final TreeMap<String, Unit> units = new TreeMap<>();
    private final ObjectNode rest;

    /**
     * One part.
     *
     * @param node its content; of a path item without the operations, which are parts themselves
     */
    record Unit(Kind kind, JsonNode node) {}

    DocumentUnits(ObjectNode root) {
        this.rest = split(Kind.ROOT, root, "");
    }

    /** By JSON pointer without the leading {@code #}, in the order of texts. */
    NavigableMap<String, Unit> all() {
        return units;
    }

    /** The document without these parts: what stays in any case. */
    ObjectNode rest() {
        return rest;
    }

    /** Pointers of the parts inside of what the pointer names. */
    Set<String> below(String pointer) {
        return units.subMap(pointer + "/", pointer + "0").keySet();
    }

    /** All parts of a kind, in the order of their pointers. */
    Map<String, Unit> of(Collection<Kind> kinds) {
        Map<String, Unit> found = new LinkedHashMap<>(units);
        found.values().removeIf(unit -> !kinds.contains(unit.kind()));
        return found;
    }

    private ObjectNode split(Kind kind, ObjectNode object, String pointer) {
        ObjectNode remains = JsonNodeFactory.instance.objectNode();
        object.properties().forEach(member -> {
            String name = member.getKey();
            JsonNode value = member.getValue();
            Rule rule = Grammar.rule(kind, name);
            String below = pointer + "/" + Grammar.escape(name);
            if (rule != null && rule.kind() == Kind.COMPONENTS && value instanceof ObjectNode components) {
                remains.set(name, split(Kind.COMPONENTS, components, below));
            } else if (rule != null && rule.holds() == Holds.MAP && value instanceof ObjectNode map) {
                ObjectNode extensions = JsonNodeFactory.instance.objectNode();
                map.properties().forEach(each -> {
                    if (rule.isExtension(each.getKey())) {
                        extensions.set(each.getKey(), each.getValue());
                    } else {
                        add(rule.kind(), each.getValue(), below + "/" + Grammar.escape(each.getKey()));
                    }
                });
                remains.set(name, extensions);
            } else if (rule != null && rule.kind() == Kind.TAG && value instanceof ArrayNode tags) {
                for (int i = 0; i < tags.size(); i++) {
                    add(Kind.TAG, tags.get(i), below + "/" + i);
                }
            } else {
                remains.set(name, value);
            }
        });
        return remains;
    }

    private void add(Kind kind, JsonNode node, String pointer) {
        if (kind != Kind.PATH_ITEM || !(node instanceof ObjectNode item)) {
            units.put(pointer, new Unit(kind, node));
            return;
        }
        ObjectNode shared = JsonNodeFactory.instance.objectNode();
        item.properties().forEach(member -> {
            if (isOperation(member.getKey(), member.getValue())) {
                units.put(pointer + "/" + member.getKey(), new Unit(Kind.OPERATION, member.getValue()));
            } else {
                shared.set(member.getKey(), member.getValue());
            }
        });
        units.put(pointer, new Unit(Kind.PATH_ITEM, shared));
    }

    private static boolean isOperation(String name, JsonNode value) {
        Rule rule = Grammar.rule(Kind.PATH_ITEM, name);
        return rule != null && rule.kind() == Kind.OPERATION && value.isObject();
    }
}
