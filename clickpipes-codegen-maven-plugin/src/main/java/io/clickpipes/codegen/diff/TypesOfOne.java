package io.clickpipes.codegen.diff;

import com.fasterxml.jackson.databind.JsonNode;
import io.clickpipes.codegen.model.TypeId;
import io.clickpipes.codegen.model.TypeModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Types that only one of the documents has. One declared inside a thing that came or went belongs to that. */
final class TypesOfOne {

    private final Pair pair;
    private final Map<String, Finding> gone = new HashMap<>();
    private final Map<String, Finding> fresh = new HashMap<>();
    private final Map<JsonNode, List<TypeId>> heirs = new HashMap<>();

    TypesOfOne(Pair pair) {
        this.pair = pair;
        for (Finding finding : pair.findings()) {
            if (finding.isWhole() && finding.afterPointer().isEmpty() && finding.impact() == Impact.SOURCE_BREAKING) {
                gone.putIfAbsent(finding.beforePointer(), finding);
            }
            if (finding.isWhole() && finding.beforePointer().isEmpty()) {
                fresh.putIfAbsent(finding.afterPointer(), finding);
            }
        }
        pair.after.types().forEach((id, type) -> {
            if (!pair.before.types().containsKey(id)) {
                heirs.computeIfAbsent(schema(pair.afterTree, type), any -> new ArrayList<>())
                        .add(id);
            }
        });
    }

    private static JsonNode schema(Documents tree, TypeModel type) {
        return tree.at(tree.pointer(type.pointer()));
    }

    void compare() {
        pair.before.types().forEach((id, type) -> {
            if (!pair.after.types().containsKey(id)) {
                gone(id, type);
            }
        });
        pair.after.types().forEach((id, type) -> {
            if (!pair.before.types().containsKey(id)) {
                added(id, type);
            }
        });
    }

    private void gone(TypeId id, TypeModel type) {
        String pointer = pair.beforeTree.pointer(type.pointer());
        Finding finding = around(pointer, gone);
        if (finding == null) {
            finding = pair.add(new Finding(
                            Impact.SOURCE_BREAKING, Subject.TYPE, id.toString(), "The type is gone" + heir(type) + ".")
                    .at(pointer, "")
                    .whole());
            gone.put(pointer, finding);
        }
        finding.touches(pair.lost(pair.before.whole(type)));
    }

    private void added(TypeId id, TypeModel type) {
        String pointer = pair.afterTree.pointer(type.pointer());
        Finding finding = around(pointer, fresh);
        if (finding == null) {
            finding = pair.add(new Finding(Impact.ADDITIVE, Subject.TYPE, id.toString(), "A type is new.")
                    .at("", pointer)
                    .whole());
            fresh.put(pointer, finding);
        }
        finding.touches(pair.after.names().type(id));
    }

    private static @Nullable Finding around(String pointer, Map<String, Finding> wholes) {
        for (String place = pointer; place.length() > 1; place = Documents.parent(place)) {
            Finding finding = wholes.get(place);
            if (finding != null) {
                return finding;
            }
        }
        return null;
    }

    /** A new type whose schema is the same to the letter is the old one by another name. */
    private String heir(TypeModel type) {
        List<TypeId> same = heirs.getOrDefault(schema(pair.beforeTree, type), List.of());
        return same.size() == 1 ? "; " + same.get(0) + " is the same by another name" : "";
    }
}
