package io.clickpipes.codegen.overlay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.jsonpath.Match;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A selected node together with what holds it, found before anything is changed: positions shift when
 * elements are removed, and a removed parent can not be walked through any more.
 *
 * @param match the node
 * @param parent what holds it; null for the root
 * @param key its name or index there
 */
record Site(Match match, @Nullable JsonNode parent, Object key) {

    /** The sites of matches; a node that is selected twice is changed once. */
    static List<Site> of(ObjectNode root, List<Match> matches) {
        Map<List<Object>, Site> sites = new LinkedHashMap<>();
        for (Match match : matches) {
            List<Object> path = match.path();
            sites.computeIfAbsent(path, each -> site(root, match, each));
        }
        return List.copyOf(sites.values());
    }

    private static Site site(ObjectNode root, Match match, List<Object> path) {
        if (path.isEmpty()) {
            return new Site(match, null, "");
        }
        JsonNode parent = root;
        for (Object key : path.subList(0, path.size() - 1)) {
            parent = key instanceof Integer index ? parent.get(index) : parent.get((String) key);
        }
        return new Site(match, parent, path.get(path.size() - 1));
    }

    JsonNode node() {
        return match.node();
    }

    /** Puts another value in its place. */
    void replace(JsonNode value) {
        if (parent instanceof ArrayNode array) {
            array.set((Integer) key, value);
        } else if (parent instanceof ObjectNode object) {
            object.set((String) key, value);
        }
    }
}
