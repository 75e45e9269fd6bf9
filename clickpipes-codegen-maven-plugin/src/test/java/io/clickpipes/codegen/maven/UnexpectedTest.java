package io.clickpipes.codegen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a mistake of our own looks like in a build. Null where no build can put it stands for such a mistake. */
class UnexpectedTest {

    @TempDir
    private Path folder;

    private Goal goal;

    @BeforeEach
    void aProjectWithADocument() throws IOException {
        goal = new Goal(folder);
        goal.write("pond.yaml", """
                openapi: 3.1.0
                info: {title: Pond, version: "1"}
                paths:
                  /fish:
                    get: {operationId: listFish, tags: [fish], responses: {"204": {description: d}}}
                """);
    }

    @Test
    void asksToReportItWithTheDocumentAndLeavesNothingHalfWritten() {
        goal.set("modelPackage", null);

        assertThatExceptionOfType(MojoExecutionException.class)
                .isThrownBy(goal::run)
                .withMessageStartingWith("1 problem:\npond.yaml: This plugin made a mistake, not you: ")
                .withMessageContaining("Please report it")
                .withMessageEndingWith("[internal]")
                .withCauseInstanceOf(RuntimeException.class);
        assertThat(goal.output()).doesNotExist();
        assertThat(folder.resolve("target")).doesNotExist();
    }

    @Test
    void keepsWhatWasGeneratedBefore() throws Exception {
        goal.run();
        goal.set("modelPackage", null);

        assertThatExceptionOfType(MojoExecutionException.class).isThrownBy(goal::run);

        goal.set("modelPackage", "openapi.model");
        assertThat(goal.run()).singleElement().asString().startsWith("Up to date: ");
    }

    @Test
    void tellsTheStepsToThoseWhoAskForDetails() throws Exception {
        goal.run();

        assertThat(goal.log())
                .anyMatch(line -> line.matches("Document read and prepared in \\d+ ms\\."))
                .anyMatch(line -> line.matches("Code made of it in \\d+ ms\\."))
                .anyMatch(line -> line.matches("Files written in \\d+ ms\\."));
    }
}
