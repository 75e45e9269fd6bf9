package io.clickpipes.codegen.diff;

import io.clickpipes.codegen.model.Constraints;
import io.clickpipes.codegen.model.Constraints.Keyword;
import io.clickpipes.codegen.model.ObjectModel;
import io.clickpipes.codegen.model.PropertyModel;
import io.clickpipes.codegen.model.TypeId;
import io.clickpipes.codegen.model.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The properties of one object that both documents have. */
final class PropertyDiff {

    private final Pair pair;
    private final ConstraintDiff constraints;

    PropertyDiff(Pair pair, ConstraintDiff constraints) {
        this.pair = pair;
        this.constraints = constraints;
    }

    void compare(ObjectModel before, ObjectModel after) {
        Map<String, PropertyModel> old = byName(before);
        Map<String, PropertyModel> now = byName(after);
        old.forEach((name, property) -> {
            PropertyModel other = now.get(name);
            if (other == null) {
                gone(before, after, property, now);
            } else {
                both(before, after, property, other);
            }
        });
        now.forEach((name, property) -> {
            if (!old.containsKey(name)) {
                added(before, after, property);
            }
        });
    }

    private static Map<String, PropertyModel> byName(ObjectModel object) {
        Map<String, PropertyModel> all = new LinkedHashMap<>();
        object.properties().forEach(property -> all.put(property.wireName(), property));
        return all;
    }

    private static String place(ObjectModel owner, PropertyModel property) {
        return owner.id() + "." + property.wireName();
    }

    private void gone(ObjectModel before, ObjectModel after, PropertyModel property, Map<String, PropertyModel> now) {
        List<Signature> lost = pair.lost(pair.before.of(before, property));
        String heir = now.values().stream()
                .filter(each -> each.names().equals(property.names()))
                .map(each -> "The property is now called " + each.wireName() + ".")
                .findFirst()
                .orElse("The property is gone.");
        Finding finding = new Finding(
                        lost.isEmpty() ? Impact.WIRE_BREAKING : Impact.SOURCE_BREAKING,
                        Subject.PROPERTY,
                        place(before, property),
                        heir)
                .at(pair.beforeTree.pointer(property.pointer()), "")
                .before(JavaNames.visible(property.type()))
                .whole()
                .claims(membership(before, after, property));
        pair.add(lost.isEmpty() ? finding.touches(readers(before, property)) : finding.touches(lost));
    }

    private void added(ObjectModel before, ObjectModel after, PropertyModel property) {
        boolean demanded = property.required() && pair.isSent(before.id());
        List<Signature> gained = pair.gained(pair.after.of(after, property));
        Finding finding = new Finding(
                        demanded ? Impact.WIRE_BREAKING : Impact.ADDITIVE,
                        Subject.PROPERTY,
                        place(after, property),
                        demanded ? "A property is new, and build() throws without it." : "A property is new.")
                .at("", pair.afterTree.pointer(property.pointer()))
                .after(JavaNames.visible(property.type()))
                .whole()
                .claims(membership(before, after, property))
                .touches(gained);
        pair.add(demanded ? finding.touches(build(after)) : finding);
    }

    private void both(ObjectModel before, ObjectModel after, PropertyModel old, PropertyModel now) {
        List<Signature> lost = new ArrayList<>(pair.lost(pair.before.of(before, old)));
        nullability(before, after, old, now, lost);
        shape(before, after, old, now, lost);
        if (old.required() != now.required()) {
            requiredness(before, after, old, now);
        }
        if (old.secret() != now.secret()) {
            finding(
                            now.secret() ? Impact.INVISIBLE : Impact.WIRE_BREAKING,
                            before,
                            old,
                            now,
                            now.secret()
                                    ? "It is now a secret: toString() no longer shows it."
                                    : "It is no longer a secret: toString() now shows it.")
                    .claims(below(old, now, "format", "writeOnly"))
                    .touches(reader(before, old));
        }
        if (old.doc().deprecated() != now.doc().deprecated()) {
            finding(
                            now.doc().deprecated() ? Impact.ADDITIVE : Impact.INVISIBLE,
                            before,
                            old,
                            now,
                            now.doc().deprecated() ? "It is now deprecated." : "It is no longer deprecated.")
                    .claims(below(old, now, "deprecated"))
                    .touches(reader(before, old));
        }
        limits(before, old, now);
    }

    private void limits(ObjectModel owner, PropertyModel old, PropertyModel now) {
        TypeId id = owner.id();
        constraints.compare(
                old.doc().constraints(),
                now.doc().constraints(),
                new ConstraintDiff.Owner(
                        Subject.PROPERTY,
                        place(owner, old),
                        pair.isSent(id) && !(says(old, Keyword.READ_ONLY) && says(now, Keyword.READ_ONLY)),
                        pair.isRead(id) && !(says(old, Keyword.WRITE_ONLY) && says(now, Keyword.WRITE_ONLY)),
                        List.of(setter(owner, now)),
                        pair.beforeTree.pointer(old.pointer()),
                        pair.afterTree.pointer(now.pointer())));
    }

    private static boolean says(PropertyModel property, Keyword keyword) {
        return property.doc().constraints().stream()
                .filter(each -> each.at().isEmpty())
                .map(Constraints::stated)
                .anyMatch(stated -> stated.containsKey(keyword));
    }

