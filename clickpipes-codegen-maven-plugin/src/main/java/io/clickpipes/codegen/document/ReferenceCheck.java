package io.clickpipes.codegen.document;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds references that lead nowhere, or out of the document; reports all of them. */
public final class ReferenceCheck {

    /** References of other objects, such as examples and links, do not matter to generated code. */
    private static final Set<Grammar.Kind> CHECKED = EnumSet.of(
            Grammar.Kind.PATH_ITEM,
            Grammar.Kind.OPERATION,
            Grammar.Kind.PARAMETER,
            Grammar.Kind.BODY,
            Grammar.Kind.RESPONSE,
            Grammar.Kind.MEDIA,
            Grammar.Kind.ENCODING,
            Grammar.Kind.CALLBACK,
            Grammar.Kind.SCHEMA);

    /** Where components of kinds are that can not be anything else. */
    private static final Map<Grammar.Kind, Set<String>> FOLDERS = Map.of(
            Grammar.Kind.PARAMETER, Set.of("parameters", "headers"),
            Grammar.Kind.BODY, Set.of("requestBodies"),
            Grammar.Kind.RESPONSE, Set.of("responses"));

    private ReferenceCheck() {}

    /**
     * {@return whether references of such an object matter to generated code}
     *
     * @param kind what the object with the reference is
     */
    public static boolean matters(Grammar.Kind kind) {
        return CHECKED.contains(kind);
    }

    /**
     * Looks at every reference in the document.
     *
     * @param root the document
     * @param diagnostics gets what is wrong
     */
    public static void check(ObjectNode root, Diagnostics diagnostics) {
        Grammar.walk(root, (kind, node, pointer) -> {
            JsonNode reference = node.get("$ref");
            if (reference == null || !matters(kind)) {
                return true;
            }
            check(root, kind, reference, pointer + "/$ref", diagnostics);
            return true;
        });
    }

    private static void check(
            ObjectNode root, Grammar.Kind kind, JsonNode reference, String place, Diagnostics diagnostics) {
        if (!reference.isTextual() || reference.asText().isEmpty()) {
            diagnostics.report(
                    "bad-reference", place, "The reference is not a text.", "Write it as \"#/components/…\".");
            return;
        }
        if (!reference.asText().startsWith("#")) {
            diagnostics.report(
                    "external-reference",
                    place,
                    "The reference " + quoted(reference) + " leads out of the document, and nothing else is read.",
                    "Bundle the files into one document first.");
            return;
        }
        JsonNode target = target(root, reference.asText());
        if (target.isMissingNode()) {
            diagnostics.report(
                    "dangling-reference",
                    place,
                    "The reference " + quoted(reference) + " leads nowhere.",
                    "Add what it names, or correct the reference.");
        } else if (target.isTextual() || target.isNumber() || target.isArray() || isMisfit(kind, reference.asText())) {
            diagnostics.report(
                    "bad-reference",
                    place,
                    "The reference " + quoted(reference) + " leads to something of another kind.",
                    "Refer to what is wanted here, such as a component of the right section.");
        } else if (kind != Grammar.Kind.SCHEMA && kind != Grammar.Kind.CALLBACK && isEndless(root, target)) {
            diagnostics.report(
                    "reference-cycle",
                    place,
                    "The reference " + quoted(reference) + " leads back to itself, and never to what is wanted here.",
                    "Refer to the object itself.");
        }
    }

    /** A schema may refer to itself, which says nothing about values, and callbacks are passed over. */
    private static boolean isEndless(ObjectNode root, JsonNode target) {
        Set<JsonNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        JsonNode current = target;
        while (current.path("$ref").isTextual() && current.path("$ref").asText().startsWith("#")) {
            if (!seen.add(current)) {
                return true;
            }
            current = target(root, current.path("$ref").asText());
        }
        return false;
    }

    /** Whether a parameter, body or response is said to be what is kept among other components. */
    private static boolean isMisfit(Grammar.Kind kind, String reference) {
        Set<String> folders = FOLDERS.get(kind);
        List<String> segments = Pointers.segments(reference.startsWith("#/") ? reference.substring(1) : "");
        return folders != null
                && segments.size() == 3
                && segments.get(0).equals("components")
                && !folders.contains(segments.get(1));
    }

    /**
     * {@return what a local reference names; a missing node if there is nothing there}
     *
     * @param root the document
     * @param reference reference with its {@code #}
     */
    public static JsonNode target(ObjectNode root, String reference) {
        String pointer = reference.substring(1);
        if (pointer.isEmpty()) {
            return root;
        }
        if (!pointer.startsWith("/")) {
            return MissingNode.getInstance();
        }
        JsonNode exact = root.at(JsonPointer.compile(pointer));
        return exact.isMissingNode() && (pointer.contains("%") || pointer.contains("+"))
                ? root.at(JsonPointer.compile(decoded(pointer)))
                : exact;
    }

    /** In a fragment special characters are percent-encoded; a plus sign for a space is found in real documents. */
    static String decoded(String pointer) {
        try {
            return URLDecoder.decode(pointer, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return pointer;
        }
    }

    private static String quoted(JsonNode reference) {
        String text = reference.asText().replaceAll("\\p{Cntrl}", "?");
        return "\"" + (text.length() > 200 ? text.substring(0, 200) + "…" : text) + "\"";
    }
}
