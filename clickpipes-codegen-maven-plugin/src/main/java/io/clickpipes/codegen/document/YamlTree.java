package io.clickpipes.codegen.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * A tree from YAML events. No objects are constructed from tags, aliases are counted at full size,
 * and keys keep their text, so that a response code 200 stays "200".
 */
final class YamlTree {

    /** Values that aliases repeat cost their author nothing, and each may become a class. */
    private static final int MAXIMUM_REPEATED = 100_000;

    /** The parser copies what it has of a token for every thousand characters more: 10 MB would take a minute. */
    private static final int LONGEST_LINE = 2_000_000;

    private final Iterator<Event> events;
    private final Map<String, Anchored> anchors = new HashMap<>();
    private int values;
    private int repeated;

    private record Anchored(JsonNode node, int size) {}

    /** A limit is passed: depth, size once aliases are written out, digits of a number. */
    static final class LimitException extends YAMLException {
        private static final long serialVersionUID = 1L;

        LimitException() {
            super("limit");
        }
    }

    private YamlTree(Iterator<Event> events) {
        this.events = events;
    }

    static JsonNode parse(String text) {
        if (text.length() > LONGEST_LINE && text.lines().anyMatch(line -> line.length() > LONGEST_LINE)) {
            throw new LimitException();
        }
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        ParserImpl parser = new ParserImpl(new StreamReader(text), options);
        YamlTree tree = new YamlTree(new Iterator<>() {
            @Override
            public boolean hasNext() {
                return parser.peekEvent() != null;
            }

            @Override
            public Event next() {
                return parser.getEvent();
            }
        });
        try {
            return tree.document();
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            // The parser's own slips, such as an escape of more than 31 bits.
            throw new YAMLException(e);
        }
    }

    private JsonNode document() {
        JsonNode root = MissingNode.getInstance();
        boolean seen = false;
        while (events.hasNext()) {
            Event event = events.next();
            if (event.is(Event.ID.DocumentStart)) {
                if (seen) {
                    throw problem("a second document", event.getStartMark());
                }
                seen = true;
                root = node(events.next(), 1);
            }
        }
        return root;
    }

    private JsonNode node(Event event, int depth) {
        if (depth > TextTree.MAXIMUM_DEPTH) {
            throw new LimitException();
        }
        if (event instanceof AliasEvent alias) {
            Anchored target = anchors.get(alias.getAnchor());
            if (target == null) {
                throw problem("an alias without a finished anchor", event.getStartMark());
            }
            count(target.size());
            repeated += target.size();
            if (repeated > MAXIMUM_REPEATED) {
                throw new LimitException();
            }
            return target.node();
        }
        int before = values;
        count(1);
        JsonNode node;
        if (event instanceof ScalarEvent scalar) {
            boolean plain = scalar.getImplicit().canOmitTagInPlainScalar() && scalar.isPlain();
            node = plain && scalar.getTag() == null
                    ? YamlScalars.plain(scalar.getValue())
                    : JsonNodeFactory.instance.textNode(scalar.getValue());
        } else if (event instanceof SequenceStartEvent) {
            node = sequence(depth);
        } else if (event instanceof MappingStartEvent) {
            node = mapping(depth);
        } else {
            throw problem("an unexpected token", event.getStartMark());
        }
        String anchor = ((NodeEvent) event).getAnchor();
        if (anchor != null) {
            anchors.put(anchor, new Anchored(node, values - before));
        }
        return node;
    }

    private ArrayNode sequence(int depth) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Event event = events.next(); !event.is(Event.ID.SequenceEnd); event = events.next()) {
            list.add(node(event, depth + 1));
        }
        return list;
    }

    private ObjectNode mapping(int depth) {
        ObjectNode map = JsonNodeFactory.instance.objectNode();
        ObjectNode merged = JsonNodeFactory.instance.objectNode();
        for (Event event = events.next(); !event.is(Event.ID.MappingEnd); event = events.next()) {
            if (!(event instanceof ScalarEvent key)) {
                throw problem("a key that is not a text", event.getStartMark());
            }
            JsonNode value = node(events.next(), depth + 1);
            if (key.isPlain() && key.getValue().equals("<<") && (value.isObject() || value.isArray())) {
                merge(merged, value);
            } else {
                map.set(key.getValue(), value);
            }
        }
        merged.properties().forEach(member -> {
            if (!map.has(member.getKey())) {
                map.set(member.getKey(), member.getValue());
            }
        });
        return map;
    }

    private static void merge(ObjectNode into, JsonNode value) {
        if (value.isArray()) {
            value.forEach(each -> merge(into, each));
        }
        value.properties().forEach(member -> {
            if (!into.has(member.getKey())) {
                into.set(member.getKey(), member.getValue());
            }
        });
    }

    private void count(int more) {
        values += more;
        if (values > TextTree.MAXIMUM_VALUES) {
            throw new LimitException();
        }
    }

    private static YAMLException problem(String what, Mark mark) {
        return new Problem(what, mark);
    }

    static final class Problem extends MarkedYAMLException {
        private static final long serialVersionUID = 1L;

        Problem(String what, Mark mark) {
            super(null, null, what, mark);
        }
    }
}
