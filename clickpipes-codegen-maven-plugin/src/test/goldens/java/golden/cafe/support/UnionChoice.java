package golden.cafe.support;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides which member of a union a JSON value is. Built once for each union, then only read. */
public final class UnionChoice {

    private static final int MOST_ZEROS = 300;

    private static final long NO = Long.MIN_VALUE;
    private static final long MISFIT = 1_000_000_000_000L;

    private final List<Shape> shapes = new ArrayList<>();
    private final Map<String, Integer> mapping = new HashMap<>();
    private @Nullable String discriminator;

    /** Only for generated classes. */
    public UnionChoice() {}

    private static final class Shape {
        private final Type type;
        private final Set<String> known;
        private final Map<String, Set<String>> constants = new HashMap<>();
        private final Map<String, List<Type>> types = new HashMap<>();
        private Set<String> required = Set.of();

        Shape(Type type, Set<String> known) {
            this.type = type;
            this.known = known;
        }
    }

    /** JSON types as schemas know them. */
    public enum Type {
        /** An object. */
        OBJECT,
        /** An array. */
        ARRAY,
        /** A string. */
        STRING,
        /** A number without a fraction. */
        INTEGER,
        /** A number. */
        NUMBER,
        /** True or false. */
        BOOLEAN,
        /** Anything. */
        ANY
    }

    /**
     * Adds the next member.
     *
     * @param type its JSON type
     * @param known names of its properties
     * @return this
     */
    public UnionChoice member(Type type, String... known) {
        shapes.add(new Shape(type, Set.of(known)));
        return this;
    }

    /**
     * Properties without which an object is not the member added last.
     *
     * @param required their names
     * @return this
     */
    public UnionChoice requires(String... required) {
        shapes.get(shapes.size() - 1).required = Set.of(required);
        return this;
    }

    /**
     * The only texts that a property of the member added last can have.
     *
     * @param property its name
     * @param texts the texts
     * @return this
     */
    public UnionChoice where(String property, String... texts) {
        shapes.get(shapes.size() - 1).constants.put(property, Set.of(texts));
        return this;
    }

    /**
     * JSON types of a property of the member added last: other members have others.
     *
     * @param property its name
     * @param types the types
     * @return this
     */
    public UnionChoice typed(String property, Type... types) {
        shapes.get(shapes.size() - 1).types.put(property, List.of(types));
        return this;
    }

    /**
     * Says which property names the member.
     *
     * @param property its name
     * @return this
     */
    public UnionChoice by(String property) {
        discriminator = property;
        return this;
    }

    /**
     * Maps a text of the discriminator.
     *
     * @param text the text
     * @param member number of the member, from 0
     * @return this
     */
    public UnionChoice when(String text, int member) {
        mapping.put(text, member);
        return this;
    }

    /**
     * Chooses. Where several members fit, that one is taken which has the fewest properties of another
     * type, then the one that knows the most of them, and of equals the first.
     *
     * @param value a JSON value
     * @return number of the member, or -1 if none fits
     */
    public int choose(JsonValue value) {
        JsonValue tag = discriminator == null ? null : value.get(discriminator);
        String name = tag == null ? null : text(tag);
        if (name != null) {
            return mapping.getOrDefault(name, -1);
        }
        int best = -1;
        long bestScore = NO;
        for (int i = 0; i < shapes.size(); i++) {
            long score = score(shapes.get(i), value);
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        return best;
    }

    /**
     * Whether a value has the JSON type of a member.
     *
     * @param member its place
     * @param value any JSON value
     * @return true if so
     */
    public boolean fits(int member, JsonValue value) {
        return fits(shapes.get(member).type, value);
    }

    private static long score(Shape shape, JsonValue value) {
        if (!fits(shape.type, value)) {
            return NO;
        }
        if (shape.type != Type.OBJECT) {
            return shape.type == Type.ANY ? 0 : 1;
        }
        Map<String, JsonValue> members = value.asMap();
        if (!members.keySet().containsAll(shape.required)) {
            return NO;
        }
        long constants = 0;
        for (Map.Entry<String, Set<String>> constant : shape.constants.entrySet()) {
            JsonValue member = members.get(constant.getKey());
            String text = member == null ? null : text(member);
            if (text != null) {
                if (!constant.getValue().contains(text)) {
                    return NO;
                }
                constants++;
            }
        }
        long known = members.keySet().stream().filter(shape.known::contains).count();
        boolean stranger = known == 0 && !members.isEmpty() && !shape.known.isEmpty();
        return stranger ? NO : known * 1000 + constants - MISFIT * misfits(shape, members);
    }

    private static long misfits(Shape shape, Map<String, JsonValue> members) {
        return shape.types.entrySet().stream()
                .filter(each -> {
                    JsonValue value = members.getOrDefault(each.getKey(), JsonValue.NULL);
                    return value.kind() != JsonValue.Kind.NULL
                            && each.getValue().stream().noneMatch(type -> fits(type, value));
                })
                .count();
    }

    /** A string, or how the document writes a number or a boolean; null for anything else. */
    private static @Nullable String text(JsonValue value) {
        return switch (value.kind()) {
            case STRING -> value.asString();
            case BOOLEAN -> value.toJson();
            case NUMBER -> number(value);
            default -> null;
        };
    }

    private static String number(JsonValue value) {
        // Without zeros first: of 0e-999999999 nothing may be written out.
        BigDecimal number = value.isInteger() ? value.asNumber().stripTrailingZeros() : null;
        return number == null || number.scale() < -MOST_ZEROS ? value.toJson() : number.toPlainString();
    }

    private static boolean fits(Type type, JsonValue value) {
        return switch (value.kind()) {
            case OBJECT -> type == Type.OBJECT || type == Type.ANY;
            case ARRAY -> type == Type.ARRAY || type == Type.ANY;
            case STRING -> type == Type.STRING || type == Type.ANY;
            case BOOLEAN -> type == Type.BOOLEAN || type == Type.ANY;
            case NUMBER -> type == Type.NUMBER
                    || type == Type.ANY
                    || (type == Type.INTEGER && value.isInteger());
            case NULL -> false;
        };
    }
}
