package io.clickpipes.codegen.diff;

import io.clickpipes.codegen.model.EnumModel;
import io.clickpipes.codegen.model.ObjectModel;
import io.clickpipes.codegen.model.TypeModel;
import io.clickpipes.codegen.model.UnionModel;
import java.util.List;

/** The types of both documents, matched by their Java names. */
final class TypeDiff {

    private final Pair pair;
    private final ConstraintDiff constraints;
    private final PropertyDiff properties;
    private final UnionDiff unions;
    private final EnumDiff enums;

    TypeDiff(Pair pair, ConstraintDiff constraints) {
        this.pair = pair;
        this.constraints = constraints;
        this.properties = new PropertyDiff(pair, constraints);
        this.unions = new UnionDiff(pair);
        this.enums = new EnumDiff(pair);
    }

    /** Types that both have. */
    void compare() {
        pair.before.types().forEach((id, type) -> {
            TypeModel other = pair.after.types().get(id);
            if (other != null) {
                both(type, other);
            }
        });
    }

    private void both(TypeModel before, TypeModel after) {
        String old = pair.beforeTree.pointer(before.pointer());
        String now = pair.afterTree.pointer(after.pointer());
        if (!before.getClass().equals(after.getClass())) {
            pair.add(new Finding(
                            Impact.SOURCE_BREAKING,
                            Subject.TYPE,
                            before.id().toString(),
                            "It was " + kind(before) + " and is now " + kind(after) + ".")
                    .at(old, now)
                    .values(kind(before), kind(after))
                    .claims(pair.beforeTree.withAliases(before.pointer()))
                    .claims(pair.afterTree.withAliases(after.pointer()))
                    .touches(used(before)));
            return;
        }
        if (before instanceof ObjectModel object) {
            properties.compare(object, (ObjectModel) after);
            entries(object, (ObjectModel) after);
        } else if (before instanceof EnumModel values) {
            enums.compare(values, (EnumModel) after);
        } else {
            unions.compare((UnionModel) before, (UnionModel) after);
        }
        if (!before.doc().deprecated() && after.doc().deprecated()) {
            pair.add(new Finding(Impact.ADDITIVE, Subject.TYPE, before.id().toString(), "It is now deprecated.")
                    .at(old, now)
                    .claims(Documents.below(now, "deprecated"))
                    .touches(pair.before.names().type(before.id())));
        }
        JavaMember member = before instanceof ObjectModel
                ? pair.after.names().method(before.id().nested("Builder"), "build", false)
                : pair.after.names().type(before.id());
        constraints.compare(
                before.doc().constraints(),
                after.doc().constraints(),
                new ConstraintDiff.Owner(
                        Subject.TYPE,
                        before.id().toString(),
                        pair.isSent(before.id()),
                        pair.isRead(before.id()),
                        List.of(member),
                        List.of(pair.before.names().type(before.id())),
                        old,
                        now));
    }

    /** A class that becomes an interface breaks compiled calls of methods that stay; a static one only has to be compiled anew. */
    private List<Signature> used(TypeModel before) {
        List<Signature> all = pair.before.whole(before);
        List<Signature> lost = pair.lost(all);
        return all.stream()
                .filter(each -> lost.contains(each) || !each.member().name().equals("readFrom"))
                .toList();
    }

    private static String kind(TypeModel type) {
        return type instanceof ObjectModel ? "an object" : type instanceof EnumModel ? "an enum" : "a union";
    }

    /** Members whose names are data. */
    private void entries(ObjectModel before, ObjectModel after) {
        String old = pair.beforeTree.pointer(before.pointer());
        String now = pair.afterTree.pointer(after.pointer());
        List<Signature> lost = pair.lost(pair.before.ofEntries(before));
        List<Signature> gained = pair.gained(pair.after.ofEntries(after));
        boolean masked = before.additionalSecret() != after.additionalSecret();
        if (before.additional().equals(after.additional()) && !masked) {
            return;
        }
        Impact impact = !lost.isEmpty()
                ? Impact.SOURCE_BREAKING
                : before.additionalSecret() && !after.additionalSecret() ? Impact.WIRE_BREAKING : Impact.ADDITIVE;
        Finding finding = new Finding(
                        impact,
                        Subject.TYPE,
                        before.id().toString(),
                        before.additional().isEmpty()
                                ? "Members without a name in the schema now have a type."
                                : after.additional().isEmpty()
                                        ? "Members without a name in the schema no longer have a type."
                                        : "The type of members without a name in the schema changed.")
                .at(old, now)
                .touches(lost.isEmpty() ? gained : lost);
        before.additional().ifPresent(type -> finding.before(JavaNames.visible(type)));
        after.additional().ifPresent(type -> finding.after(JavaNames.visible(type)));
        for (String keyword : List.of("additionalProperties", "patternProperties", "allOf")) {
            finding.claims(Documents.below(old, keyword), Documents.below(now, keyword));
        }
        pair.add(finding);
    }
}
