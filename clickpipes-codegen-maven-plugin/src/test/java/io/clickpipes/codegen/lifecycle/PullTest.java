package io.clickpipes.codegen.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.document.Filter;
import io.clickpipes.codegen.document.TextTree;
import io.clickpipes.codegen.source.Checksum;
import io.clickpipes.codegen.source.LoadedSpec;
import io.clickpipes.codegen.source.RawServer;
import io.clickpipes.codegen.source.Validators;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a pull makes of a published document, and what it writes. */
@Timeout(60)
class PullTest {

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
    void writesDocumentAndLock() throws IOException {
        try (RawServer server = RawServer.saying(answer(LAKES, "ETag: \"one\"\r\n"))) {
            Pull.Pulled pulled = place.pulled(server.address(), Place.steps());

            assertThat(pulled.old()).isEmpty();
            assertThat(pulled.written()).isTrue();
            assertThat(pulled.files()).isGreaterThan(10);
            assertThat(server.requests()).singleElement().asString().doesNotContain("If-None-Match");
            assertThat(place.lock().inputs().origin()).isEqualTo(server.address());
        }
        assertThat(place.lock().document()).isEqualTo("openapi.yaml");
        assertThat(place.lock().fits(place.text())).isTrue();
        assertThat(place.lock().upstreamSha256()).isEqualTo(Checksum.sha256(LAKES));
        assertThat(place.lock().validators()).isEqualTo(new Validators(Optional.of("\"one\""), Optional.empty()));
        assertThat(place.document().getParent().toFile().list()).containsExactlyInAnyOrder("openapi.yaml", "spec.lock");
    }

    @Test
    void keepsWhatIsWantedThenDropsTheProseThenOverlays() {
        LoadedSpec words = place.overlay("words.yaml", WORDS);
        LoadedSpec more = place.overlay("more.yaml", Place.fixture("more.yaml"));

        place.pulled("lakes.yaml", Place.steps(words, more));

        JsonNode document = written();
        assertThat(document.path("paths").properties())
                .extracting(each -> each.getKey())
                .containsExactly("/boats/{name}");
        assertThat(document.at("/components/schemas").properties())
                .extracting(each -> each.getKey())
                .containsExactly("Boat");
        JsonNode boat = document.at("/components/schemas/Boat");
        assertThat(boat.path("description").asText()).isEqualTo("A boat in words of ours.");
        assertThat(boat.at("/properties/rig").has("description")).isFalse();
        assertThat(boat.at("/properties/draught/minimum").asInt(-1)).isZero();
        assertThat(place.text()).doesNotContain("It floats", "Looks for a boat", "What is known");
    }

    @Test
    void appliesOverlaysInTheirOrder() {
        LoadedSpec words = place.overlay("words.yaml", WORDS);
        LoadedSpec more = place.overlay("more.yaml", Place.fixture("more.yaml"));

        assertThatExceptionOfType(CodegenException.class)
                .isThrownBy(() -> place.pulled("lakes.yaml", Place.steps(more, words)))
                .withMessageContaining("more.yaml")
                .withMessageContaining("overlay-unmatched");
    }

    @Test
    void passesOverWhatMatchesNothingIfThatIsAllowed() {
        LoadedSpec more = place.overlay("more.yaml", Place.fixture("more.yaml"));

        Pull.Pulled pulled = place.pulled("lakes.yaml", new Steps(Place.BOATS, false, List.of(more), false));

        assertThat(pulled.prepared().unmatched())
                .singleElement()
                .satisfies(each -> assertThat(each.id()).isEqualTo("overlay-unmatched"));
        assertThat(place.lock().fits(place.text())).isTrue();
    }

    @Test
    void keepsTheProseIfItIsAskedTo() {
        place.pulled("lakes.yaml", new Steps(Filter.NONE, true, List.of(), true));

        assertThat(place.text()).contains("It floats.", "Looks for a boat.", "What is known of the lakes.", "/storms");
        assertThat(place.lock().inputs().keepProse()).isTrue();
    }

