package io.clickpipes.codegen.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.testing.Repository;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The compliance sets of the OpenAPI Initiative, which are not part of the repository. */
class OverlayComplianceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "add-a-license",
                "description-and-summary",
                "remove-example",
                "remove-matching-responses",
                "remove-property",
                "remove-server",
                "replace-servers-for-sandbox",
                "update-root"
            })
    void makesTheDocumentOfTheSet(String set) {
        Path folder = Repository.module("../../shared/reference/overlay/compliant-sets/" + set);
        assumeTrue(Files.isDirectory(folder), "needs ../shared/reference/overlay/compliant-sets/" + set);
        Path overlay = folder.resolve("overlay.yaml");
        ObjectNode document = (ObjectNode) OverlayTesting.tree(folder.resolve("openapi.yaml"));

        Overlaid overlaid = OverlayTesting.apply(
                document, OverlayTesting.read(overlay.toString(), OverlayTesting.text(overlay)), true);

        // Members in any order: one set shows a new member in the midst of the old ones.
        assertThat(overlaid.document()).isEqualTo(OverlayTesting.tree(folder.resolve("output.yaml")));
        assertThat(overlaid.document()).isNotEqualTo(document);
    }
}
