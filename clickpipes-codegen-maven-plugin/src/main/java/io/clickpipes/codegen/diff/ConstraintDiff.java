package io.clickpipes.codegen.diff;

import com.fasterxml.jackson.databind.JsonNode;
import io.clickpipes.codegen.model.Constraints;
import io.clickpipes.codegen.model.Constraints.Keyword;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Limits and defaults of values. A tighter one matters to those who send values, a wider one lets
 * them send more; who only reads them can not tell.
 */
final class ConstraintDiff {

    private enum Turn {
        TIGHTER,
        WIDER,
        /** Which of the two can not be said, or it is neither. */
        OTHER,
        /** Only now said. */
        STATED
    }

    /**
     * What the constraints belong to.
     *
     * @param sent whether callers send such values
     * @param read whether callers read such values
     * @param members to send one with
     * @param readers to read one with
     */
    record Owner(
            Subject subject,
            String place,
            boolean sent,
            boolean read,
            List<JavaMember> members,
            List<JavaMember> readers,
            String beforePointer,
            String afterPointer) {}

    private final Pair pair;
    private final Set<String> done = new HashSet<>();

    ConstraintDiff(Pair pair) {
        this.pair = pair;
    }

    void compare(List<Constraints> before, List<Constraints> after, Owner owner) {
        Map<String, Map<Keyword, Stated>> old = effective(before, pair.beforeTree);
        Map<String, Map<Keyword, Stated>> now = effective(after, pair.afterTree);
        Set<String> ways = new LinkedHashSet<>(old.keySet());
        ways.addAll(now.keySet());
        // An alternative that came or went says so itself.
        ways.removeIf(way -> way.contains(Constraints.OPTION) && !(old.containsKey(way) && now.containsKey(way)));
        for (String way : ways) {
            for (Keyword keyword : Keyword.values()) {
                Stated was = old.getOrDefault(way, Map.of()).get(keyword);
                Stated is = now.getOrDefault(way, Map.of()).get(keyword);
                if (keyword != Keyword.NULLABLE && !isSame(keyword, was, is)) {
                    report(keyword, was, is, owner);
                }
            }
        }
    }

    /** Of several schemas that say the same of one value the strictest, or else the outermost. */
    private static Map<String, Map<Keyword, Stated>> effective(List<Constraints> all, Documents tree) {
        Map<String, Map<Keyword, Stated>> effective = new LinkedHashMap<>();
        for (Constraints each : all) {
            Map<Keyword, Stated> known = effective.computeIfAbsent(each.at(), any -> new EnumMap<>(Keyword.class));
            each.stated().forEach((keyword, value) -> {
                boolean nothing = isLower(keyword) && !keyword.name().endsWith("IMUM") && value.intValue() == 0;
                if (!nothing) {
                    String schema = tree.pointer(each.pointer());
                    Stated stated = new Stated(
                            value,
                            Documents.below(schema, word(keyword, tree, each)),
                            keyword == Keyword.EXCLUSIVE_MINIMUM || keyword == Keyword.EXCLUSIVE_MAXIMUM,
                            isWhole(tree.at(schema)));
                    known.merge(keyword, stated, (first, second) -> isTighter(keyword, first, second) ? second : first);
                }
            });
        }
        effective.replaceAll((way, stated) -> Stated.withOneBound(stated));
        return effective;
    }

    private static boolean isWhole(JsonNode schema) {
        JsonNode type = schema.path("type");
        boolean whole = type.asText().equals("integer");
        for (JsonNode each : type) {
            if (each.asText().equals("number")) {
                return false;
            }
            whole |= each.asText().equals("integer");
        }
        return whole;
    }

    private static String word(Keyword keyword, Documents tree, Constraints each) {
        JsonNode schema = tree.at(tree.pointer(each.pointer()));
        return keyword == Keyword.VALUES && schema.has("const") ? "const" : keyword.word();
    }

    private static boolean isTighter(Keyword keyword, Stated was, Stated is) {
        return (isLower(keyword) || isUpper(keyword)) && turn(keyword, was, is) == Turn.TIGHTER;
    }

    private static boolean isLower(Keyword keyword) {
        return switch (keyword) {
            case MINIMUM, EXCLUSIVE_MINIMUM, MIN_LENGTH, MIN_ITEMS, MIN_PROPERTIES -> true;
            default -> false;
        };
    }

    private static boolean isUpper(Keyword keyword) {
        return switch (keyword) {
            case MAXIMUM, EXCLUSIVE_MAXIMUM, MAX_LENGTH, MAX_ITEMS, MAX_PROPERTIES -> true;
            default -> false;
        };
    }

    private static boolean isBound(Keyword keyword) {
        return keyword == Keyword.MINIMUM || keyword == Keyword.MAXIMUM;
    }

    private static boolean isSame(Keyword keyword, @Nullable Stated was, @Nullable Stated is) {
        if (was == null || is == null) {
            return was == null && is == null;
        }
        if (isBound(keyword)) {
            return was.compareBound(is, isLower(keyword) ? 1 : -1) == 0;
        }
        boolean numbers = was.value().isNumber() && is.value().isNumber();
        return numbers
                ? was.value().decimalValue().compareTo(is.value().decimalValue()) == 0
                : was.value().equals(is.value());
    }

