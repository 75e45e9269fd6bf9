package io.clickpipes.client.source;

import io.clickpipes.client.NewPipe;
import java.util.ArrayList;
import java.util.List;

/**
 * A program that compiles and breaks exactly one rule at one place.
 *
 * @param vector id of the invalid test vector that it says, or "" where it says none
 * @param rule id of the rule
 * @param path where it is broken
 * @param pipe the program
 */
record Refused(String vector, String rule, String path, NewPipe pipe) {

    static List<Refused> all() {
        List<Refused> all = new ArrayList<>();
        all.addAll(RefusedStreaming.all());
        all.addAll(RefusedDatabases.all());
        all.addAll(RefusedDestinations.all());
        return all;
    }

    static Refused of(String rule, String path, NewPipe pipe) {
        return new Refused("", rule, path, pipe);
    }

    @Override
    public String toString() {
        return rule + " at " + path + (vector.isEmpty() ? "" : " (" + vector + ")");
    }
}
