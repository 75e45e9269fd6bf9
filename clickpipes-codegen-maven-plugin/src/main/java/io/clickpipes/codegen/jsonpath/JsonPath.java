package io.clickpipes.codegen.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * A compiled JSONPath query (RFC 9535): all selectors and segments, filters, and the functions
 * length, count, match, search and value. Immutable; may be used by many threads.
 */
public final class JsonPath {

    private final String text;
    private final Query query;

    private JsonPath(String text, Query query) {
        this.text = text;
        this.query = query;
    }

    /**
     * Compiles a query.
     *
     * @param text the query, beginning with {@code $}
     * @return the query, ready for any number of documents
     * @throws JsonPathException if it is not well-formed or not valid, with the offset of the mistake
     */
    public static JsonPath compile(String text) {
        return new JsonPath(text, QueryParser.parse(text));
    }

    /**
     * The selected nodes, in the order of the RFC: a parent before its children, members and elements in
     * document order. A node that is selected more than once is listed more than once. The tree is not changed.
     *
     * @param root the document that is searched; stays as it is
     * @return what it finds, in the order of the specification
     * @throws JsonPathException if the query takes more steps over this tree than are allowed (some fifty
     *     million); a hostile query or tree can not keep the caller busy, and no answer is made up
     */
    public List<Match> select(JsonNode root) {
        return new Evaluation(root)
                .nodes(query, Place.root(root)).stream().map(Match::new).toList();
    }

    /**
     * How far a query leads that selects nothing, for a message.
     *
     * @param found the longest part from its beginning, in whole segments, that selects something; {@code $} always does
     * @param missing the segment after that, which selects nothing of what was found
     */
    public record Reach(String found, String missing) {}

    /**
     * How far the query leads.
     *
     * @param root the tree; not changed
     * @return where it ends; nothing if it selects something
     * @throws JsonPathException as {@link #select} does
     */
    public Optional<Reach> reach(JsonNode root) {
        Evaluation evaluation = new Evaluation(root);
        List<Place> nodes = List.of(Place.root(root));
        int end = 1;
        for (Query.Segment segment : query.segments()) {
            nodes = evaluation.step(segment, nodes);
            if (nodes.isEmpty()) {
                return Optional.of(new Reach(
                        text.substring(0, end),
                        text.substring(end, segment.end()).strip()));
            }
            end = segment.end();
        }
        return Optional.empty();
    }

    /** {@return whether the query can select at most one node, whatever the tree: only names and single indices} */
    public boolean isSingular() {
        return query.isSingular();
    }

    /** The text that was compiled. */
    @Override
    public String toString() {
        return text;
    }
}
