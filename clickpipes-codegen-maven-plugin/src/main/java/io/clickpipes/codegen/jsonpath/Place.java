package io.clickpipes.codegen.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node and the way to it, linked upwards: places of one walk share what they have in common, so that
 * deep trees do not cost the square of their depth.
 */
final class Place {

    private final @Nullable Place parent;
    private final Object key;
    private final JsonNode node;

    private Place(@Nullable Place parent, Object key, JsonNode node) {
        this.parent = parent;
        this.key = key;
        this.node = node;
    }

    static Place root(JsonNode node) {
        return new Place(null, "", node);
    }

    Place member(String name, JsonNode value) {
        return new Place(this, name, value);
    }

    Place element(int index, JsonNode value) {
        return new Place(this, index, value);
    }

    JsonNode node() {
        return node;
    }

    /** Names and indices from the root down. */
    List<Object> path() {
        List<Object> keys = new ArrayList<>();
        Place place = this;
        while (place.parent != null) {
            keys.add(place.key);
            place = place.parent;
        }
        Collections.reverse(keys);
        return Collections.unmodifiableList(keys);
    }
}
