package io.clickpipes.codegen.naming;

import io.clickpipes.codegen.naming.ReservedWords.Section;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Unique names for what lives side by side in one class: properties, constants, parameters. */
public final class MemberNames {

    private MemberNames() {}

    /**
     * The five names of one property.
     *
     * @param accessor of the reading method
     * @param setter of the builder's method
     * @param has of the method that asks for presence
     * @param isNull of the method that asks for JSON null
     * @param setNull of the builder's method that sets JSON null
     */
    public record Property(String accessor, String setter, String has, String isNull, String setNull) {}

    /**
     * {@return names of properties by their names on the wire, in the order given}
     *
     * @param wireNames names in the document
     */
    public static Map<String, Property> properties(Collection<String> wireNames) {
        return properties(wireNames, Map.of());
    }

    /**
     * {@return the same where some names are chosen}
     *
     * @param wireNames names in the document
     * @param chosen accessors by name on the wire; not two properties may want the same
     */
    public static Map<String, Property> properties(Collection<String> wireNames, Map<String, String> chosen) {
        Map<String, String> plain = distinct(wireNames, Identifiers::plainMember, chosen);
        Map<String, Integer> derived = new HashMap<>();
        for (String name : plain.values()) {
            derivedOf(name).forEach(each -> derived.merge(each, 1, Integer::sum));
        }
        Set<String> taken = new HashSet<>(plain.values());
        Map<String, Property> names = new LinkedHashMap<>();
        plain.forEach((wire, name) -> {
            boolean reserved = ReservedWords.has(Section.JAVA, name) || ReservedWords.has(Section.MODEL, name);
            String accessor = name;
            while (reserved || derived.containsKey(accessor)) {
                accessor += "_";
                reserved = taken.contains(accessor);
            }
            String setter = ReservedWords.has(Section.BUILDER, accessor) ? accessor + "_" : accessor;
            // Few letters have a capital that is another letter's too, such as the long s.
            List<String> own = derivedOf(name);
            List<String> more = isShared(own, derived) && !keepsFirst(name) ? derivedOf("_" + name) : own;
            names.put(wire, new Property(accessor, setter, more.get(0), more.get(1), more.get(2)));
        });
        return names;
    }

    /**
     * {@return names of parameters by key, in the order given; only words of the language are avoided}
     *
     * @param wireNamesByKey names in the document, by whatever the caller knows them by
     */
    public static Map<String, String> parameters(Map<String, String> wireNamesByKey) {
        return distinct(wireNamesByKey.keySet(), key -> Identifiers.member(wireNamesByKey.getOrDefault(key, key)));
    }

    /**
     * {@return names of methods by key, in the order given, from ids that may repeat}
     *
     * @param idsByKey operation ids, by whatever the caller knows them by
     */
    public static Map<String, String> methods(Map<String, String> idsByKey) {
        return methods(idsByKey, Map.of());
    }

    /**
     * {@return the same where some names are chosen}
     *
     * @param idsByKey operation ids, by whatever the caller knows them by
     * @param chosen names by key; not two operations may want the same
     */
    public static Map<String, String> methods(Map<String, String> idsByKey, Map<String, String> chosen) {
        return distinct(idsByKey.keySet(), key -> method(idsByKey.getOrDefault(key, key)), chosen);
    }

    /**
     * {@return the method that an id gets if no other id wants the same}
     *
     * @param id operation id
     */
    public static String method(String id) {
        String name = Identifiers.member(id);
        return ReservedWords.has(Section.MODEL, name) ? name + "_" : name;
    }

    /**
     * {@return names of constants by their values, in the order given}
     *
     * @param values values of the enum
     */
    public static Map<String, String> constants(Collection<String> values) {
        return distinct(values, Identifiers::constant);
    }

    /**
     * {@return the same, where a value may be called otherwise than it reads}
     *
     * @param values values of the enum
     * @param wish the text that a constant is named after, by its value
     */
    public static Map<String, String> constants(Collection<String> values, UnaryOperator<String> wish) {
        return distinct(values, value -> Identifiers.constant(wish.apply(value)));
    }

    private static boolean isShared(List<String> names, Map<String, Integer> uses) {
        return names.stream().anyMatch(name -> uses.getOrDefault(name, 0) > 1);
    }

    private static boolean keepsFirst(String name) {
        int first = name.codePointAt(0);
        return Character.toLowerCase(Character.toTitleCase(first)) == first;
    }

    private static List<String> derivedOf(String name) {
        String capital = Identifiers.capitalised(name);
        return List.of("has" + capital, "is" + capital + "Null", name + "Null");
    }

    /**
     * One identifier for each text. Where several texts want the same one, the text that is spelled
     * like it keeps it, and the others get numbers in the order of their code points: neither the
     * order in the document nor other texts matter.
     */
    static Map<String, String> distinct(Collection<String> texts, Function<String, String> naming) {
        return distinct(texts, naming, Map.of());
    }

    private static Map<String, String> distinct(
            Collection<String> texts, Function<String, String> naming, Map<String, String> chosen) {
        Map<String, String> wanted = new LinkedHashMap<>();
        Map<String, Map<String, String>> groups = new LinkedHashMap<>();
        for (String text : texts) {
            String given = chosen.get(text);
            String name = given == null ? naming.apply(text) : given;
            String rank = given != null ? "" : text.equals(name) ? "0" : "1";
            wanted.put(text, name);
            groups.computeIfAbsent(name, any -> new TreeMap<>()).put(rank + text, text);
        }
        Set<String> taken = new HashSet<>(groups.keySet());
        Map<String, String> names = new LinkedHashMap<>(wanted);
        groups.forEach((name, rivals) -> {
            int number = 1;
            for (String text : rivals.values()) {
                String unique = number == 1 ? name : numbered(name, number);
                while (number > 1 && !taken.add(unique)) {
                    number++;
                    unique = numbered(name, number);
                }
                names.put(text, unique);
                number++;
            }
        });
        return names;
    }

    private static String numbered(String name, int number) {
        boolean endsInDigit = Character.isDigit(name.codePointBefore(name.length()));
        return name + (endsInDigit || name.equals(name.toUpperCase(Locale.ROOT)) ? "_" : "") + number;
    }
}
