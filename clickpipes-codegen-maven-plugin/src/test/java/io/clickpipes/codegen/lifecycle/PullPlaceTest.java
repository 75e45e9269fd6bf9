package io.clickpipes.codegen.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.clickpipes.codegen.diagnostic.CodegenException;
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
import org.junit.jupiter.params.provider.ValueSource;

/** What a pull does with what lies where it is to write. */
@Timeout(60)
class PullPlaceTest {

    private static final String LAKES = Place.fixture("lakes.yaml");

    @TempDir
    private Path folder;

    private Place place;

    @BeforeEach
    void makeAProject() {
        place = new Place(folder);
        place.put("lakes.yaml", LAKES);
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
}
