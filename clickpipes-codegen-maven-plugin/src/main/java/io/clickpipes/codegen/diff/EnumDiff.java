package io.clickpipes.codegen.diff;

import io.clickpipes.codegen.model.EnumModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Two versions of one enum: its values and the constants that stand for them. */
final class EnumDiff {

    private final Pair pair;

    EnumDiff(Pair pair) {
        this.pair = pair;
    }

    void compare(EnumModel before, EnumModel after) {
        Map<String, EnumModel.Constant> old = byValue(before);
        Map<String, EnumModel.Constant> now = byValue(after);
        old.forEach((value, constant) -> {
            EnumModel.Constant other = now.get(value);
            if (other == null) {
                gone(before, after, constant);
            } else if (!constant.name().equals(other.name())) {
                renamed(before, after, constant, other);
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

    private static Map<String, EnumModel.Constant> byValue(EnumModel model) {
        Map<String, EnumModel.Constant> all = new LinkedHashMap<>();
        model.constants().forEach(constant -> all.put(constant.value(), constant));
        return all;
    }

    private void gone(EnumModel before, EnumModel after, EnumModel.Constant constant) {
        List<Signature> all = pair.before.of(before, constant);
        List<Signature> lost = pair.lost(all);
        String value = Text.brief(constant.value());
        // A constant that is still there now stands for another value.
        value(before, after, impact(lost), "The value " + value + " is gone.")
                .before(value)
                .touches(lost.isEmpty() ? all : lost);
    }

    private void renamed(EnumModel before, EnumModel after, EnumModel.Constant old, EnumModel.Constant now) {
        List<Signature> all = new ArrayList<>(pair.before.of(before, old));
        List<Signature> lost = pair.lost(all);
        String taken = lost.isEmpty() ? ", and " + old.name() + " now stands for another value." : ".";
        value(
                        before,
                        after,
                        impact(lost),
                        "The constant of the value " + Text.brief(old.value()) + " is now " + now.name() + taken)
                .values(old.name(), now.name())
                .touches(lost.isEmpty() ? all : lost);
    }

    private static Impact impact(List<Signature> lost) {
        return lost.isEmpty() ? Impact.WIRE_BREAKING : Impact.SOURCE_BREAKING;
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
}
