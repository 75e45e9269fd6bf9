package io.clickpipes.codegen.document;

import java.util.List;
import java.util.Objects;

/**
 * Which operations of a document are wanted: those that any of the criteria names. Criteria add
 * up: a tag and an operation id give the operations of the tag and that one operation.
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

    public Filter {
        tags = stripped(tags);
        paths = stripped(paths);
        operations = stripped(operations);
    }

    /** Whether there is no criterion, so that the whole document is wanted. */
    public boolean isEmpty() {
        return tags.isEmpty() && paths.isEmpty() && operations.isEmpty();
    }

    /** An empty element of a Maven configuration arrives as null; it is told as a criterion that names nothing. */
    private static List<String> stripped(List<String> criteria) {
        return criteria.stream()
                .map(each -> Objects.requireNonNullElse(each, "").strip())
                .toList();
    }
}
