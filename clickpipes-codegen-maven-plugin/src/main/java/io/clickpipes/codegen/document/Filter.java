package io.clickpipes.codegen.document;

import java.util.List;

/**
 * Which operations of a document are wanted: those that any of the criteria names. Criteria add
 * up: a tag and an operation id give the operations of the tag and that one operation.
 *
 * <p>What no wanted operation reaches is gone, and with it what its name clashed with: of two schemas that would both
 * be {@code Rules} in Java, the one that is left may lose the number it has in the code of the whole document.
 *
 * @param tags tags, exactly as operations state them
 * @param paths path templates, exactly as the document has them, or patterns: {@code *} stands for any text within a
 *     segment, and {@code **} as a segment of its own for any number of segments, so that {@code /v1/pipes/**} covers
 *     {@code /v1/pipes} and all below
 * @param operations operation ids
 */
public record Filter(List<String> tags, List<String> paths, List<String> operations) {

    /** No criterion at all, which wants the whole document. */
    public static final Filter NONE = new Filter(List.of(), List.of(), List.of());

    /**
     * Keeps its own copies.
     *
     * @param tags as above
     * @param paths as above
     * @param operations as above
     */
    public Filter {
        tags = List.copyOf(tags);
        paths = List.copyOf(paths);
        operations = List.copyOf(operations);
    }

    /** {@return whether there is no criterion, so that the whole document is wanted} */
    public boolean isEmpty() {
        return tags.isEmpty() && paths.isEmpty() && operations.isEmpty();
    }
}
