package io.clickpipes.codegen.place;

import io.clickpipes.codegen.diagnostic.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value in a text: where it is, and what is in it. Elements of lists go by their number. */
final class TextNode {

    private final Place place;
    private final Map<String, TextNode> members;
    private final List<TextNode> merged = new ArrayList<>(0);

    TextNode(Place place) {
        this.place = place;
        this.members = new HashMap<>(4);
    }

    /** The same content once more, by way of a YAML alias. */
    TextNode(Place place, TextNode content) {
        this.place = place;
        this.members = content.members;
        this.merged.addAll(content.merged);
    }

    Place place() {
        return place;
    }

    void put(String name, TextNode value) {
        members.put(name, value);
    }

    /** Members of another object that count as this one's, by YAML's {@code <<}. */
    void merge(TextNode other) {
        merged.add(other);
    }

    boolean has(String name) {
        return get(name) != null;
    }

    @Nullable
    TextNode get(String name) {
        TextNode own = members.get(name);
        for (int i = 0; own == null && i < merged.size(); i++) {
            // One level: a chain of merges may be long in a hostile text, and is not in any other.
            own = merged.get(i).members.get(name);
        }
        return own;
    }
}
