package io.clickpipes.codegen.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Texts made of pieces of hostile ones, in random places. Runs on demand:
 * {@code -Dtest=FuzzTest -Dfuzz.minutes=10}, and {@code -Dfuzz.seed} repeats a run.
 */
@EnabledIfSystemProperty(named = "fuzz.minutes", matches = "\\d+")
class FuzzTest {

    private static final int DOCUMENTS = 400;

    @TempDir
    private Path folder;

    @Test
    void isHarmlessWhateverTheText() throws Exception {
        long seed = Long.getLong("fuzz.seed", System.nanoTime());
        Instant end = Instant.now().plus(Duration.ofMinutes(Long.getLong("fuzz.minutes", 1)));
        List<String> wrong = new ArrayList<>();
        int rounds = 0;
        do {
            round(seed + rounds, Files.createDirectories(folder.resolve("r" + rounds)), wrong);
            rounds++;
        } while (Instant.now().isBefore(end) && wrong.size() < 20);

        assertThat(wrong)
                .as("seed " + seed + ", " + rounds * DOCUMENTS + " documents")
                .isEmpty();
    }

    private static void round(long seed, Path folder, List<String> wrong) throws Exception {
        Random random = new Random(seed);
        List<Place> places = Places.all();
        Map<String, String> documents = new LinkedHashMap<>();
        Map<String, Place> placeOf = new LinkedHashMap<>();
        Map<String, String> textOf = new LinkedHashMap<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            String id = String.format("d%05d", i);
            Place place = places.get(random.nextInt(places.size()));
            String text = text(random);
            placeOf.put(id, place);
            textOf.put(id, text);
            documents.put(id, (random.nextBoolean() ? "# YAML\n" : "") + place.document(text));
        }
        Lab lab = new Lab(folder).run(documents, "-Xmx256m", 20);
        try (URLClassLoader loader = lab.loader()) {
            documents.keySet().forEach(id -> {
                String where = "seed " + seed + ", " + placeOf.get(id).name() + ", \"" + Place.escaped(textOf.get(id))
                        + "\": ";
                String outcome = lab.outcome(id);
                if (outcome.startsWith("refused") && !outcome.contains("INCOMPLETE")) {
                    return;
                }
                if (!outcome.startsWith("generated")) {
                    wrong.add(where + outcome);
                    return;
                }
                lab.complaints(id).stream().limit(2).forEach(each -> wrong.add(where + each));
                lab.foreign(id).stream().limit(2).forEach(each -> wrong.add(where + each));
                try {
                    placeOf.get(id).probe().check(lab.made(loader, id), textOf.get(id));
                } catch (Exception | LinkageError | AssertionError e) {
                    wrong.add(where + e);
                }
            });
        }
    }

    /** Two to six pieces, each a part of a hostile text. */
    private static String text(Random random) {
        List<String> texts = Payloads.all().entrySet().stream()
                .filter(each -> !each.getKey().startsWith("long"))
                .map(Map.Entry::getValue)
                .toList();
        StringBuilder text = new StringBuilder();
        for (int i = 2 + random.nextInt(5); i > 0; i--) {
            String piece = texts.get(random.nextInt(texts.size()));
            int from = random.nextInt(piece.length() + 1);
            text.append(
                    random.nextBoolean()
                            ? piece
                            : piece.substring(from, from + random.nextInt(piece.length() - from + 1)));
        }
        return text.toString();
    }
}