    private static Turn turn(Keyword keyword, @Nullable Stated was, @Nullable Stated is) {
        if (keyword == Keyword.DEFAULT) {
            return was == null ? Turn.STATED : Turn.OTHER;
        }
        if (was == null) {
            return Turn.TIGHTER;
        }
        if (is == null) {
            return Turn.WIDER;
        }
        if (isLower(keyword) || isUpper(keyword)) {
            int growth = isBound(keyword)
                    ? is.compareBound(was, isLower(keyword) ? 1 : -1)
                    : is.value().decimalValue().compareTo(was.value().decimalValue());
            return (growth > 0) == isLower(keyword) ? Turn.TIGHTER : Turn.WIDER;
        }
        if (keyword == Keyword.MULTIPLE_OF) {
            BigDecimal step = is.value().decimalValue();
            boolean divides = step.signum() != 0
                    && was.value().decimalValue().remainder(step).signum() == 0;
            return divides ? Turn.WIDER : Turn.TIGHTER;
        }
        if (keyword == Keyword.VALUES) {
            Set<JsonNode> old = values(was);
            Set<JsonNode> now = values(is);
            return now.containsAll(old) ? Turn.WIDER : old.containsAll(now) ? Turn.TIGHTER : Turn.OTHER;
        }
        return Turn.OTHER;
    }

    private static Set<JsonNode> values(Stated stated) {
        Set<JsonNode> values = new HashSet<>();
        StreamSupport.stream(stated.value().spliterator(), false).forEach(values::add);
        return values;
    }

    private void report(Keyword keyword, @Nullable Stated was, @Nullable Stated is, Owner owner) {
        String before = was == null ? "" : was.pointer();
        String after = is == null ? "" : is.pointer();
        if (!done.add(owner.place() + "\0" + keyword + "\0" + before + "\0" + after)) {
            return;
        }
        Finding finding = new Finding(
                        impact(keyword, was, is, owner), owner.subject(), owner.place(), what(keyword, was, is))
                .at(before.isEmpty() ? owner.beforePointer() : before, after.isEmpty() ? owner.afterPointer() : after)
                .claims(before, after);
        for (String pointer : List.of(before, after)) {
            // The value may have come or gone with a reference, or be written in another way.
            String schema = pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
            if (!schema.isEmpty() && keyword == Keyword.VALUES) {
                finding.claims(schema + "/enum", schema + "/const");
            }
        }
        if (was != null) {
            finding.before(was.text(keyword));
        }
        if (is != null) {
            finding.after(is.text(keyword));
        }
        if (finding.impact() != Impact.INVISIBLE) {
            boolean reading = keyword == Keyword.WRITE_ONLY || !owner.sent();
            finding.touches((reading ? owner.readers() : owner.members()).toArray(JavaMember[]::new));
        }
        pair.add(finding);
    }

    private static Impact impact(Keyword keyword, @Nullable Stated was, @Nullable Stated is, Owner owner) {
        Turn turn = turn(keyword, was, is);
        if (keyword == Keyword.WRITE_ONLY) {
            return !owner.read() ? Impact.INVISIBLE : is == null ? Impact.ADDITIVE : Impact.WIRE_BREAKING;
        }
        if (keyword == Keyword.VALUES && owner.read() && !owner.sent()) {
            return switch (turn) {
                case WIDER -> Impact.ADDITIVE;
                case OTHER -> Impact.WIRE_BREAKING;
                default -> Impact.INVISIBLE;
            };
        }
        if (!owner.sent()) {
            return Impact.INVISIBLE;
        }
        return switch (turn) {
            case TIGHTER, OTHER -> Impact.WIRE_BREAKING;
            case WIDER -> Impact.ADDITIVE;
            case STATED -> Impact.INVISIBLE;
        };
    }

    private static String what(Keyword keyword, @Nullable Stated was, @Nullable Stated is) {
        return switch (keyword) {
            case DEFAULT -> sentence(keyword, "default", was, is);
            case VALUES -> sentence(keyword, "list of allowed values", was, is);
            case PATTERN -> sentence(keyword, "pattern", was, is);
            case READ_ONLY -> is == null ? "It is no longer read-only." : "It is now read-only.";
            case WRITE_ONLY -> is == null ? "It is no longer write-only." : "It is now write-only.";
            case UNIQUE_ITEMS -> is == null ? "Items may now repeat." : "Items may no longer repeat.";
            default -> sentence(keyword, "limit " + keyword.word(), was, is);
        };
    }

    private static String sentence(Keyword keyword, String name, @Nullable Stated was, @Nullable Stated is) {
        if (was == null || is == null) {
            String value = (was == null ? Objects.requireNonNull(is) : was).text(keyword);
            return was == null
                    ? "A " + name + " is new: " + value + "."
                    : "The " + name + " is gone; it was " + value + ".";
        }
        return "The " + name + " changed from " + was.text(keyword) + " to " + is.text(keyword) + ".";
    }
}
