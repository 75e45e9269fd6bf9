package io.clickpipes.codegen.config;

import java.util.List;

/**
 * An object that wraps results: {@code {"status": 200, "data": ...}} has the result {@code data} and the member
 * {@code status} around it.
 *
 * @param result name of the member that holds the result
 * @param members names of the members around it
 * @param except operation ids whose answers do not come in the envelope
 */
public record EnvelopeShape(String result, List<String> members, List<String> except) {

    /**
     * Keeps its own copies.
     *
     * @param result as above
     * @param members as above
     * @param except as above
     */
    public EnvelopeShape {
        members = List.copyOf(members);
        except = List.copyOf(except);
    }
}
