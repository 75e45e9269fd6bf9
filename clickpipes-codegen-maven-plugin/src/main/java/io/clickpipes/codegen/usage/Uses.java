package io.clickpipes.codegen.usage;

import io.clickpipes.codegen.diff.JavaMember;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a search found.
 *
 * @param lines by member, sorted; a member that nothing uses is not in it
 * @param obstacle why there was no search, as a sentence; empty if there was one
 */
public record Uses(Map<JavaMember, List<SourceLine>> lines, Optional<String> obstacle) {

    /**
     * Keeps its own copies.
     *
     * @param lines as above
     * @param obstacle as above
     */
    public Uses {
        lines = Map.copyOf(lines);
    }

    static Uses found(Map<JavaMember, List<SourceLine>> lines) {
        return new Uses(lines, Optional.empty());
    }

    static Uses notSearched(String obstacle) {
        return new Uses(Map.of(), Optional.of(obstacle));
    }

    /** {@return whether an empty answer means that nothing uses the members} */
    public boolean searched() {
        return obstacle.isEmpty();
    }
}
