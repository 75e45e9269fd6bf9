package io.clickpipes.codegen.naming;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Unique simple names of the types in one place: a package, or the inside of one type. Names that
 * differ by case alone count as equal, because their class files would be one on many systems.
 */
public final class TypeNames {

    /** The names of a class and of those around it make one name of a file, which may have 255 bytes. */
    private static final int MOST_BYTES = 220;

    /** Below this a name says nothing. */
    private static final int LEAST_BYTES = 20;

    private final Set<String> taken = new HashSet<>();
    private final Set<String> barred = new HashSet<>();
    private final List<String> enclosing;
    private final String suffix;

    private TypeNames(List<String> enclosing, String suffix) {
        this.enclosing = List.copyOf(enclosing);
        this.suffix = suffix;
    }

    /** {@return names of a package} */
    public static TypeNames topLevel() {
        return new TypeNames(List.of(), "Model");
    }

    /**
     * {@return names inside a type}
     *
     * @param enclosing names of the types around it, outermost first
     */
    public static TypeNames inside(List<String> enclosing) {
        return new TypeNames(enclosing, "Value");
    }

    /**
     * Takes a name for a text: first come, first served; the next one gets a number.
     *
     * @param text name in the document
     * @return the Java name
     */
    public String take(String text) {
        return takeNumbered(wanted(text));
    }

    /**
     * {@return whether a text would get its name without a number}
     *
     * @param text name in the document
     */
    public boolean isFree(String text) {
        return !taken.contains(key(wanted(text)));
    }

    /**
     * Takes names for texts that exist at the same time. The text spelled like the name keeps it;
     * of the others the first by code points does.
     *
     * @param texts names in the document
     * @return Java names by text
     */
    public Map<String, String> takeAll(Collection<String> texts) {
        Set<String> sorted = new TreeSet<>(texts);
        Map<String, String> names = new LinkedHashMap<>();
        for (String text : sorted) {
            if (wanted(text).equals(text) && taken.add(key(text))) {
                names.put(text, text);
            }
        }
        for (String text : sorted) {
            if (!names.containsKey(text)) {
                names.put(text, takeNumbered(wanted(text)));
            }
        }
        return names;
    }

    /**
     * {@return the same where some names are chosen}
     *
     * @param texts names in the document
     * @param chosen names by text; one that is taken already is passed over, and the text gets its own
     */
    public Map<String, String> takeAll(Collection<String> texts, Map<String, String> chosen) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String text : new TreeSet<>(texts)) {
            String name = chosen.get(text);
            if (name != null && takeExactly(name)) {
                names.put(text, name);
            }
        }
        names.putAll(
                takeAll(texts.stream().filter(text -> !names.containsKey(text)).toList()));
        return names;
    }

    /**
     * {@return whether a text has another name than it would have had without the chosen one}
     *
     * @param text name in the document
     * @param name Java name
     * @param chosen name that was chosen for another
     */
    public static boolean isPushedAside(String text, String name, String chosen) {
        return key(topLevel().wanted(text)).equals(key(chosen)) && !key(name).equals(key(chosen));
    }

    /**
     * Takes a name that somebody chose; false if it is barred here or taken.
     *
     * @param name Java name
     * @return whether it was free
     */
    public boolean takeExactly(String name) {
        return !isBarred(name) && taken.add(key(name));
    }

    /**
     * Keeps a name from being given to anything else.
     *
     * @param name Java name
     */
    public void reserve(String name) {
        taken.add(key(name));
    }

    /**
     * Keeps a name from everything else; what would have it gets a name as inside a type that is called so.
     *
     * @param name Java name
     */
    public void bar(String name) {
        barred.add(key(name));
    }

    private String wanted(String text) {
        String name = Identifiers.type(text);
        int room = MOST_BYTES - Identifiers.bytes(String.join("$", enclosing));
        if (!enclosing.isEmpty() && Identifiers.bytes(name) > room) {
            name = Identifiers.shortened(name, text, Math.max(room, LEAST_BYTES));
        }
        return isBarred(name) ? name + suffix : name;
    }

    private boolean isBarred(String name) {
        return Identifiers.isReservedType(name)
                || barred.contains(key(name))
                || enclosing.stream().anyMatch(outer -> key(outer).equals(key(name)));
    }

    private String takeNumbered(String name) {
        String unique = name;
        for (int number = 2; isBarred(unique) || !taken.add(key(unique)); number++) {
            boolean endsInDigit = Character.isDigit(name.codePointBefore(name.length()));
            unique = name + (endsInDigit ? "_" : "") + number;
        }
        return unique;
    }

    /**
     * What file systems take for the same name: letters in either case, with the foldings of single
     * languages (the two forms of the German sharp s), and accents in either spelling.
     */
    private static String key(String name) {
        String folded = name.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFD);
    }
}
