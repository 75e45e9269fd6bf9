package io.clickpipes.codegen.diff;

import io.clickpipes.codegen.model.PropertyModel;
import io.clickpipes.codegen.model.TypeRef;
import io.clickpipes.codegen.model.UnionModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Two versions of one union: its members, how the wire tells them apart, what can be read through it. */
final class UnionDiff {

    private final Pair pair;

    UnionDiff(Pair pair) {
        this.pair = pair;
    }

    void compare(UnionModel before, UnionModel after) {
        Map<TypeRef, UnionModel.Member> old = byType(before);
        Map<TypeRef, UnionModel.Member> now = byType(after);
        old.forEach((type, member) -> {
            UnionModel.Member other = now.get(type);
            List<Signature> lost = pair.lost(pair.before.of(before, member));
            if (other == null) {
                Finding finding = finding(
                                before,
                                after,
                                lost.isEmpty() ? Impact.WIRE_BREAKING : Impact.SOURCE_BREAKING,
                                "The alternative " + JavaNames.visible(type) + " is gone.")
                        .before(JavaNames.visible(type));
                finding.touches(lost);
            } else if (!lost.isEmpty()) {
                finding(
                                before,
                                after,
                                Impact.SOURCE_BREAKING,
                                "The alternative " + JavaNames.visible(type) + " is wrapped in another way.")
                        .touches(lost);
            }
        });
        now.forEach((type, member) -> {
            if (!old.containsKey(type)) {
                finding(before, after, Impact.ADDITIVE, "The alternative " + JavaNames.visible(type) + " is new.")
                        .after(JavaNames.visible(type))
                        .touches(pair.gained(pair.after.of(after, member)));
            }
        });
        discriminator(before, after);
        shared(before, after);
    }

    private static Map<TypeRef, UnionModel.Member> byType(UnionModel union) {
        Map<TypeRef, UnionModel.Member> all = new LinkedHashMap<>();
        union.members().forEach(member -> all.put(JavaNames.plain(member.type()), member));
        return all;
    }

    private Finding finding(UnionModel before, UnionModel after, Impact impact, String what) {
        String old = pair.beforeTree.pointer(before.pointer());
        String now = pair.afterTree.pointer(after.pointer());
        Finding finding = new Finding(impact, Subject.UNION_MEMBER, before.id().toString(), what).at(old, now);
        for (String keyword : List.of("oneOf", "anyOf", "type", "allOf", "enum", "items", "properties")) {
            finding.claims(Documents.below(old, keyword), Documents.below(now, keyword));
        }
        return pair.add(finding);
    }

    private void discriminator(UnionModel before, UnionModel after) {
        if (mapping(before).equals(mapping(after)) && property(before).equals(property(after))) {
            return;
        }
        // Texts of members that came or went say nothing new; of the others each must lead where it led.
        boolean kept = property(before).equals(property(after))
                && mapping(before).entrySet().stream()
                        .allMatch(each -> Objects.equals(mapping(after).get(each.getKey()), each.getValue())
                                || after.members().stream()
                                        .noneMatch(member ->
                                                JavaNames.plain(member.type()).equals(each.getValue())));
        String old = Documents.below(pair.beforeTree.pointer(before.pointer()), "discriminator");
        String now = Documents.below(pair.afterTree.pointer(after.pointer()), "discriminator");
        pair.add(new Finding(
                        kept ? Impact.INVISIBLE : Impact.WIRE_BREAKING,
                        Subject.TYPE,
                        before.id().toString(),
                        kept
                                ? "More texts tell the alternatives apart."
                                : "How JSON tells the alternatives apart changed.")
                .at(pair.beforeTree.pointer(before.pointer()), pair.afterTree.pointer(after.pointer()))
                .values(property(before).orElse("none"), property(after).orElse("none"))
                .claims(old, now)
                .touches(
                        kept
                                ? new JavaMember[0]
                                : new JavaMember[] {pair.before.names().type(before.id())}));
    }

    private static Optional<String> property(UnionModel union) {
        return union.discriminator().map(UnionModel.Discriminator::property);
    }

    private static Map<String, TypeRef> mapping(UnionModel union) {
        Map<String, TypeRef> mapping = new TreeMap<>();
        union.discriminator()
                .ifPresent(it -> it.mapping()
                        .forEach((text, index) -> mapping.put(
                                text, JavaNames.plain(union.members().get(index).type()))));
        return mapping;
    }

    /** What the interface lets one read; a member that has it no longer, or differently, takes it away. */
    private void shared(UnionModel before, UnionModel after) {
        for (PropertyModel property : before.properties()) {
            List<Signature> lost = pair.lost(pair.before.of(before, property));
            if (!lost.isEmpty()) {
                pair.add(new Finding(
                                Impact.SOURCE_BREAKING,
                                Subject.PROPERTY,
                                before.id() + "." + property.wireName(),
                                "It can no longer be read through the interface in the same way.")
                        .at(pair.beforeTree.pointer(property.pointer()), pair.afterTree.pointer(after.pointer()))
                        .touches(lost));
            }
        }
        for (PropertyModel property : after.properties()) {
            List<Signature> gained = pair.gained(pair.after.of(after, property));
            boolean fresh = before.properties().stream()
                    .noneMatch(each -> each.wireName().equals(property.wireName()));
            if (fresh && !gained.isEmpty()) {
                pair.add(new Finding(
                                Impact.ADDITIVE,
                                Subject.PROPERTY,
                                after.id() + "." + property.wireName(),
                                "It can now be read through the interface.")
                        .at(pair.beforeTree.pointer(before.pointer()), pair.afterTree.pointer(property.pointer()))
                        .touches(gained));
            }
        }
    }
}
