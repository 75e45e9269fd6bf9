package io.clickpipes.codegen.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.document.Grammar;
import io.clickpipes.codegen.model.OperationModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every place at which two documents differ, whatever it means. The order of members, and of lists
 * of plain values, is no difference; lists of objects are matched by what identifies their entries.
 */
final class TreeDiff {

    /** What a difference can be about, as far as one sees without knowing Java. */
    enum Matter {
        PROSE,
        EXTENSION,
        OTHER
    }

    /**
     * One difference.
     *
     * @param before its place in the older document; where it is new, the place it would have
     * @param after its place in the newer document; where it is gone, the place it would have
     * @param keyword name of the member that differs
     * @param inSchema whether the member is one of a schema
     */
    record Difference(
            String before,
            String after,
            String keyword,
            boolean inSchema,
            Matter matter,
            boolean isNew,
            boolean isGone) {}

    private static final Set<String> PROSE =
            Set.of("description", "summary", "title", "example", "examples", "externalDocs", "$comment");

    private static final Set<String> ROOT_PROSE = Set.of("info", "tags", "externalDocs", "openapi", "$schema");

    private final IdentityHashMap<JsonNode, Grammar.Kind> kinds = new IdentityHashMap<>();
    private final List<Difference> differences = new ArrayList<>();

    private TreeDiff(ObjectNode before, ObjectNode after) {
        for (ObjectNode tree : List.of(before, after)) {
            Grammar.walk(tree, (kind, node, pointer) -> kinds.put(node, kind) == null);
        }
    }

    static List<Difference> of(ObjectNode before, ObjectNode after) {
        TreeDiff diff = new TreeDiff(before, after);
        diff.compare(before, after, new Spot("#", "#", "", false, Matter.OTHER));
        return diff.differences;
    }

    private record Spot(String before, String after, String keyword, boolean inSchema, Matter matter) {}

    private void compare(@Nullable JsonNode before, @Nullable JsonNode after, Spot spot) {
        if (before == null || after == null) {
            add(spot, before == null, after == null);
        } else if (before instanceof ObjectNode old && after instanceof ObjectNode now) {
            objects(old, now, spot);
        } else if (before.isArray() && after.isArray()) {
            lists(before, after, spot);
        } else if (!isSame(before, after)) {
            add(spot, false, false);
        }
    }

    private void add(Spot spot, boolean isNew, boolean isGone) {
        differences.add(new Difference(
                spot.before(), spot.after(), spot.keyword(), spot.inSchema(), spot.matter(), isNew, isGone));
    }

    private static boolean isSame(JsonNode before, JsonNode after) {
        boolean numbers = before.isNumber() && after.isNumber();
        return numbers ? before.decimalValue().compareTo(after.decimalValue()) == 0 : before.equals(after);
    }

    private void objects(ObjectNode before, ObjectNode after, Spot spot) {
        Set<String> names = new LinkedHashSet<>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        Grammar.Kind kind = kinds.getOrDefault(before, kinds.get(after));
        for (String name : names) {
            compare(before.get(name), after.get(name), below(spot, kind, name));
        }
    }

    private static Spot below(Spot spot, Grammar.@Nullable Kind kind, String name) {
        Matter matter = spot.matter();
        if (matter == Matter.OTHER && kind != null) {
            boolean prose = PROSE.contains(name) || (kind == Grammar.Kind.ROOT && ROOT_PROSE.contains(name));
            boolean extension = name.startsWith("x-") && !name.equals(OperationModel.IDEMPOTENT);
            matter = prose ? Matter.PROSE : extension ? Matter.EXTENSION : Matter.OTHER;
        }
        return new Spot(
                Documents.below(spot.before(), name),
                Documents.below(spot.after(), name),
                name,
                kind == Grammar.Kind.SCHEMA,
                matter);
    }

    private void lists(JsonNode before, JsonNode after, Spot spot) {
        boolean plain = isPlain(before) && isPlain(after);
        if (plain) {
            if (!bag(before).equals(bag(after))) {
                add(spot, false, false);
            }
            return;
        }
        int[] partner = partners(before, after);
        Set<Integer> taken = new HashSet<>();
        for (int i = 0; i < before.size(); i++) {
            int other = partner[i];
            if (other >= 0) {
                taken.add(other);
            }
            compare(before.get(i), other < 0 ? null : after.get(other), entry(spot, i, Math.max(other, 0)));
        }
        for (int i = 0; i < after.size(); i++) {
            if (!taken.contains(i)) {
                compare(null, after.get(i), entry(spot, Math.min(i, Math.max(0, before.size() - 1)), i));
            }
        }
    }

    private static Spot entry(Spot spot, int before, int after) {
        return new Spot(
                spot.before() + "/" + before,
                spot.after() + "/" + after,
                spot.keyword(),
                spot.inSchema(),
                spot.matter());
    }

    private static boolean isPlain(JsonNode list) {
        for (JsonNode each : list) {
            if (each.isContainerNode()) {
                return false;
            }
        }
        return true;
    }

    private static List<String> bag(JsonNode list) {
        List<String> all = new ArrayList<>();
        list.forEach(each -> all.add(each.isNumber() ? Text.of(each) : each.toString()));
        return all.stream().sorted().toList();
    }

    /** For each old entry the new one that it became, or -1: equal ones first, then by name, then by place. */
    private static int[] partners(JsonNode before, JsonNode after) {
        int[] partner = new int[before.size()];
        java.util.Arrays.fill(partner, -1);
        Set<Integer> taken = new HashSet<>();
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < before.size(); i++) {
                for (int j = 0; j < after.size() && partner[i] < 0; j++) {
                    if (!taken.contains(j) && fits(round, before.get(i), i, after.get(j), j)) {
                        partner[i] = j;
                        taken.add(j);
                    }
                }
            }
        }
        return partner;
    }

    private static boolean fits(int round, JsonNode before, int i, JsonNode after, int j) {
        return switch (round) {
            case 0 -> before.equals(after);
            case 1 -> !name(before).isEmpty() && name(before).equals(name(after));
            default -> i == j && name(before).isEmpty() && name(after).isEmpty();
        };
    }

    private static String name(JsonNode entry) {
        String place = entry.path("in").asText();
        String name = entry.path("name").asText();
        String spelled = place.equals("header") ? name.toLowerCase(Locale.ROOT) : name;
        return (entry.path("$ref").asText() + " " + place + " " + spelled).strip();
    }
}
