package io.clickpipes.codegen.place;

import io.clickpipes.codegen.diagnostic.Place;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Reads where the values of a YAML text are. What aliases stand for is never written out. */
final class YamlPlaces {

    private final Map<String, TextNode> anchors = new HashMap<>();
    private final Deque<OpenNode> open = new ArrayDeque<>();
    private @Nullable TextNode root;
    private int count;

    private YamlPlaces() {}

    /**
     * Reads.
     *
     * @throws BrokenTextException where the text is not YAML
     */
    static @Nullable TextNode read(String text) throws BrokenTextException {
        YamlPlaces places = new YamlPlaces();
        if (!Limits.allowLines(text)) {
            return null;
        }
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        try {
            ParserImpl parser = new ParserImpl(new StreamReader(text), options);
            while (parser.peekEvent() != null && Limits.allow(places.open.size(), places.count++)) {
                places.take(parser.getEvent());
            }
        } catch (MarkedYAMLException e) {
            Place place = e.getProblemMark() == null ? new Place(1, 1) : place(e.getProblemMark());
            throw new BrokenTextException(place, places.root);
        } catch (YAMLException e) {
            throw new BrokenTextException(new Place(1, 1), places.root);
        }
        return places.root;
    }

    private void take(Event event) {
        if (event instanceof CollectionEndEvent) {
            open.poll();
        } else if (event instanceof NodeEvent node) {
            OpenNode parent = open.peek();
            if (parent != null && !parent.list && parent.name == null) {
                // A key that is no scalar has no name that a pointer could call it by.
                parent.name = node instanceof ScalarEvent key ? key.getValue() : "?";
                parent.named = place(node.getStartMark());
                if (node instanceof CollectionStartEvent) {
                    open.push(new OpenNode(new TextNode(parent.named), node instanceof SequenceStartEvent));
                }
                return;
            }
            value(node, parent);
        }
    }

    private void value(NodeEvent event, @Nullable OpenNode parent) {
        Place place = parent == null || parent.list ? place(event.getStartMark()) : parent.named;
        TextNode target = event instanceof AliasEvent ? anchors.get(event.getAnchor()) : null;
        TextNode node = target == null ? new TextNode(place) : new TextNode(place, target);
        if (!(event instanceof AliasEvent) && event.getAnchor() != null) {
            anchors.put(event.getAnchor(), node);
        }
        if (parent == null) {
            root = root == null ? node : root;
        } else if (parent.list) {
            parent.node.put(Integer.toString(parent.next++), node);
        } else {
            String name = String.valueOf(parent.name);
            parent.node.put(name, node);
            if (name.equals("<<")) {
                parent.node.merge(node);
            }
            parent.name = null;
        }
        if (event instanceof CollectionStartEvent) {
            open.push(new OpenNode(node, event instanceof SequenceStartEvent));
        }
    }

    private static Place place(Mark mark) {
        return new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
