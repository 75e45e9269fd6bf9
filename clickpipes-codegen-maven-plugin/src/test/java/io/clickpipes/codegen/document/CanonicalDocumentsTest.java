package io.clickpipes.codegen.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.Codegen;
import io.clickpipes.codegen.CodegenOptions;
import io.clickpipes.codegen.testing.Repository;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The canonical form of many real documents. */
class CanonicalDocumentsTest {

    private static final int LARGEST_FOR_OTHER_READERS = 1_000_000;

    @Test
    void readsBackEveryDocument() {
        int checked = 0;
        for (Path file : Repository.specs()) {
            ObjectNode document = Trees.document(file).orElse(null);
            if (document != null) {
                if (file.toFile().length() < LARGEST_FOR_OTHER_READERS) {
                    RoundTrip.check(document);
                }
                assertReadBack(document, file);
                assertReadBack(Prose.drop(document), file);
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(100);
    }

    private static void assertReadBack(ObjectNode document, Path file) {
        String text = CanonicalYaml.write(document);
        ObjectNode again = Trees.of(text);

        assertThat(again.equals(document)).as(file.toString()).isTrue();
        assertThat(CanonicalYaml.write(again).equals(text)).as(file.toString()).isTrue();
    }

    @Test
    void readsBackTheDocumentsOfTheService() {
        for (Path file : Repository.upstream()) {
            RoundTrip.check(Trees.read(file));
        }
    }

    @Test
    void theServicesDocumentNeedsNoDoubleQuotes() {
        String text = CanonicalYaml.write(Trees.read(Repository.spec()));

        assertThat(text.lines().filter(line -> line.contains(": \"") || line.contains("- \"")))
                .isEmpty();
        assertThat(text.lines()).allMatch(line -> line.length() <= 135);
    }

    @ParameterizedTest
    @ValueSource(strings = {"golden/library.yaml", "golden/cafe.yaml", "documents/zoo.yaml", "documents/unions.yaml"})
    void generatedCodeDoesNotDependOnTheOrderOfMembers(String name) {
        ObjectNode document = Trees.read(Repository.module("src/test/resources/" + name));
        ObjectNode canonical = Trees.of(CanonicalYaml.write(document));

        assertThat(new Codegen(CodegenOptions.defaults()).generate("test", canonical))
                .isEqualTo(new Codegen(CodegenOptions.defaults()).generate("test", document));
    }

    @Test
    void generatedClientDoesNotDependOnTheOrderOfMembers() {
        for (Path file : List.of(Repository.spec())) {
            ObjectNode document = Trees.read(file);
            ObjectNode canonical = Trees.of(CanonicalYaml.write(document));

            assertThat(new Codegen(CodegenOptions.defaults()).generate("test", canonical))
                    .isEqualTo(new Codegen(CodegenOptions.defaults()).generate("test", document));
        }
    }
}
