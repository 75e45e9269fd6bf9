package io.clickpipes.codegen.diff;

import io.clickpipes.codegen.model.EnumModel;
import io.clickpipes.codegen.model.ObjectModel;
import io.clickpipes.codegen.model.TypeId;
import io.clickpipes.codegen.model.TypeModel;
import io.clickpipes.codegen.model.UnionModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The types of both documents, matched by their Java names. */
final class TypeDiff {

    private final Pair pair;
    private final ConstraintDiff constraints;
    private final PropertyDiff properties;
    private final UnionDiff unions;

    TypeDiff(Pair pair, ConstraintDiff constraints) {
        this.pair = pair;
        this.constraints = constraints;
        this.properties = new PropertyDiff(pair, constraints);
        this.unions = new UnionDiff(pair);
    }

    /** Types that both have; those that come and go are found when all the rest is known. */
    void compareCommon() {
        pair.before.types().forEach((id, type) -> {
            TypeModel other = pair.after.types().get(id);
            if (other != null) {
                both(type, other);
            }
        });
    }

    /** Types that only one has. One declared inside a thing that came or went belongs to that. */
    void compareOthers() {
        pair.before.types().forEach((id, type) -> {
            if (!pair.after.types().containsKey(id)) {
                String pointer = pair.beforeTree.pointer(type.pointer());
                Finding finding = around(pointer, Impact.SOURCE_BREAKING, true);
                if (finding == null) {
                    String heir = heir(type);
                    finding = pair.add(new Finding(
                                    Impact.SOURCE_BREAKING,
                                    Subject.TYPE,
                                    id.toString(),
                                    "The type is gone" + heir + ".")
                            .at(pointer, "")
                            .whole());
                }
                finding.touches(pair.lost(pair.before.whole(type)));
            }
        });
        pair.after.types().forEach((id, type) -> {
            if (!pair.before.types().containsKey(id)) {
                String pointer = pair.afterTree.pointer(type.pointer());
                Finding finding = around(pointer, Impact.ADDITIVE, false);
                if (finding == null) {
                    finding = pair.add(new Finding(Impact.ADDITIVE, Subject.TYPE, id.toString(), "A type is new.")
                            .at("", pointer)
                            .whole());
                }
                finding.touches(pair.after.names().type(id));
            }
        });
    }

    private @Nullable Finding around(String pointer, Impact impact, boolean before) {
        for (Finding finding : pair.findings()) {
            String place = before ? finding.beforePointer() : finding.afterPointer();
            String other = before ? finding.afterPointer() : finding.beforePointer();
            if (finding.isWhole()
                    && other.isEmpty()
                    && (finding.impact() == impact || !before)
                    && Documents.isWithin(pointer, place)) {
                return finding;
            }
        }
        return null;
    }

    /** A new type whose schema is the same to the letter is the old one by another name. */
    private String heir(TypeModel type) {
        List<TypeId> heirs = new ArrayList<>();
        pair.after.types().forEach((id, each) -> {
            boolean same = !pair.before.types().containsKey(id)
                    && pair.afterTree
                            .at(pair.afterTree.pointer(each.pointer()))
                            .equals(pair.beforeTree.at(pair.beforeTree.pointer(type.pointer())));
            if (same) {
                heirs.add(id);
            }
        });
        return heirs.size() == 1 ? "; " + heirs.get(0) + " is the same by another name" : "";
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
                    .touches(pair.lost(pair.before.whole(before))));
            return;
        }
        if (before instanceof ObjectModel object) {
            properties.compare(object, (ObjectModel) after);
            entries(object, (ObjectModel) after);
        } else if (before instanceof EnumModel values) {
            constants(values, (EnumModel) after);
        } else {
            unions.compare((UnionModel) before, (UnionModel) after);
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
                        old,
                        now));
    }

    private static String kind(TypeModel type) {
        return type instanceof ObjectModel ? "an object" : type instanceof EnumModel ? "an enum" : "a union";
    }

    private void constants(EnumModel before, EnumModel after) {
        Map<String, EnumModel.Constant> old = byValue(before);
        Map<String, EnumModel.Constant> now = byValue(after);
        old.forEach((value, constant) -> {
            List<Signature> lost = pair.lost(pair.before.of(before, constant));
            EnumModel.Constant other = now.get(value);
            if (other == null) {
                Finding finding = value(
                                before,
                                after,
                                lost.isEmpty() ? Impact.WIRE_BREAKING : Impact.SOURCE_BREAKING,
                                "The value " + Text.brief(value) + " is gone.")
                        .before(Text.brief(value));
                if (lost.isEmpty()) {
                    finding.touches(pair.before.names().field(before.id(), constant.name()));
                } else {
                    finding.touches(lost);
                }
            } else if (!constant.name().equals(other.name())) {
                value(
                                before,
                                after,
                                lost.isEmpty() ? Impact.WIRE_BREAKING : Impact.SOURCE_BREAKING,
                                "The constant of the value " + Text.brief(value) + " is now " + other.name() + ".")
                        .values(constant.name(), other.name())
                        .touches(lost);
            }
        });
        now.forEach((value, constant) -> {
            if (!old.containsKey(value)) {
                value(before, after, Impact.ADDITIVE, "The value " + Text.brief(value) + " is new.")
                        .after(Text.brief(value))
                        .touches(pair.gained(pair.after.of(after, constant)));
            }
        });
    }

    private Finding value(EnumModel before, EnumModel after, Impact impact, String what) {
        String old = pair.beforeTree.pointer(before.pointer());
        String now = pair.afterTree.pointer(after.pointer());
        Finding finding = new Finding(impact, Subject.ENUM_VALUE, before.id().toString(), what)
                .at(list(old, pair.beforeTree), list(now, pair.afterTree));
        for (String keyword : List.of("enum", "const", "oneOf", "anyOf", "allOf")) {
            finding.claims(Documents.below(old, keyword), Documents.below(now, keyword));
        }
        return pair.add(finding);
    }

    private static String list(String schema, Documents tree) {
        for (String keyword : List.of("enum", "const")) {
            if (tree.at(schema).has(keyword)) {
                return Documents.below(schema, keyword);
            }
        }
        return schema;
    }

    private static Map<String, EnumModel.Constant> byValue(EnumModel model) {
        Map<String, EnumModel.Constant> all = new LinkedHashMap<>();
        model.constants().forEach(constant -> all.put(constant.value(), constant));
        return all;
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