    @Test
    void writesTheSameForTheSameTree() {
        place.pulled("lakes.yaml", Place.steps());
        String ofYaml = place.text();
        String json = TextTree.parse(new LoadedSpec("lakes.yaml", LAKES), new Diagnostics("lakes.yaml"))
                .toPrettyString();
        place.put("lakes.json", json);

        Pull.Pulled pulled = place.pulled("lakes.json", Place.steps());

        assertThat(pulled.written()).isFalse();
        assertThat(place.text())
                .isEqualTo(ofYaml)
                .isEqualTo(PulledText.of(pulled.prepared().document()));
        assertThat(place.lock().upstreamSha256()).isEqualTo(Checksum.sha256(json));
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

    @Test
    void listsWhatNobodyDescribes() {
        assertThat(place.pulled("lakes.yaml", Place.steps(place.overlay("words.yaml", WORDS)))
                        .undocumented())
                .containsExactly(
                        "#/components/schemas/Boat/properties/rig", "#/components/schemas/Boat/properties/sails");
    }

    @Test
    void handsOutTheDocumentThatItReplaces() {
        place.pulled("lakes.yaml", Place.steps());
        String before = place.text();
        place.put("lakes.yaml", LAKES.replace("sails:", "masts:"));

        Pull.Pulled pulled = place.pulled("lakes.yaml", Place.steps());

        assertThat(pulled.written()).isTrue();
        assertThat(pulled.old().orElseThrow().spec().text()).isEqualTo(before);
        assertThat(place.text()).contains("masts:").doesNotContain("sails:");
        assertThat(place.lock().fits(place.text())).isTrue();
    }

    @Test
    void replacesADocumentThatWasNotPulled() {
        place.put("spec/openapi.yaml", "this: is anything");

        assertThat(place.pulled("lakes.yaml", Place.steps()).written()).isTrue();
        assertThat(place.lock().fits(place.text())).isTrue();
    }

    @Test
    void replacesADocumentThatWasNotPulledOnlyOnceSomebodySaysWhereFrom() {
        place.put("spec/openapi.yaml", LAKES);
        Pull.Request silent = silent();

        assertThatExceptionOfType(CodegenException.class)
                .isThrownBy(() -> Place.pull("1.0").run(silent))
                .withMessageStartingWith(place.document() + ": ")
                .withMessageContaining("[pull-foreign]");
        assertThat(place.text()).isEqualTo(LAKES);
        place.pulled("lakes.yaml", Place.steps());
        place.put("lakes.yaml", LAKES.replace("sails:", "masts:"));
        assertThat(Place.pull("1.0").run(silent)).isInstanceOf(Pull.Pulled.class);
        assertThat(place.text()).contains("masts:");
    }

    private Pull.Request silent() {
        return new Pull.Request("lakes.yaml", Optional.empty(), folder, place.document(), Place.steps(), false);
    }

    @Test
    void replacesADocumentThatSomebodyEditedAndSaysSo() {
        assertThat(place.pulled("lakes.yaml", Place.steps()).warnings()).isEmpty();
        String pulled = place.text();
        place.edit(place.document(), text -> text + "# mine\n");

        Pull.Pulled again = place.pulled("lakes.yaml", Place.steps());

        assertThat(again.written()).isTrue();
        assertThat(place.text()).isEqualTo(pulled);
        assertThat(again.warnings()).singleElement().satisfies(each -> {
            assertThat(each.id()).isEqualTo("pull-edits");
            assertThat(each.document()).isEqualTo(place.document().toString());
        });
        assertThat(place.pulled("lakes.yaml", Place.steps()).warnings()).isEmpty();
    }

    @Test
    void writesBehindALinkWithTheLockBesideIt() throws IOException {
        place.pulled("lakes.yaml", Place.steps());
        Path link = Files.createSymbolicLink(folder.resolve("api.yaml"), place.document());
        place.put("lakes.yaml", LAKES.replace("sails:", "masts:"));

        Place.pull("1.0")
                .run(new Pull.Request("lakes.yaml", Optional.empty(), folder, Path.of("api.yaml"), Place.steps()));

        assertThat(link).isSymbolicLink();
        assertThat(place.text()).contains("masts:");
        assertThat(place.lock().fits(place.text())).isTrue();
        assertThat(folder.resolve("spec.lock")).doesNotExist();
    }

    @Test
    void marksWhatItWrites() {
        place.pulled("lakes.yaml", Place.steps());

        assertThat(place.text())
                .startsWith("# Written by the goal pull of clickpipes-codegen-maven-plugin: see spec.lock beside it."
                        + " Not to be edited by hand.\nopenapi: 3.1.0\n");
    }

    @Test
    void refusesAnOverlayForAnotherDocument() {
        LoadedSpec overlay = place.overlay(
                "words.yaml", WORDS.replace("actions:", "extends: https://lakes.example.com/v1\nactions:"));

        assertThatExceptionOfType(CodegenException.class)
                .isThrownBy(() -> place.pulled("lakes.yaml", Place.steps(overlay)))
                .withMessageStartingWith("words.yaml #/extends: ")
                .withMessageContaining("[overlay-extends]");
        assertThat(place.pulled("lakes.yaml", new Steps(Place.BOATS, false, List.of(overlay), false))
                        .prepared()
                        .unmatched())
                .extracting(Diagnostic::id)
                .containsExactly("overlay-extends");
        assertThat(Place.pull("1.0")
                        .run(new Pull.Request(
                                "lakes.yaml",
                                Optional.of("https://lakes.example.com/v1"),
                                folder,
                                place.document(),
                                Place.steps(overlay))))
                .isInstanceOf(Pull.Pulled.class);
    }

    @Test
    void doesNotBlameTheDocumentAloneOnceOverlaysWereApplied() {
        LoadedSpec overlay = new LoadedSpec("own.yaml", """
                overlay: 1.0.0
                info: {title: A mistake, version: "1"}
                actions: [{target: $.components.schemas.Boat.properties.rig, update: {$ref: "#/nowhere"}}]
                """);

        assertThatExceptionOfType(CodegenException.class)
                .isThrownBy(() -> place.pulled("lakes.yaml", Place.steps(overlay)))
                .withMessageStartingWith("lakes.yaml with own.yaml #/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"openapi.json", "openapi", "openapi.yaml.txt", "yaml"})
    void refusesANameThatPromisesAnythingButYaml(String name) {
        refuses(name, "pull-name");
        assertThat(place.document().getParent()).doesNotExist();
    }

    @Test
    void refusesASecondDocumentInAFolder() {
        place.pulled("lakes.yaml", Place.steps());

        refuses("other.yml", "pull-folder");
        assertThat(place.lock().fits(place.text())).isTrue();
        assertThat(place.document().resolveSibling("other.yml")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"'<<<<<<< mine', lock-broken", "'format: 2', lock-newer", "'', lock-broken"})
    void replacesALockThatNobodyCanRead(String text, String id) {
        place.pulled("lakes.yaml", Place.steps());
        place.put("spec/spec.lock", text + "\n");

        // It tells that there was a pull, so that nothing has to be said again.
        Pull.Pulled pulled = (Pull.Pulled) Place.pull("1.0").run(silent());

        assertThat(pulled.warnings()).singleElement().satisfies(each -> {
            assertThat(each.id()).isEqualTo(id);
            assertThat(each.document()).isEqualTo(place.lockFile().toString());
        });
        assertThat(place.lock().fits(place.text())).isTrue();
    }

    private void refuses(String name, String id) {
        Pull.Request request = new Pull.Request(
                "lakes.yaml", Optional.empty(), folder, folder.resolve("spec").resolve(name), Place.steps());
        assertThatExceptionOfType(CodegenException.class)
                .isThrownBy(() -> Place.pull("1.0").run(request))
                .satisfies(e -> assertThat(e.diagnostics())
                        .singleElement()
                        .satisfies(each -> assertThat(each.id()).isEqualTo(id)));
    }

    private JsonNode written() {
        return TextTree.parse(new LoadedSpec("openapi.yaml", place.text()), new Diagnostics("openapi.yaml"));
    }

    private static String answer(String body, String headers) {
        return "HTTP/1.1 200 OK\r\n" + headers + "Content-Length: " + body.length() + "\r\n\r\n" + body;
    }
}
