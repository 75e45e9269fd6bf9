package io.clickpipes.codegen.naming;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names that are taken, by place; read from the commented file {@code reserved-words.txt}. */
final class ReservedWords {

    private static final String RESOURCE = "reserved-words.txt";
    private static final Map<Section, Set<String>> WORDS = load();

    /** Where a word is reserved; the lower-case name is the heading in the file. */
    enum Section {
        JAVA,
        MODEL,
        BUILDER,
        CONSTANT,
        TYPE,
        FILE,
        PACKAGE
    }

    private ReservedWords() {}

    static boolean has(Section section, String word) {
        return WORDS.getOrDefault(section, Set.of()).contains(word);
    }

    private static Map<Section, Set<String>> load() {
        Map<Section, Set<String>> words = new EnumMap<>(Section.class);
        try (InputStream in = ReservedWords.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The generator's jar lacks " + RESOURCE + ".");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            Section section = Section.JAVA;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String word = line.strip();
                if (word.startsWith("[")) {
                    section =
                            Section.valueOf(word.substring(1, word.length() - 1).toUpperCase(Locale.ROOT));
                } else if (!word.isEmpty() && !word.startsWith("#")) {
                    words.computeIfAbsent(section, any -> new HashSet<>()).add(word);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
