package io.clickpipes.codegen.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import io.clickpipes.codegen.document.Filter;
import io.clickpipes.codegen.source.InputPlace;
import io.clickpipes.codegen.source.LoadedSpec;
import io.clickpipes.codegen.source.RawServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whether a build's document is what was pulled, and what is still to be done to it. */
@Timeout(60)
class LocalDocumentTest {

    private static final String LAKES = Place.fixture("lakes.yaml");
    private static final String WORDS = Place.fixture("words.yaml");
    private static final Steps UNCONFIGURED = new Steps(Filter.NONE, true, List.of(), true);

    @TempDir
    private Path folder;

    private Place place;
    private LoadedSpec words;

    @BeforeEach
    void pullOnce() {
        place = new Place(folder);
        place.put("lakes.yaml", LAKES);
        words = place.overlay("words.yaml", WORDS);
        place.pulled("lakes.yaml", Place.steps(words));
    }

    @Test
    void aPulledDocumentIsPreparedAlready() {
        Prepared again = document().prepared(Place.steps(words), false);

        // The overlay would not fit a second time, if it were applied.
        assertThat(again.document().at("/components/schemas/Boat/description").asText())
                .isEqualTo("A boat in words of ours.");
        assertThat(again.name()).isEqualTo("spec/openapi.yaml");
        assertThat(document().prepared(UNCONFIGURED, false).document()).isEqualTo(again.document());
    }

    @Test
    void anEditedDocumentIsRefused() {
        place.edit(place.document(), text -> text.replace("sloop", "cutter"));

        Diagnostic fault = refused(Place.steps(words));

        assertThat(fault.id()).isEqualTo("lock-mismatch");
        assertThat(fault.document()).isEqualTo("spec/openapi.yaml");
        assertThat(fault.message()).contains("not the one that was pulled", "spec.lock");
        assertThat(fault.remedy()).contains("overlay", "clickpipes.codegen.allowLocalEdits=true");
    }

    @Test
    void anEditedDocumentIsTakenIfThatIsAllowed() {
        place.edit(place.document(), text -> text.replace("sloop", "cutter"));

        assertThat(document().prepared(Place.steps(words), true).document().toString())
                .contains("cutter");
    }

    @Test
    void otherLineEndsHaveAMessageOfTheirOwn() {
        place.edit(place.document(), text -> text.replace("\n", "\r\n"));

        Diagnostic fault = refused(Place.steps(words));

        assertThat(fault.id()).isEqualTo("lock-line-ends");
        assertThat(fault.remedy()).contains("openapi.yaml text eol=lf", ".gitattributes");
        assertThat(document().prepared(Place.steps(words), true).document().toString())
                .contains("words of ours");
    }

    @Test
    void anOverlayThatChangedSinceThePullIsTold() {
        LoadedSpec changed = place.overlay("words.yaml", WORDS.replace("ours", "mine"));

        Diagnostic fault = refused(Place.steps(changed));

        assertThat(fault.id()).isEqualTo("lock-overlay");
        assertThat(fault.message()).contains("words.yaml");
        assertThat(fault.remedy()).contains("Pull again");
    }

    /** To accept edits is not to accept that what is configured does nothing. */
    @Test
    void localEditsDoNotHideWhatIsConfiguredAndWasNotPulled() {
        LoadedSpec changed = place.overlay("words.yaml", WORDS.replace("ours", "mine"));
        Filter other = new Filter(List.of("weather"), List.of(), List.of());

        assertThat(failure(Place.steps(changed), true).diagnostics())
                .extracting(Diagnostic::id)
                .containsExactly("lock-overlay");
        assertThat(failure(new Steps(other, true, List.of(), true), true).diagnostics())
                .extracting(Diagnostic::id)
                .containsExactly("lock-filter");
        assertThat(document()
                        .unchecked(new Steps(other, true, List.of(changed), true))
                        .document()
                        .toString())
                .contains("words of ours");
    }

    @Test
    void theOrderOfOverlaysIsThatOfThePull() {
        LoadedSpec more = place.overlay("more.yaml", Place.fixture("more.yaml"));
        place.pulled("lakes.yaml", Place.steps(words, more));

        assertThat(document().prepared(Place.steps(words, more), false).unmatched())
                .isEmpty();
        for (Steps steps : List.of(Place.steps(more, words), Place.steps(words))) {
            Diagnostic fault = refused(steps);
            assertThat(fault.id()).isEqualTo("lock-overlay");
            assertThat(fault.message()).contains("another order");
        }
    }

    @Test
    void lineEndsOfAnOverlayAreNoDifference() {
        LoadedSpec crlf = place.overlay("words.yaml", WORDS.replace("\n", "\r\n"));

        assertThat(document().prepared(Place.steps(crlf), false).document().toString())
                .contains("words of ours");
    }

