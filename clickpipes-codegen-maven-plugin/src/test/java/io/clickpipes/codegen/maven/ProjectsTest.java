package io.clickpipes.codegen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.clickpipes.codegen.diagnostic.CodegenException;
import java.io.File;
import java.nio.file.Path;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "openapi.yaml, openapi.yaml",
        "src/../openapi.yaml, openapi.yaml",
        "BUILD/client/../spec/openapi.yaml, ../spec/openapi.yaml",
        "../../elsewhere.yaml, ABOVE/elsewhere.yaml",
        "ABOVE/elsewhere.yaml, ABOVE/elsewhere.yaml",
        "https://example.com/a/../b?token=x, https://example.com/a/../b?token=x",
        "classpath:openapi.yaml, classpath:openapi.yaml"
    })
    void namesFilesByTheWayFromTheProject(String input, String name) {
        assertThat(projects().name(real(input))).isEqualTo(real(name));
    }

    @Test
    void namesFileAddressesLikePaths() {
        String address = folder.resolve("build/spec/openapi.yaml").toUri().toString();

        assertThat(projects().name(address)).isEqualTo("../spec/openapi.yaml");
        assertThat(projects().documentOf(address)).isEqualTo(Path.of("../spec/openapi.yaml"));
    }

    @ParameterizedTest
    @CsvSource({
        "http://me:secret@example.com/a.yaml?token=secret, http://example.com/a.yaml",
        "https://example.com/a.yaml#secret, https://example.com/a.yaml",
        "classpath:a.yaml, classpath:a.yaml"
    })
    void refusesAddressesToWriteToWithoutTellingTheirSecrets(String input, String shown) {
        assertThatExceptionOfType(CodegenException.class)
                .isThrownBy(() -> projects().documentOf(input))
                .withMessageStartingWith(shown + ": ")
                .withMessageNotContaining("secret");
    }

    @Test
    void lendsItsFoldersToReferences() {
        assertThat(projects().folders())
                .contains(folder.resolve("build"))
                .allMatch(each -> each.startsWith(folder.resolve("build")));
        assertThat(new Projects(null, null).folders()).isEmpty();
    }

    private String real(String text) {
        return text.replace("BUILD", folder.resolve("build").toString()).replace("ABOVE", folder.toString());
    }

    @SuppressWarnings("deprecation")
    private Projects projects() {
        MavenProject project = new MavenProject();
        project.setFile(new File(folder.toFile(), "build/client/pom.xml"));
        MavenExecutionRequest request = new DefaultMavenExecutionRequest();
        request.setMultiModuleProjectDirectory(folder.resolve("build").toFile());
        return new Projects(project, new MavenSession(null, request, new DefaultMavenExecutionResult(), project));
    }
}
