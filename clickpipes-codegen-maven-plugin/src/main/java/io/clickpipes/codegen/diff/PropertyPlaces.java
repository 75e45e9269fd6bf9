package io.clickpipes.codegen.diff;

import io.clickpipes.codegen.model.ObjectModel;
import io.clickpipes.codegen.model.PropertyModel;
import java.util.ArrayList;
import java.util.List;

/** Where documents speak of a property beside the place of its schema. */
final class PropertyPlaces {

    private final Pair pair;

    PropertyPlaces(Pair pair) {
        this.pair = pair;
    }

    /** Where the documents say that an object has, or must have, a property. */
    List<String> membership(ObjectModel before, ObjectModel after, PropertyModel property) {
        List<String> places = new ArrayList<>();
        collectMembership(pair.beforeTree, before, property, places);
        collectMembership(pair.afterTree, after, property, places);
        return places;
    }

    private static void collectMembership(
            Documents tree, ObjectModel owner, PropertyModel property, List<String> places) {
        String pointer = tree.pointer(owner.pointer());
        places.add(Documents.below(pointer, "required"));
        int parts = tree.at(pointer).path("allOf").size();
        for (int i = 0; i < parts; i++) {
            places.add(Documents.below(pointer, "allOf", Integer.toString(i), "required"));
        }
        String declared = tree.pointer(property.pointer());
        int end = declared.lastIndexOf("/properties/");
        if (end > 0) {
            places.add(declared.substring(0, end) + "/required");
        }
        if (!Documents.isWithin(declared, pointer)) {
            for (String keyword : List.of("allOf", "oneOf", "anyOf", "$ref")) {
                places.add(Documents.below(pointer, keyword));
            }
        }
    }

    /** Keywords of the schema of a property, and of what it refers to. */
    List<String> below(PropertyModel old, PropertyModel now, String... keywords) {
        List<String> places = new ArrayList<>();
        for (String keyword : keywords) {
            pair.beforeTree.withAliases(old.pointer()).forEach(each -> places.add(Documents.below(each, keyword)));
            pair.afterTree.withAliases(now.pointer()).forEach(each -> places.add(Documents.below(each, keyword)));
        }
        return places;
    }
}
