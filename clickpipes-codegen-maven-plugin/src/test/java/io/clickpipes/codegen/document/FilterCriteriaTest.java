package io.clickpipes.codegen.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class FilterCriteriaTest {

    private static final ObjectNode MARINA = Trees.fixture("marina.yaml");

    @Test
    void reportsEveryCriterionThatNamesNothing() {
        Filter filter = new Filter(
                List.of("boats", "Boat", "unused"),
                List.of("/v1/boat", "/v9/**"),
                List.of("listboats", "nothing like"));

        assertThat(messages(filter))
                .hasSize(6)
                .allMatch(message -> message.startsWith("marina #/paths: ") && message.endsWith(" [filter-unmatched]"));
    }

    @Test
    void proposesNearNames() {
        assertThat(messages(new Filter(List.of("boat"), List.of(), List.of())))
                .containsExactly("marina #/paths: No operation has the tag \"boat\". Did you mean \"boats\"? "
                        + "There are: berths, boats, crew. [filter-unmatched]");
        assertThat(messages(new Filter(List.of(), List.of("/v1/boat"), List.of())))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("Did you mean \"/v1/boats\" or \"/v1/boats/{id}\" or \"/v1/boats/{id}/log\"?");
        assertThat(messages(new Filter(List.of(), List.of(), List.of("LISTBOATS"))))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("Did you mean \"listBoats\" or \"listBerths\"?");
    }

    @Test
    void proposesNothingWhereNothingIsNear() {
        assertThat(messages(new Filter(List.of(), List.of(), List.of("zzzzzzzzzzzz"))))
                .containsExactly("marina #/paths: No operation has the id \"zzzzzzzzzzzz\". "
                        + "Give an operationId as the document has it. [filter-unmatched]");
    }

    @Test
    void saysThatADocumentHasNoTags() {
        Diagnostics diagnostics = new Diagnostics("test");
        DocumentFilter.apply(
                Trees.of("{openapi: 3.1.0, paths: {/a: {get: {}}}}"),
                new Filter(List.of("a"), List.of(), List.of()),
                diagnostics);

        assertThatThrownBy(diagnostics::throwIfAny).hasMessageContaining("No operation has a tag.");
    }

    @Test
    void namesAPathWithoutOperationsAsUnmatched() {
        Diagnostics diagnostics = new Diagnostics("test");
        DocumentFilter.apply(
                Trees.of("{openapi: 3.1.0, paths: {/a: {parameters: []}}}"),
                new Filter(List.of(), List.of("/a"), List.of()),
                diagnostics);

        assertThatThrownBy(diagnostics::throwIfAny).hasMessageContaining("No path with an operation is \"/a\"");
    }

    private static List<String> messages(Filter filter) {
        Diagnostics diagnostics = new Diagnostics("marina");
        DocumentFilter.apply(MARINA, filter, diagnostics);
        try {
            diagnostics.throwIfAny();
            return List.of();
        } catch (CodegenException e) {
            return e.diagnostics().stream().map(each -> each.render()).toList();
        }
    }
}
