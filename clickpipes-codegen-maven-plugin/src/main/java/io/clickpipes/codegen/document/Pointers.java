package io.clickpipes.codegen.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.stream.Stream;

/** JSON pointers without the number sign; the empty one names everything. */
public final class Pointers {

    private Pointers() {}

    /**
     * {@return the segments, as they are in the document}
     *
     * @param pointer JSON pointer, beginning with {@code #} or {@code /}
     */
    public static List<String> segments(String pointer) {
        return pointer.isEmpty()
                ? List.of()
                : Stream.of(pointer.substring(1).split("/", -1))
                        .map(each -> each.replace("~1", "/").replace("~0", "~"))
                        .toList();
    }

    /**
     * {@return the pointer of segments}
     *
     * @param segments names and indexes, not escaped
     */
    public static String of(List<String> segments) {
        StringBuilder pointer = new StringBuilder();
        segments.forEach(each -> pointer.append('/').append(Grammar.escape(each)));
        return pointer.toString();
    }

    /** The one way to write a pointer. */
    static String canonical(String pointer) {
        return of(segments(pointer));
    }

    /**
     * {@return what a pointer names; a missing node if there is nothing}
     *
     * @param tree any JSON
     * @param pointer JSON pointer, beginning with {@code #} or {@code /}
     */
    public static JsonNode at(JsonNode tree, String pointer) {
        JsonNode current = tree;
        for (String segment : segments(pointer)) {
            current = current.isArray()
                    ? segment.matches("0|[1-9]\\d{0,8}")
                            ? current.path(Integer.parseInt(segment))
                            : MissingNode.getInstance()
                    : current.path(segment);
        }
        return current;
    }
}
