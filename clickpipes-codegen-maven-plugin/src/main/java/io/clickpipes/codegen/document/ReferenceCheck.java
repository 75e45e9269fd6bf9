package io.clickpipes.codegen.document;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
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

    private ReferenceCheck() {}

    /** Whether references of such an object matter to generated code. */
    public static boolean matters(Grammar.Kind kind) {
        return CHECKED.contains(kind);
    }

    /** Looks at every reference in the document. */
    public static void check(ObjectNode root, Diagnostics diagnostics) {
        Grammar.walk(root, (kind, node, pointer) -> {
            JsonNode reference = node.get("$ref");
            if (reference == null || !matters(kind)) {
                return true;
            }
            String place = pointer + "/$ref";
            if (!reference.isTextual()) {
                diagnostics.report(
                        "bad-reference", place, "The reference is not a text.", "Write it as \"#/components/…\".");
            } else if (!reference.asText().startsWith("#")) {
                diagnostics.report(
                        "external-reference",
                        place,
                        "The reference " + quoted(reference) + " leads out of the document, and nothing else is read.",
                        "Bundle the files into one document first.");
            } else if (target(root, reference.asText()).isMissingNode()) {
                diagnostics.report(
                        "dangling-reference",
                        place,
                        "The reference " + quoted(reference) + " leads nowhere.",
                        "Add what it names, or correct the reference.");
            }
            return true;
        });
    }

    /** What a local reference names; a missing node if there is nothing there. */
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
