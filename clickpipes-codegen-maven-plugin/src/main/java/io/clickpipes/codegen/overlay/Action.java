package io.clickpipes.codegen.overlay;

import com.fasterxml.jackson.databind.JsonNode;
import io.clickpipes.codegen.jsonpath.JsonPath;

/**
 * One change.
 *
 * @param pointer JSON pointer into the overlay, such as {@code #/actions/0}
 * @param target the nodes to change
 * @param change what happens to them
 */
public record Action(String pointer, JsonPath target, Change change) {

    /** What an action does with the nodes it selects. */
    public sealed interface Change {}

    /**
     * A value is merged into them, appended to them, or put in their place.
     *
     * @param value the value; not to be changed by whoever reads it
     */
    public record Update(JsonNode value) implements Change {}

    /**
     * The same, with a value that is taken from the document.
     *
     * @param source selects exactly one node
     */
    public record Copy(JsonPath source) implements Change {}

    /** They are taken out of the object or array they are in. */
    public record Remove() implements Change {}
}
