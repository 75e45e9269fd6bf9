package io.clickpipes.codegen.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.document.Anchors;
import io.clickpipes.codegen.document.Grammar;
import io.clickpipes.codegen.document.ReferenceCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes pointers of the references that JSON Schema knows beside them: to anchors, to identifiers of schemas, and from
 * within a schema that has an identifier. A dynamic reference leads to the first schema that has the dynamic anchor.
 */
final class SchemaAddresses {

    private SchemaAddresses() {}

    private record Reference(ObjectNode schema, String member, String pointer) {

        String text() {
            return schema.get(member).asText();
        }
    }

    /** Changes the tree in place. What leads nowhere stays as it is. */
    static void resolve(ObjectNode root) {
        List<Reference> found = new ArrayList<>();
        Grammar.walk(root, (kind, node, pointer) -> {
            if (kind == Grammar.Kind.SCHEMA) {
                String member = node.has("$ref") ? "$ref" : "$dynamicRef";
                if (node.path(member).isTextual()) {
                    Reference reference = new Reference(node, member, pointer.substring(1));
                    if (!isPointer(root, reference)) {
                        found.add(reference);
                    }
                }
            }
            return true;
        });
        if (found.isEmpty()) {
            return;
        }
        Anchors anchors = new Anchors(root);
        for (Reference each : found) {
            target(anchors, each).ifPresent(pointer -> {
                each.schema().remove("$dynamicRef");
                each.schema().put("$ref", "#" + pointer);
            });
        }
    }

    private static boolean isPointer(ObjectNode root, Reference reference) {
        return reference.member().equals("$ref")
                && reference.text().startsWith("#/")
                && !ReferenceCheck.target(root, reference.text()).isMissingNode();
    }

    private static Optional<String> target(Anchors anchors, Reference reference) {
        String text = reference.text();
        int sign = text.indexOf('#');
        String id = sign < 0 ? text : text.substring(0, sign);
        String fragment = sign < 0 ? "" : text.substring(sign + 1);
        if (!id.isEmpty()) {
            return anchors.identified(reference.pointer(), id).flatMap(start -> anchors.below(start, fragment));
        }
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return anchors.enclosing(reference.pointer())
                .flatMap(enclosing -> anchors.below(enclosing, fragment))
                .or(() -> anchors.below("", fragment));
    }
}
