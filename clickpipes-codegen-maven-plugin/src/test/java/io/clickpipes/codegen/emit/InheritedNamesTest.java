package io.clickpipes.codegen.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.clickpipes.codegen.output.GeneratedFile;
import io.clickpipes.codegen.testing.Compilation;
import io.clickpipes.codegen.testing.Generation;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that a generated class has already, from a type above it or from the generator. */
class InheritedNamesTest {

    private static final String HEAD = "openapi: 3.0.3\ninfo: {title: t, version: '1'}\n";

    @TempDir
    private Path classes;

    private List<GeneratedFile> compiled(String document) {
        List<GeneratedFile> files = Generation.of(HEAD + document, Generation.options("heirs"));
        assertThat(Compilation.compile(files, classes)).isEmpty();
        return files;
    }

    @Test
    void hideNoClassFromItself() {
        List<GeneratedFile> files = compiled("""
                paths: {}
                components:
                  schemas:
                    Event:
                      type: object
                      discriminator: {propertyName: type}
                      properties:
                        type: {type: string}
                        created: {type: object, properties: {by: {type: string}}}
                        base: {type: object, properties: {by: {type: string}}}
                    Created: {allOf: [{$ref: '#/components/schemas/Event'}, {properties: {at: {type: string}}}]}
                    Log:
                      oneOf: [{$ref: '#/components/schemas/Entry'}, {type: string}]
                      properties: {leaf: {type: object, properties: {text: {type: string}}}}
                    Entry:
                      oneOf: [{$ref: '#/components/schemas/Leaf'}, {type: integer}]
                      properties: {leaf: {type: object, properties: {text: {type: string}}}}
                    Leaf: {type: object, properties: {green: {type: boolean}}}
                """);

        assertThat(files)
                .filteredOn(each -> each.path().endsWith("/Event.java"))
                .singleElement()
                .satisfies(each -> assertThat(each.text()).contains("class CreatedValue ", "CreatedValue created()"));
    }

    @Test
    void areNotThoseOfFinalMethodsOfObject() {
        compiled("""
                paths:
                  /a:
                    get:
                      operationId: wait
                      parameters:
                        - {name: wait, in: query, schema: {type: integer}}
                        - {name: notify, in: query, schema: {type: boolean}}
                        - {name: getClass, in: header, schema: {type: integer, format: int32}}
                      responses: {'200': {description: ok}}
                """);
    }

    @Test
    void areNotThoseOfVariables() {
        compiled("""
                paths: {}
                components:
                  schemas:
                    Box:
                      type: object
                      properties: {item: {type: array, items: {type: string, nullable: true}}}
                """);
    }
}
