package io.clickpipes.codegen.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.source.Checksum;
import io.clickpipes.codegen.source.LoadedSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the lock of a pull says of where things came from. */
@Timeout(60)
class PullLockTest {

    private static final String LAKES = Place.fixture("lakes.yaml");
    private static final String WORDS = Place.fixture("words.yaml");

    @TempDir
    private Path folder;

    private Place place;

    @BeforeEach
    void makeAProject() {
        place = new Place(folder);
        place.put("lakes.yaml", LAKES);
    }

    @Test
    void recordsEverythingAndNothingOfThisMachine() {
        place.put("specs/lakes.yaml", LAKES);
        Place.age(folder.resolve("specs/lakes.yaml"));
        LoadedSpec near = place.overlay("spec/near.yaml", WORDS);
        LoadedSpec other = place.overlay("overlays/more.yaml", Place.fixture("more.yaml"));
        LoadedSpec absolute =
                new LoadedSpec(folder.resolve("words.yaml").toUri().toString(), WORDS);

        place.pulled("specs/lakes.yaml", Place.steps(near, other, absolute));

        assertThat(place.lockFile()).content().isEqualTo("""
                # Written by the goal pull, together with the document it describes. Not to be edited by hand:
                # generate refuses a document that does not fit. Changes of your own go into an overlay.
                format: 1
                document: "openapi.yaml"
                upstream:
                  origin: "lakes.yaml"
                  date: "2026-01-02T03:04:05Z"
                  sha256: "%s"
                filter:
                  tags:
                    - "boats"
                keepProse: false
                overlays:
                  - file: "near.yaml"
                    sha256: "%s"
                  - file: "more.yaml"
                    sha256: "%s"
                  - file: "words.yaml"
                    sha256: "%s"
                plugin: "1.0"
                sha256: "%s"
                """.formatted(
                        Checksum.sha256(LAKES),
                        Checksum.sha256(WORDS),
                        Checksum.sha256(Place.fixture("more.yaml")),
                        Checksum.sha256(WORDS),
                        Checksum.sha256(place.text())));
    }

    @Test
    void namesWhatLiesElsewhereByItsNameAlone(@TempDir Path elsewhere) throws IOException {
        Path published = Files.writeString(elsewhere.resolve("lakes.yaml"), LAKES);

        place.pulled(published.toString(), Place.steps());

        assertThat(place.lock().inputs().origin()).isEqualTo("lakes.yaml");
    }

    @ParameterizedTest
    @CsvSource({
        "client/lakes.yaml, spec, lakes.yaml",
        "spec/lakes.yaml, spec, lakes.yaml",
        "spec/upstream/lakes.yaml, spec, upstream/lakes.yaml",
        "lakes.yaml, client/src/spec, lakes.yaml"
    })
    void leadsThroughNoFoldersAboveTheDocument(String from, String spec, String origin) {
        Path published = place.put(from, LAKES);
        Path document = folder.resolve(spec + "/openapi.yaml");
        Path root = folder.getRoot();

        // Somebody may call the goal at the root of the machine.
        Place.pull("1.0")
                .run(new Pull.Request(
                        root.relativize(published).toString(), Optional.empty(), root, document, Place.steps()));

        assertThat(document.resolveSibling("spec.lock")).content().contains("origin: \"" + origin + "\"\n");
    }

    @Test
    void recordsTheOriginThatItIsTold() {
        Pull.Request request = new Pull.Request(
                "lakes.yaml", Optional.of("https://lakes.example.com/v1"), folder, place.document(), Place.steps());

        Place.pull("1.0").run(request);

        assertThat(place.lock().inputs().origin()).isEqualTo("https://lakes.example.com/v1");
    }

    @Test
    void recordsNoSecretOfTheOriginThatItIsTold() {
        Place.pull("1.0").run(from(Optional.of("https://lakes.example.com/v1?token=abc#x")));

        assertThat(place.lock().inputs().origin()).isEqualTo("https://lakes.example.com/v1");
    }

    @ParameterizedTest
    @CsvSource({
        "elsewhere, pull-origin",
        "ftp://me:secret@lakes.example.com/v1, pull-origin",
        "https://me:secret@lakes.example.com/v1, source-address",
        "https://a b|secret, source-address"
    })
    void refusesAnOriginThatIsNoAddressToShow(String origin, String id) {
        assertThatExceptionOfType(CodegenException.class)
                .isThrownBy(() -> Place.pull("1.0").run(from(Optional.of(origin))))
                .satisfies(e -> assertThat(e.diagnostics())
                        .singleElement()
                        .satisfies(each -> assertThat(each.id()).isEqualTo(id)))
                .withMessageNotContaining("me:secret");
        assertThat(place.document()).doesNotExist();
    }

    private Pull.Request from(Optional<String> origin) {
        return new Pull.Request("lakes.yaml", origin, folder, place.document(), Place.steps());
    }
}