    @Test
    void otherOperationsThanThoseOfThePullAreTold() {
        Steps other = new Steps(new Filter(List.of(), List.of(), List.of("listStorms")), true, List.of(words), true);

        assertThat(refused(other).id()).isEqualTo("lock-filter");
    }

    @Test
    void severalDifferencesAreToldAtOnce() {
        LoadedSpec changed = place.overlay("words.yaml", WORDS.replace("ours", "mine"));
        Filter other = new Filter(List.of("weather"), List.of(), List.of());

        assertThat(failure(new Steps(other, true, List.of(changed), true)).diagnostics())
                .extracting(Diagnostic::id)
                .containsExactlyInAnyOrder("lock-overlay", "lock-filter");
    }

    @Test
    void theLockOfAnotherDocumentIsNone() {
        place.put("spec/other.yaml", LAKES);

        LocalDocument other = LocalDocument.load("spec/other.yaml", folder);

        assertThat(other.lock()).isEmpty();
        assertThat(other.prepared(Place.steps(words), false).document().toString())
                .contains("words of ours")
                .doesNotContain("Painted");
    }

    @Test
    void aBrokenLockIsRefusedEvenWithLocalEdits() {
        place.edit(place.lockFile(), text -> text.replace("format: 1", "format: one"));

        CodegenException failure = catchThrowableOfType(CodegenException.class, this::document);

        assertThat(failure.diagnostics()).singleElement().satisfies(each -> {
            assertThat(each.id()).isEqualTo("lock-broken");
            assertThat(each.document()).isEqualTo("spec/spec.lock");
        });
    }

    @Test
    void withoutALockTheStepsAreTaken() throws IOException {
        Files.delete(place.lockFile());
        place.put("spec/openapi.yaml", LAKES);

        Prepared prepared = document().prepared(Place.steps(words), false);

        assertThat(prepared.document().path("paths").size()).isEqualTo(1);
        assertThat(prepared.document().toString()).contains("words of ours").doesNotContain("It floats");
    }

    @Test
    void aPulledDocumentWithoutItsLockIsRefused() throws IOException {
        Files.delete(place.lockFile());

        Diagnostic fault = refused(Place.steps(words));

        assertThat(fault.id()).isEqualTo("lock-missing");
        assertThat(fault.document()).isEqualTo("spec/openapi.yaml");
        assertThat(fault.message()).contains("spec.lock", "written by the goal pull");
        assertThat(fault.remedy()).contains("version control", "pull again", "allowLocalEdits=true");
        // As it is: the overlay was applied once.
        assertThat(document().prepared(Place.steps(words), true).document().toString())
                .contains("words of ours");
        place.edit(place.document(), text -> text.replace("\n", "\r\n"));
        assertThat(refused(Place.steps(words)).id()).isEqualTo("lock-missing");
    }

    @Test
    void aPulledDocumentThatSomebodyElsePublishesIsOneLikeOthers() throws IOException {
        String text = place.text();
        try (RawServer server =
                RawServer.saying("HTTP/1.1 200 OK\r\nContent-Length: " + text.length() + "\r\n\r\n" + text)) {
            assertThat(LocalDocument.load(server.address(), folder))
                    .isEqualTo(new LocalDocument(
                            new LoadedSpec(server.address(), text),
                            Optional.empty(),
                            false,
                            new InputPlace(server.address(), folder)));
        }
    }

    @Test
    void theLockIsBesideWhatALinkLeadsTo() throws IOException {
        Files.createDirectories(folder.resolve("links"));
        Files.createSymbolicLink(folder.resolve("links/api.yaml"), place.document());

        LocalDocument linked = LocalDocument.load("links/api.yaml", folder);

        assertThat(linked.lock()).contains(place.lock());
        assertThat(linked.prepared(Place.steps(words), false).document().toString())
                .contains("words of ours");
    }

    @Test
    void aLockThatIsALinkToNowhereIsBroken() throws IOException {
        Files.delete(place.lockFile());
        Files.createSymbolicLink(place.lockFile(), folder.resolve("nowhere"));

        CodegenException failure = catchThrowableOfType(CodegenException.class, this::document);

        assertThat(failure.diagnostics()).extracting(Diagnostic::id).containsExactly("lock-broken");
    }

    private LocalDocument document() {
        return LocalDocument.load("spec/openapi.yaml", folder);
    }

    private Diagnostic refused(Steps steps) {
        CodegenException failure = failure(steps);
        assertThat(failure.diagnostics()).hasSize(1);
        return failure.diagnostics().get(0);
    }

    private CodegenException failure(Steps steps) {
        return failure(steps, false);
    }

    private CodegenException failure(Steps steps, boolean allowLocalEdits) {
        CodegenException failure =
                catchThrowableOfType(CodegenException.class, () -> document().prepared(steps, allowLocalEdits));
        assertThat(failure).isNotNull();
        return failure;
    }
}
