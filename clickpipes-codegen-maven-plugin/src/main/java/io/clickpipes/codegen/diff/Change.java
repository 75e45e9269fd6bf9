package io.clickpipes.codegen.diff;

import java.util.List;
import java.util.Optional;

/**
 * One difference between two documents, and what it means for Java code.
 *
 * @param impact what it means
 * @param subject kind of thing that changed
 * @param what one English sentence, such as {@code The value snapshot is gone.}
 * @param place where, for people: {@code ClickPipePubSubSource.seekType}
 * @param beforePointer JSON pointer into the older document, beginning with {@code #}; empty if the
 *     thing is new
 * @param afterPointer JSON pointer into the newer document, beginning with {@code #}; empty if the
 *     thing is gone
 * @param before short rendering of the old value
 * @param after short rendering of the new value
 * @param members of the generated client that it touches: of the older client what changed or is
 *     gone, of the newer one what is new; in order
 */
public record Change(
        Impact impact,
        Subject subject,
        String what,
        String place,
        String beforePointer,
        String afterPointer,
        Optional<String> before,
        Optional<String> after,
        List<JavaMember> members) {

    /**
     * Keeps its own copies.
     *
     * @param impact as above
     * @param subject as above
     * @param what as above
     * @param place as above
     * @param beforePointer as above
     * @param afterPointer as above
     * @param before as above
     * @param after as above
     * @param members as above
     */
    public Change {
        members = members.stream().distinct().sorted().toList();
    }
}
