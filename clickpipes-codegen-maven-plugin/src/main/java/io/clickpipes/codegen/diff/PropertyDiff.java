package io.clickpipes.codegen.diff;

import io.clickpipes.codegen.model.Constraints;
import io.clickpipes.codegen.model.Constraints.Keyword;
import io.clickpipes.codegen.model.ObjectModel;
import io.clickpipes.codegen.model.PropertyModel;
import io.clickpipes.codegen.model.TypeId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The properties of one object that both documents have. */
final class PropertyDiff {

    private final Pair pair;
    private final ConstraintDiff constraints;
    private final PropertyPlaces places;

    PropertyDiff(Pair pair, ConstraintDiff constraints) {
        this.pair = pair;
        this.constraints = constraints;
        this.places = new PropertyPlaces(pair);
    }

    void compare(ObjectModel before, ObjectModel after) {
        Map<String, PropertyModel> old = byName(before);
        Map<String, PropertyModel> now = byName(after);
        old.forEach((name, property) -> {
            PropertyModel other = now.get(name);
            if (other == null) {
                gone(before, after, property, old, now);
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

    private void gone(
            ObjectModel before,
            ObjectModel after,
            PropertyModel property,
            Map<String, PropertyModel> old,
            Map<String, PropertyModel> now) {
        List<Signature> all = pair.before.of(before, property);
        List<Signature> lost = pair.lost(all);
        String heir = now.values().stream()
                .filter(each -> each.names().equals(property.names()))
                .map(each -> old.containsKey(each.wireName())
                        ? "The property is gone, and its Java members now mean " + each.wireName() + "."
                        : "The property is now called " + each.wireName() + ".")
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
                .claims(places.membership(before, after, property));
        pair.add(lost.isEmpty() ? finding.touches(readers(before, property)) : finding.touches(lost));
        if (!lost.isEmpty()) {
            List<Signature> taken = new ArrayList<>(all);
            taken.removeAll(lost);
            pair.addTaken(
                    taken,
                    new Finding(Impact.WIRE_BREAKING, Subject.PROPERTY, place(before, property), takenBy(property))
                            .at(pair.beforeTree.pointer(property.pointer()), ""));
        }
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
                .claims(places.membership(before, after, property))
                .touches(gained);
        pair.add(demanded ? finding.touches(build(after)) : finding);
    }

    private void both(ObjectModel before, ObjectModel after, PropertyModel old, PropertyModel now) {
        List<Signature> lost = new ArrayList<>(pair.lost(pair.before.of(before, old)));
        List<Signature> taken = new ArrayList<>(pair.before.of(before, old));
        taken.removeAll(lost);
        taken.removeAll(pair.after.of(after, now));
        pair.addTaken(
                taken,
                new Finding(Impact.WIRE_BREAKING, Subject.PROPERTY, place(before, old), takenBy(old))
                        .at(pair.beforeTree.pointer(old.pointer()), pair.afterTree.pointer(now.pointer()))
                        .values(old.names().accessor(), now.names().accessor()));
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
                    .claims(places.below(old, now, "format", "writeOnly"))
                    .touches(reader(before, old));
        }
        if (old.doc().deprecated() != now.doc().deprecated()) {
            finding(
                            now.doc().deprecated() ? Impact.ADDITIVE : Impact.INVISIBLE,
                            before,
                            old,
                            now,
                            now.doc().deprecated() ? "It is now deprecated." : "It is no longer deprecated.")
                    .claims(places.below(old, now, "deprecated"))
                    .touches(reader(before, old));
        }
        limits(before, old, now);
    }

    private static String takenBy(PropertyModel property) {
        return "Java members called " + property.names().accessor() + " now mean another property.";
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
                        List.of(reader(owner, old)),
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
                                ? missing
                                        ? "It may now be null, and what its accessor returns too."
                                        : "It may now be null."
                                : "It may no longer be null.")
                .claims(places.below(old, now, "type", "nullable", "enum", "oneOf", "anyOf", "$ref", "allOf"))
                .touches(own);
        if (missing) {
            finding.touches(reader(before, old));
        }
    }

    /** Type and Java names. */
    private void shape(
            ObjectModel before, ObjectModel after, PropertyModel old, PropertyModel now, List<Signature> lost) {
        if (!JavaNames.plain(old.type()).equals(JavaNames.plain(now.type()))) {
            type(before, after, old, now, lost);
            return;
        }
        if (!lost.isEmpty()) {
            finding(
                            Impact.SOURCE_BREAKING,
                            before,
                            old,
                            now,
                            "Its Java name changed from " + old.names().accessor() + " to "
                                    + now.names().accessor() + ".")
                    .values(old.names().accessor(), now.names().accessor())
                    .touches(lost);
        }
        List<Signature> gained = old.names().equals(now.names()) ? List.of() : pair.gained(pair.after.of(after, now));
        if (!gained.isEmpty()) {
            pair.add(new Finding(Impact.ADDITIVE, Subject.PROPERTY, place(after, now), "It has a new name in Java.")
                    .at(pair.beforeTree.pointer(old.pointer()), pair.afterTree.pointer(now.pointer()))
                    .touches(gained));
        }
    }

    private void type(
            ObjectModel before, ObjectModel after, PropertyModel old, PropertyModel now, List<Signature> lost) {
        String was = JavaNames.visible(old.type());
        String is = JavaNames.visible(now.type());
        boolean admits = JavaNames.admitsNull(now.type()) && !JavaNames.admitsNull(old.type());
        boolean wire = admits ? pair.isRead(before.id()) : pair.isSent(before.id());
        boolean nulls = was.equals(is);
        Impact impact = !lost.isEmpty()
                ? Impact.SOURCE_BREAKING
                : wire || !nulls ? Impact.WIRE_BREAKING : admits ? Impact.ADDITIVE : Impact.INVISIBLE;
        String what = !nulls
                ? "The type changed from " + was + " to " + is + "."
                : admits ? "Values inside may now be null." : "Values inside may no longer be null.";
        Finding finding = finding(impact, before, old, now, what)
                .values(was, is)
                .claims(pair.beforeTree.withAliases(old.pointer()))
                .claims(pair.afterTree.withAliases(now.pointer()))
                .touches(lost);
        if (lost.isEmpty() && impact != Impact.INVISIBLE) {
            finding.touches(admits && wire ? reader(before, old) : setter(after, now));
        }
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
                .claims(places.membership(before, after, old))
                .claims(places.membership(before, after, now));
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
