package io.clickpipes.codegen.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every text in every place, one document each. */
class HostileTextsTest {

    @TempDir
    private static Path folder;

    private static final Map<Place, Map<String, String>> IDS = new LinkedHashMap<>();

    /** All pairs of a text and a place; else every third, which still is every text in many places. */
    private static final boolean ALL = Boolean.getBoolean("hostile.all");

    private static Lab lab;
    private static URLClassLoader loader;

    @BeforeAll
    static void generatesAndCompilesAll() throws Exception {
        Map<String, String> documents = new LinkedHashMap<>();
        int turn = 0;
        for (Place place : Places.all()) {
            Map<String, String> ids = new LinkedHashMap<>();
            for (Map.Entry<String, String> payload : Payloads.all().entrySet()) {
                String name = payload.getKey();
                turn++;
                if ((!ALL && !name.equals("plain") && turn % 3 != 0) || awaitsSize(place, name)) {
                    continue;
                }
                String id = String.format("d%05d", documents.size());
                ids.put(name, id);
                // Half of them pass the reader of YAML.
                documents.put(id, (documents.size() % 2 == 0 ? "" : "# YAML\n") + place.document(payload.getValue()));
            }
            IDS.put(place, ids);
        }
        lab = new Lab(folder).run(documents, "-Xmx256m", 20);
        loader = lab.loader();
    }

    @AfterAll
    static void closes() throws Exception {
        loader.close();
    }

    /** Constants over 64 KB can not stand in a class file in one piece; the engine learns that apart from this. */
    private static boolean awaitsSize(Place place, String payload) {
        return payload.startsWith("long")
                && (place.name().matches(".*(enum value|nullable enum).*")
                        || place.name().contains("const"));
    }

    @TestFactory
    Stream<DynamicTest> isHarmlessAndFaithfulIn() {
        return IDS.keySet().stream().map(place -> DynamicTest.dynamicTest(place.name(), () -> check(place)));
    }

    private static void check(Place place) {
        List<String> wrong = new ArrayList<>();
        Map<String, String> ids = IDS.get(place);
        List<String> shape = Foreign.shape(lab.classes(ids.get("plain")));
        ids.forEach((name, id) -> {
            String outcome = lab.outcome(id);
            if (outcome.startsWith("refused")) {
                if (outcome.matches(".*(INCOMPLETE|ENDLESS).*") || (place.shape() && !name.startsWith("long"))) {
                    wrong.add(name + ": " + outcome);
                }
                return;
            }
            if (!outcome.startsWith("generated")) {
                wrong.add(name + ": " + outcome);
                return;
            }
            lab.complaints(id).stream().limit(3).forEach(each -> wrong.add(name + ": does not compile: " + each));
            lab.foreign(id).forEach(each -> wrong.add(name + ": " + each));
            List<String> own = Foreign.shape(lab.classes(id));
            if (place.shape() && !own.equals(shape)) {
                wrong.add(name + ": other classes than for a plain text: " + own + " and not " + shape);
            }
            try {
                place.probe().check(lab.made(loader, id), Payloads.all().get(name));
            } catch (Exception | LinkageError | AssertionError e) {
                wrong.add(name + ": not faithful: " + e);
            }
        });
        assertThat(wrong.stream()
                        .map(each -> each.substring(0, Math.min(each.length(), 600)))
                        .toList())
                .as(place.name())
                .isEmpty();
    }
}
