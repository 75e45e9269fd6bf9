package io.clickpipes.codegen.place;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.clickpipes.codegen.diagnostic.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Reads where the values of a JSON text are. */
final class JsonPlaces {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonPlaces() {}

    /**
     * Reads.
     *
     * @throws BrokenTextException where the text is not JSON
     */
    static @Nullable TextNode read(String text) throws BrokenTextException {
        Deque<OpenNode> open = new ArrayDeque<>();
        TextNode root = null;
        try (JsonParser parser = FACTORY.createParser(text)) {
            int count = 0;
            for (JsonToken token = parser.nextToken();
                    token != null && Limits.allow(open.size(), count++);
                    token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    OpenNode object = open.element();
                    object.name = parser.currentName();
                    object.named = place(parser.currentTokenLocation());
                } else if (token.isStructEnd()) {
                    open.remove();
                } else {
                    OpenNode parent = open.peek();
                    Place place = parent == null || parent.list ? place(parser.currentTokenLocation()) : parent.named;
                    TextNode node = new TextNode(place);
                    if (parent == null) {
                        root = root == null ? node : root;
                    } else {
                        parent.node.put(
                                parent.list ? Integer.toString(parent.next++) : String.valueOf(parent.name), node);
                    }
                    if (token.isStructStart()) {
                        open.push(new OpenNode(node, token == JsonToken.START_ARRAY));
                    }
                }
            }
        } catch (JsonProcessingException e) {
            throw new BrokenTextException(e.getLocation() == null ? new Place(1, 1) : place(e.getLocation()), root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return root;
    }

    private static Place place(JsonLocation location) {
        return new Place(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
