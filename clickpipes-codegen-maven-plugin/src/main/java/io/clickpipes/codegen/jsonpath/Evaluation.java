package io.clickpipes.codegen.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import io.clickpipes.codegen.jsonpath.Query.Segment;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One walk of a query over a tree: segments and selectors. Conditions are {@link Filtering}'s. */
final class Evaluation {

    /** What keeping a node costs, in steps. */
    private static final int KEPT = 10;

    private final Place root;
    private final Effort effort = new Effort();
    private final Filtering filtering = new Filtering(this, effort);

    Evaluation(JsonNode root) {
        this.root = Place.root(root);
    }

    /** The nodes a query selects, from the place a relative query starts at. */
    List<Place> nodes(Query query, Place current) {
        List<Place> nodes = List.of(query.relative() ? current : root);
        for (Segment segment : query.segments()) {
            nodes = step(segment, nodes);
        }
        return nodes;
    }

    /** The nodes one segment selects, from those before it. */
    List<Place> step(Segment segment, List<Place> nodes) {
        List<Place> selected = new ArrayList<>();
        Consumer<Place> keep = place -> {
            effort.spend(KEPT);
            selected.add(place);
        };
        for (Place node : nodes) {
            if (segment.descendant()) {
                descend(node, each -> select(segment, each, keep));
            } else {
                select(segment, node, keep);
            }
        }
        return selected;
    }

    /** The one node of a singular query; null if there is none. */
    @Nullable
    JsonNode single(Query query, Place current) {
        JsonNode node = query.relative() ? current.node() : root.node();
        for (Segment segment : query.segments()) {
            effort.spend(1);
            Selector selector = segment.selectors().get(0);
            JsonNode child = null;
            if (selector instanceof Selector.Name name && node.isObject()) {
                child = node.get(name.name());
            } else if (selector instanceof Selector.Index index && node.isArray()) {
                child = node.get(Slices.position(index.index(), node.size()));
            }
            if (child == null) {
                return null;
            }
            node = child;
        }
        return node;
    }

    /** The node and all below it, parents first, without recursion: a tree may be deeper than the stack. */
    private void descend(Place start, Consumer<Place> visitor) {
        Deque<Iterator<Place>> open = new ArrayDeque<>();
        open.push(List.of(start).iterator());
        while (!open.isEmpty()) {
            if (open.peek().hasNext()) {
                Place place = open.peek().next();
                effort.spend(1);
                visitor.accept(place);
                if (place.node().isContainerNode()) {
                    open.push(children(place));
                }
            } else {
                open.pop();
            }
        }
    }

    private void select(Segment segment, Place place, Consumer<Place> keep) {
        for (Selector selector : segment.selectors()) {
            effort.spend(1);
            JsonNode node = place.node();
            if (selector instanceof Selector.Name name) {
                JsonNode child = node.isObject() ? node.get(name.name()) : null;
                if (child != null) {
                    keep.accept(place.member(name.name(), child));
                }
            } else if (selector instanceof Selector.Wildcard) {
                children(place).forEachRemaining(keep);
            } else if (selector instanceof Selector.Filter filter) {
                children(place).forEachRemaining(child -> {
                    if (filtering.holds(filter.condition(), child)) {
                        keep.accept(child);
                    }
                });
            } else if (node.isArray()) {
                Slices.indices(selector, node.size())
                        .forEach(index -> keep.accept(place.element(index, node.get(index))));
            }
        }
    }

    private static Iterator<Place> children(Place place) {
        JsonNode node = place.node();
        if (node.isArray()) {
            Iterator<JsonNode> elements = node.elements();
            return new Iterator<>() {
                private int index;

                @Override
                public boolean hasNext() {
                    return elements.hasNext();
                }

                @Override
                public Place next() {
                    return place.element(index++, elements.next());
                }
            };
        }
        var members = node.properties().iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return members.hasNext();
            }

            @Override
            public Place next() {
                var member = members.next();
                return place.member(member.getKey(), member.getValue());
            }
        };
    }
}
