package io.clickpipes.codegen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpToDateTest {

    private static final String POND = """
            openapi: 3.1.0
            info: {title: Pond, version: "1"}
            paths:
              /fish:
                get:
                  operationId: listFish
                  tags: [fish]
                  responses:
                    "200": {description: d, content: {application/json: {schema: {$ref: "#/components/schemas/Fish"}}}}
            components:
              schemas:
                Fish: {type: object, properties: {name: {type: string}}}
            """;

    private static final String WORDS = """
            overlay: 1.0.0
            info: {title: Words, version: "1"}
            actions:
              - target: $.components.schemas.Fish
                update: {description: It swims.}
              - target: $.components.schemas.Whale
                update: {description: It sings.}
            """;

    @TempDir
    private Path folder;

    private Goal goal;

    @BeforeEach
    void aProjectWithADocument() throws IOException {
        // A name that takes care: of blanks, and of what is more than ASCII where the system allows it.
        goal = new Goal(folder.resolve("a pond, " + (isUnicode() ? "\u00e9tang" : "etang")));
        goal.write("pond.yaml", POND);
    }

    private static boolean isUnicode() {
        return System.getProperty("sun.jnu.encoding", "").equalsIgnoreCase("UTF-8");
    }

    @Test
    void doesNothingIfNothingChanged() throws Exception {
        generates();
        Map<String, FileTime> before = times();

        assertThat(goal.run()).singleElement().asString().matches("Up to date: \\d+ files from pond\\.yaml\\.");
        assertThat(times()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pond.yaml", "words.yaml", "config.yaml"})
    void generatesAgainIfAnInputChanged(String input) throws Exception {
        goal.write("words.yaml", WORDS.replaceAll("(?s)  - target: [^ ]*Whale.*", ""));
        Path config = goal.write("config.yaml", "references: []\n");
        goal.set("overlays", List.of("words.yaml"));
        goal.set("configFile", config.toFile());
        generates();
        upToDate();
        Path changed = config.resolveSibling(input);
        // As long as before, and as old.
        FileTime time = Files.getLastModifiedTime(changed);
        Files.writeString(
                changed,
                Files.readString(changed)
                        .replace("Pond", "Pool")
                        .replace("swims", "dives")
                        .replace("references: []", "annotations: []"));
        Files.setLastModifiedTime(changed, time);

        generates();

        assertThat(goal.log()).anyMatch(line -> line.startsWith("Not up to date: ") && line.contains(input));
        upToDate();
    }

    @Test
    void generatesAgainIfAFileChangedThatTheDocumentRefersTo() throws Exception {
        goal.write("pond.yaml", POND.replace("#/components/schemas/Fish", "parts/fish.yaml"));
        Path part = goal.write("parts/fish.yaml", "{type: object, properties: {name: {type: string}}}");
        generates();
        upToDate();
        Files.writeString(part, "{type: object, properties: {name: {type: number}}}");

        generates();

        assertThat(goal.log()).anyMatch(line -> line.startsWith("Not up to date: ") && line.contains("fish.yaml"));
        upToDate();
    }

    @Test
    void generatesAgainIfAFileAppearsThatTheDocumentRefersTo() throws Exception {
        goal.write("pond.yaml", POND.replace("#/components/schemas/Fish", "parts/fish.yaml"));
        String warning = ".*pond\\.yaml:\\[9,\\d+\\] #/paths/~1fish/get/responses/200/content/application~1json/schema"
                + "/\\$ref: .*fish\\.yaml.*any JSON.*\\[reference-missing\\]";
        assertThat(goal.run()).anyMatch(line -> line.matches(warning));
        assertThat(goal.run())
                .anyMatch(line -> line.matches(warning))
                .anyMatch(line -> line.startsWith("Up to date: "));
        goal.write("parts/fish.yaml", "{type: object, properties: {name: {type: string}}}");

        generates();

        assertThat(goal.log()).anyMatch(line -> line.startsWith("Not up to date: ") && line.contains("fish.yaml"));
        assertThat(goal.output().resolve("openapi/model/Fish.java")).exists();
        upToDate();
    }

    @Test
    void refusesAFileThatIsNotThereIfTheConfigurationSaysSo() throws Exception {
        goal.write("pond.yaml", POND.replace("#/components/schemas/Fish", "parts/fish.yaml"));
        goal.set(
                "configFile",
                goal.write("config.yaml", "missingReferences: refuse\n").toFile());

        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(goal::run)
                .withMessageContaining("pond.yaml:[9,")
                .withMessageContaining("[reference-missing]");
    }

    @Test
    void generatesAgainIfALockAppears() throws Exception {
        generates();
        goal.write("spec.lock", "no lock at all");

        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(goal::run)
                .withMessageContaining("spec.lock");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "modelPackage=pool.model",
                "apiPackage=pool.api",
                "supportPackage=pool.support",
                "secretNames=name",
                "tags=fish",
                "paths=/fish",
                "operations=listFish"
            })
    void generatesAgainIfAnOptionChanged(String option) throws Exception {
        generates();
        String name = option.substring(0, option.indexOf('='));
        String value = option.substring(option.indexOf('=') + 1);
        goal.set(name, name.endsWith("Package") ? value : List.of(value));

        generates();

        assertThat(goal.log()).anyMatch(line -> line.startsWith("Not up to date: " + name + " is "));
        upToDate();
    }

    @Test
    void repairsWhatSomebodyDidToTheSources() throws Exception {
        generates();
        Path fish = goal.output().resolve("openapi/model/Fish.java");
        String text = Files.readString(fish);
        Files.writeString(fish, text.replace("Fish", "Carp"));

        assertThat(goal.run().get(0)).endsWith(": 1 written, 0 deleted.");
        assertThat(fish).hasContent(text);

        Files.delete(fish);

        assertThat(goal.run().get(0)).endsWith(": 1 written, 0 deleted.");
        assertThat(fish).hasContent(text);
    }

    @Test
    void leavesFilesOfOthersAlone() throws Exception {
        generates();
        Path note = Files.writeString(goal.output().resolve("openapi/model/note.txt"), "mine");

        upToDate();

        assertThat(note).hasContent("mine");
    }

    @Test
    void leavesSourcesAndMemoryAloneIfItFails() throws Exception {
        generates();
        Map<String, FileTime> before = times();
        goal.write("pond.yaml", POND.replace("schemas/Fish", "schemas/Whale"));

        for (int i = 0; i < 2; i++) {
            assertThatExceptionOfType(MojoFailureException.class)
                    .isThrownBy(goal::run)
                    .withMessageContaining("pond.yaml:[9,")
                    .withMessageContaining("Whale");
        }
        assertThat(times()).isEqualTo(before);
        assertThat(goal.sourceRoots()).contains(goal.output().toString());

        goal.write("pond.yaml", POND);
        upToDate();
    }

    @Test
    void keepsNothingOfThisMachineInAFolderThatIsCommitted() throws Exception {
        goal.set("output", goal.write("src/generated/.keep", "").getParent().toFile());
        generates();
        assertThat(goal.output().toFile().list()).containsExactlyInAnyOrder(".clickpipes-codegen", ".keep", "openapi");

        // What "mvn clean" leaves of it.
        Path target = goal.output().resolveSibling("../target").normalize();
        Files.delete(target.resolve("clickpipes-codegen/default.state"));

        assertThat(goal.run().get(0)).endsWith(": 0 written, 0 deleted.");
        upToDate();
    }

    @Test
    void tellsWarningsEveryTime() throws Exception {
        goal.write("words.yaml", WORDS);
        goal.set("overlays", List.of("words.yaml"));
        goal.set("strictOverlays", false);

        String warning = goal.run().get(0);

        assertThat(warning).contains("words.yaml:[6,5] ").contains("[overlay-unmatched]");
        assertThat(goal.run()).hasSize(2).first().isEqualTo(warning);
    }

    @Test
    void startsAnewIfItsMemoryIsDamaged() throws Exception {
        generates();
        Path state =
                goal.output().resolve("../../clickpipes-codegen/default.state").normalize();
        String text = Files.readString(state);
        Files.writeString(state, text.substring(0, text.length() - 10));

        generates();
        upToDate();
    }

    @Test
    void doesNothingAtAllIfSwitchedOff() throws Exception {
        goal.set("skip", true);

        assertThat(goal.run()).singleElement().asString().startsWith("Skipped: ");
        assertThat(goal.output()).doesNotExist();
        assertThat(goal.sourceRoots()).containsExactly(goal.output().toString());
    }

    private void generates() throws Exception {
        assertThat(goal.run()).singleElement().asString().contains(" written, ");
    }

    private void upToDate() throws Exception {
        assertThat(goal.run()).singleElement().asString().startsWith("Up to date: ");
    }

    private Map<String, FileTime> times() throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        try (Stream<Path> files = Files.walk(goal.output())) {
            for (Path each : files.toList()) {
                times.put(each.toString(), Files.getLastModifiedTime(each));
            }
        }
        return times;
    }
}
