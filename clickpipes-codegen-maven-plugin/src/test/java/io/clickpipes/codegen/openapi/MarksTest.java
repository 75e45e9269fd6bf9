package io.clickpipes.codegen.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.clickpipes.codegen.output.GeneratedFile;
import io.clickpipes.codegen.testing.Generation;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the engine writes into a document for itself means nothing where a document says it. */
class MarksTest {

    private static final String DOCUMENT = """
            openapi: VERSION
            info: {title: t, version: '1'}
            paths:
              /p:
                get:
                  operationId: getP
                  parameters:
                  - {name: q, in: query, MARKS schema: {type: array, items: {type: string, MARKS maxLength: 3}}}
                  responses:
                    '200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}
            components:
              schemas:
                A:
                  type: object
                  properties:
                    name: {type: string, MARKS maxLength: 3}
                    state: {type: string, MARKS enum: [on, off]}
            """;

    @ParameterizedTest
    @ValueSource(strings = {"3.0.3", "3.1.0"})
    void changeNothingInADocumentThatHoldsThem(String version) {
        assertThat(generated(
                        version,
                        "x-clickpipes-codegen-untyped: true, x-clickpipes-codegen-tab-delimited: true,"
                                + " x-collection-format: tsv,"))
                .isEqualTo(generated(version, ""));
    }

    private static List<GeneratedFile> generated(String version, String marks) {
        return Generation.of(DOCUMENT.replace("VERSION", version).replace("MARKS", marks), Generation.options("marks"));
    }
}
