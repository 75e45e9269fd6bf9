package io.clickpipes.codegen.travel;

import static org.assertj.core.api.Assertions.assertThat;

import io.clickpipes.codegen.testing.Repository;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that a document allows survive decode and encode, seen by a validator that knows the document. */
class TravelTest {

    private static final long SEED = Long.getLong("travel.seed", 20_261_122L);
    private static final int EACH = Integer.getInteger("travel.each", 25);

    /** Real documents of the default build: every n-th of them. */
    private static final int STEP = Integer.getInteger("travel.step", 25);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"features-3.1", "features-3.0", "features-2.0"})
    void valuesTravelThroughEveryFeature(String name) throws Exception {
        String text = Files.readString(
                Repository.module("src/test/resources/travel/" + name + ".yaml"), StandardCharsets.UTF_8);

        Voyage voyage = new Voyage(text, folder).run(SEED, EACH);

        assertThat(voyage.failures()).isEmpty();
        assertThat(voyage.travelled())
                .isNotEmpty()
                .allSatisfy((schema, count) ->
                        assertThat(count).as("valid instances of " + schema).isPositive());
    }

    @Test
    void valuesTravelThroughRealDocuments() throws Exception {
        List<Path> documents = Repository.specs();
        List<String> failures = new ArrayList<>();
        int instances = 0;
        for (int i = 0; i < documents.size(); i += STEP) {
            Path document = documents.get(i);
            Path classes = Files.createDirectories(folder.resolve("c" + i));
            Voyage voyage;
            try {
                voyage = new Voyage(Files.readString(document, StandardCharsets.UTF_8), classes);
            } catch (RuntimeException e) {
                // Whether each document compiles is judged elsewhere.
                continue;
            }
            try {
                voyage.run(SEED, Math.min(EACH, 8));
            } catch (com.networknt.schema.SchemaException unusable) {
                continue;
            }
            instances += voyage.travelled().values().stream()
                    .mapToInt(count -> count)
                    .sum();
            voyage.failures().stream().limit(5).forEach(each -> failures.add(document.getFileName() + " " + each));
        }

        assertThat(failures).isEmpty();
        assertThat(instances).isPositive();
    }
}
