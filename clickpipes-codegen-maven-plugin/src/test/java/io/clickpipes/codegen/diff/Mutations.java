package io.clickpipes.codegen.diff;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.document.DocumentTree;
import io.clickpipes.codegen.document.TextTree;
import io.clickpipes.codegen.source.SpecSource;
import io.clickpipes.codegen.testing.Repository;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The corpus of small changes in {@code diff/mutations.yaml}, each applied to {@code diff/base.yaml}. */
final class Mutations {

    private Mutations() {}

    /**
     * One small change.
     *
     * @param expect severest impact of the change, or {@code NONE}
     * @param back the same of undoing it
     */
    record Mutation(String name, String expect, String back, ObjectNode before, ObjectNode after) {}

    static ObjectNode base() {
        return DocumentTree.parse(
                SpecSource.load(file("base.yaml").toString(), Path.of("")), new Diagnostics("base.yaml"));
    }

    static List<Mutation> all() {
        JsonNode entries = TextTree.parse(
                SpecSource.load(file("mutations.yaml").toString(), Path.of("")), new Diagnostics("mutations.yaml"));
        List<Mutation> all = new ArrayList<>();
        for (JsonNode entry : entries) {
            ObjectNode after = base();
            entry.get("edits").forEach(edit -> apply(after, edit));
            all.add(new Mutation(
                    entry.get("name").asText(),
                    entry.get("expect").asText(),
                    entry.get("back").asText(),
                    base(),
                    after));
        }
        return all;
    }

    private static Path file(String name) {
        return Repository.module("src/test/resources/diff/" + name);
    }

    private static void apply(ObjectNode tree, JsonNode edit) {
        if (edit.has("drop")) {
            take(tree, edit.get("drop").asText());
        } else if (edit.has("move")) {
            put(tree, edit.get("to").asText(), take(tree, edit.get("move").asText()));
        } else {
            put(tree, edit.get("set").asText(), edit.get("to"));
        }
    }

    private static JsonNode take(ObjectNode tree, String pointer) {
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = tree.at(place.head());
        String name = place.last().getMatchingProperty();
        JsonNode taken = parent instanceof ArrayNode list
                ? list.remove(Integer.parseInt(name))
                : ((ObjectNode) parent).remove(name);
        if (taken == null) {
            throw new IllegalArgumentException("nothing at " + pointer);
        }
        return taken;
    }

    private static void put(ObjectNode tree, String pointer, JsonNode value) {
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = tree.at(place.head());
        String name = place.last().getMatchingProperty();
        if (parent instanceof ArrayNode list && name.equals("-")) {
            list.add(value);
        } else if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(name), value);
        } else if (parent instanceof ObjectNode object) {
            object.set(name, value);
        } else {
            throw new IllegalArgumentException("no place for " + pointer);
        }
    }
}