    private void nullability(
            ObjectModel before, ObjectModel after, PropertyModel old, PropertyModel now, List<Signature> lost) {
        if (old.nullable() == now.nullable()) {
            return;
        }
        boolean missing = now.nullable() && old.required() && pair.isRead(before.id());
        Impact impact = !now.nullable() ? Impact.SOURCE_BREAKING : missing ? Impact.WIRE_BREAKING : Impact.ADDITIVE;
        String setNull = now.nullable() ? now.names().setNull() : old.names().setNull();
        List<Signature> own = (now.nullable() ? pair.gained(pair.after.of(after, now)) : List.copyOf(lost))
                .stream().filter(each -> each.member().name().equals(setNull)).toList();
        lost.removeAll(own);
        if (impact == Impact.SOURCE_BREAKING && own.isEmpty()) {
            impact = pair.isSent(before.id()) ? Impact.WIRE_BREAKING : Impact.INVISIBLE;
        }
        Finding finding = finding(
                        impact,
                        before,
                        old,
                        now,
                        now.nullable()
                                ? missing ? "It may now be null, and its accessor then throws." : "It may now be null."
                                : "It may no longer be null.")
                .claims(below(old, now, "type", "nullable", "enum", "oneOf", "anyOf", "$ref", "allOf"))
                .touches(own);
        if (missing) {
            finding.touches(reader(before, old));
        }
    }

    /** Type and Java names. */
    private void shape(
            ObjectModel before, ObjectModel after, PropertyModel old, PropertyModel now, List<Signature> lost) {
        if (!old.type().equals(now.type())) {
            boolean admits = admitsNull(now.type()) && !admitsNull(old.type());
            boolean wire = admits ? pair.isRead(before.id()) : pair.isSent(before.id());
            Impact impact = !lost.isEmpty()
                    ? Impact.SOURCE_BREAKING
                    : wire ? Impact.WIRE_BREAKING : admits ? Impact.ADDITIVE : Impact.INVISIBLE;
            String what = lost.isEmpty()
                    ? "Whether there may be nulls inside changed."
                    : "The type changed from " + JavaNames.visible(old.type()) + " to " + JavaNames.visible(now.type())
                            + ".";
            finding(impact, before, old, now, what)
                    .values(JavaNames.visible(old.type()), JavaNames.visible(now.type()))
                    .claims(pair.beforeTree.withAliases(old.pointer()))
                    .claims(pair.afterTree.withAliases(now.pointer()))
                    .touches(lost);
        } else if (!lost.isEmpty()) {
            finding(
                            Impact.SOURCE_BREAKING,
                            before,
                            old,
                            now,
                            "Its Java name changed from " + old.names().accessor() + " to "
                                    + now.names().accessor() + ".")
                    .values(old.names().accessor(), now.names().accessor())
                    .touches(lost);
            pair.add(new Finding(Impact.ADDITIVE, Subject.PROPERTY, place(after, now), "It has a new name in Java.")
                    .at(pair.beforeTree.pointer(old.pointer()), pair.afterTree.pointer(now.pointer()))
                    .touches(pair.gained(pair.after.of(after, now))));
        }
    }

    static boolean admitsNull(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return list.nullableItems() || admitsNull(list.items());
        }
        return type instanceof TypeRef.MapOf map && (map.nullableValues() || admitsNull(map.values()));
    }

    private void requiredness(ObjectModel before, ObjectModel after, PropertyModel old, PropertyModel now) {
        boolean sent = pair.isSent(before.id());
        boolean read = pair.isRead(before.id());
        Impact impact;
        String what;
        if (now.required()) {
            impact = sent ? Impact.WIRE_BREAKING : read ? Impact.ADDITIVE : Impact.INVISIBLE;
            what = sent ? "It is now required, and build() throws without it." : "Answers now always have it.";
        } else {
            impact = read ? Impact.WIRE_BREAKING : sent ? Impact.ADDITIVE : Impact.INVISIBLE;
            what = read ? "Answers may now come without it, and its accessor may return null." : "It is now optional.";
        }
        Finding finding = finding(impact, before, old, now, what)
                .claims(membership(before, after, old))
                .claims(membership(before, after, now));
        if (now.required() && sent) {
            finding.touches(setter(after, now), build(after));
        } else if (impact != Impact.INVISIBLE) {
            finding.touches(reader(before, old));
        }
    }

    private Finding finding(Impact impact, ObjectModel owner, PropertyModel old, PropertyModel now, String what) {
        return pair.add(new Finding(impact, Subject.PROPERTY, place(owner, old), what)
                .at(pair.beforeTree.pointer(old.pointer()), pair.afterTree.pointer(now.pointer())));
    }

    /** Where the documents say that an object has, or must have, a property. */
    private List<String> membership(ObjectModel before, ObjectModel after, PropertyModel property) {
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

    private List<String> below(PropertyModel old, PropertyModel now, String... keywords) {
        List<String> places = new ArrayList<>();
        for (String keyword : keywords) {
            pair.beforeTree.withAliases(old.pointer()).forEach(each -> places.add(Documents.below(each, keyword)));
            pair.afterTree.withAliases(now.pointer()).forEach(each -> places.add(Documents.below(each, keyword)));
        }
        return places;
    }

    private JavaMember reader(ObjectModel owner, PropertyModel property) {
        return pair.before.names().method(owner.id(), property.names().accessor(), false);
    }

    private JavaMember[] readers(ObjectModel owner, PropertyModel property) {
        return new JavaMember[] {reader(owner, property), setter(owner, property)};
    }

    private JavaMember setter(ObjectModel owner, PropertyModel property) {
        return pair.after
                .names()
                .method(owner.id().nested("Builder"), property.names().setter(), true);
    }

    private JavaMember build(ObjectModel owner) {
        return pair.after.names().method(owner.id().nested("Builder"), "build", false);
    }
}
