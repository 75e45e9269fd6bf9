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
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

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
    void listsWhatNobodyDescribes() {
        assertThat(place.pulled("lakes.yaml", Place.steps(place.overlay("words.yaml", WORDS)))
                        .undocumented())
                .containsExactly(
                        "#/components/schemas/Boat/properties/rig", "#/components/schemas/Boat/properties/sails");
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

    private JsonNode written() {
        return TextTree.parse(new LoadedSpec("openapi.yaml", place.text()), new Diagnostics("openapi.yaml"));
    }

    private static String answer(String body, String headers) {
        return "HTTP/1.1 200 OK\r\n" + headers + "Content-Length: " + body.length() + "\r\n\r\n" + body;
    }
}
