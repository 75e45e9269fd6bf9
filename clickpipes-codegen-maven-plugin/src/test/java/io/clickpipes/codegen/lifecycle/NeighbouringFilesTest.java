package io.clickpipes.codegen.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.clickpipes.codegen.Codegen;
import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.document.Filter;
import io.clickpipes.codegen.output.GeneratedFile;
import io.clickpipes.codegen.source.LoadedSpec;
import io.clickpipes.codegen.source.RawServer;
import io.clickpipes.codegen.source.Validators;
import io.clickpipes.codegen.testing.Compilation;
import io.clickpipes.codegen.testing.Generation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document of several files goes the way of one that is a file. */
class NeighbouringFilesTest {

    private static final String API = """
            openapi: 3.0.3
            info: {title: t, version: '1'}
            paths:
              /boats: {$ref: paths/boats.yaml}
            """;

    private static final String BOATS = """
            get:
              operationId: listBoats
              tags: [boats]
              responses:
                '200':
                  description: ok
                  content: {application/json: {schema: {type: array, items: {$ref: '../boat.json'}}}}
            """;

    private static final String BOAT = """
            {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"},
             "dinghy": {"$ref": "#"}}}
            """;

    @TempDir
    private Path folder;

    private Place place;

    @BeforeEach
    void writeDocument() {
        place = new Place(folder);
        place.put("api.yaml", API);
        place.put("paths/boats.yaml", BOATS);
        place.put("boat.json", BOAT);
    }

    private Prepared prepared(String input) {
        return LocalDocument.load(input, folder).prepared(Steps.NONE, false);
    }

    @Test
    void generatesCodeThatCompiles() throws Exception {
        Prepared prepared = prepared("api.yaml");
        List<GeneratedFile> files =
                new Codegen(Generation.options("boats")).generate(prepared.name(), prepared.document());

        assertThat(files).extracting(GeneratedFile::path).contains("boats/model/Boat.java", "boats/api/BoatsApi.java");
        assertThat(Compilation.compile(files, Files.createDirectories(folder.resolve("classes"))))
                .isEmpty();
    }

    @Test
    void generatesCodeThatCompilesThoughFilesAreMissing() throws Exception {
        place.put("api.yaml", """
                openapi: 3.0.3
                info: {title: t, version: '1'}
                paths:
                  /a:
                    put:
                      operationId: put
                      requestBody: {$ref: 'no.yaml#/components/requestBodies/B'}
                      responses:
                        '200': {$ref: 'no.yaml#/components/responses/R'}
                        '201': {$ref: 'no.yaml#/components/responses/R'}
                        '204': {$ref: 'no.yaml#/components/responses/Nothing'}
                        '404': {$ref: 'no.yaml#/components/responses/R'}
                        default: {$ref: './deps/no.json#/components/responses/500'}
                    get:
                      operationId: get
                      parameters: [{name: q, in: query, schema: {$ref: no.yaml}}]
                      responses:
                        '200':
                          description: ok
                          headers: {X-A: {$ref: no.yaml}}
                          content: {application/json: {schema: {$ref: '#/components/schemas/All'}}}
                    post:
                      operationId: post
                      requestBody: {content: {multipart/form-data: {schema: {properties: {f: {$ref: no.yaml}}}}}}
                      responses: {'400': {$ref: 'no.yaml#/components/responses/R'}}
                components:
                  schemas:
                    Alias: {$ref: 'no.yaml#/Alias'}
                    All:
                      type: object
                      required: [alias]
                      properties:
                        alias: {$ref: '#/components/schemas/Alias'}
                        list: {type: array, items: {$ref: 'no.yaml#/Item'}}
                        map: {type: object, additionalProperties: {$ref: 'no.yaml#/Value'}}
                        composed: {$ref: '#/components/schemas/Composed'}
                        one: {$ref: '#/components/schemas/One'}
                        kind: {$ref: '#/components/schemas/Kind'}
                        child: {$ref: '#/components/schemas/Child'}
                        any: {nullable: true, anyOf: [{type: string}, {$ref: 'no.yaml#/Item'}]}
                    Composed: {allOf: [{$ref: 'no.yaml#/Parent'}, {type: object, properties: {a: {type: string}}}]}
                    One: {oneOf: [{$ref: 'no.yaml#/Cat'}, {$ref: '#/components/schemas/Dog'}]}
                    Dog: {type: object, required: [kind], properties: {kind: {type: string}, bark: {type: string}}}
                    Kind:
                      oneOf: [{$ref: 'no.yaml#/Cat'}, {$ref: '#/components/schemas/Dog'}, {$ref: 'no.yaml#/Cow'}]
                      discriminator: {propertyName: kind, mapping: {cat: 'no.yaml#/Cat', dog: Dog}}
                    Parent:
                      type: object
                      discriminator: {propertyName: kind, mapping: {a: '#/components/schemas/Child', b: 'no.yaml#/B'}}
                      properties: {kind: {type: string}}
                    Child: {allOf: [{$ref: '#/components/schemas/Parent'}, {$ref: 'no.yaml#/Mixin'}]}
                """);

        Prepared prepared = prepared("api.yaml");
        List<GeneratedFile> files =
                new Codegen(Generation.options("boats")).generate(prepared.name(), prepared.document());

        assertThat(prepared.missing()).containsExactlyInAnyOrder("no.yaml", "deps/no.json");
        assertThat(prepared.warnings()).hasSize(21);
        assertThat(Compilation.compile(files, Files.createDirectories(folder.resolve("classes"))))
                .isEmpty();
        String all = files.stream()
                .filter(each -> each.path().equals("boats/model/All.java"))
                .findFirst()
                .orElseThrow()
                .text();
        assertThat(all).contains("JsonValue alias;", "List<JsonValue> list;", "Map<String, JsonValue> map;");
    }

    @Test
    void tellsWhichFilesTheDocumentIsMadeOf() {
        assertThat(prepared("api.yaml").inputs())
                .containsExactly(
                        new LoadedSpec("api.yaml", API),
                        new LoadedSpec("paths/boats.yaml", BOATS),
                        new LoadedSpec("boat.json", BOAT));
    }

    @Test
    void filtersWhatComesFromOtherFiles() {
        Filter other = new Filter(List.of("boats"), List.of(), List.of());
        Prepared prepared =
                LocalDocument.load("api.yaml", folder).prepared(new Steps(other, true, List.of(), true), false);

        assertThat(prepared.document().at("/paths/~1boats/get/operationId").asText())
                .isEqualTo("listBoats");
    }

    @Test
    void pullsADocumentThatStandsAlone() {
        Pull.Pulled pulled = place.pulled("api.yaml", Place.steps());

        assertThat(place.text()).contains("#/components/schemas/boat").doesNotContain("boat.json");
        assertThat(pulled.prepared().inputs()).hasSize(3);
        assertThat(LocalDocument.load("spec/openapi.yaml", folder)
                        .prepared(Place.steps(), false)
                        .document())
                .isEqualTo(pulled.prepared().document());
    }

    @Test
    void pullsAgainWhenAnotherFileChanged() {
        place.pulled("api.yaml", Place.steps());
        String before = place.lock().upstreamSha256();
        assertThat(place.pulled("api.yaml", Place.steps()).written()).isFalse();
        assertThat(place.lock().upstreamSha256()).isEqualTo(before);

        place.put("boat.json", BOAT.replace("\"name\"", "\"title\""));

        assertThat(place.pulled("api.yaml", Place.steps()).written()).isTrue();
        assertThat(place.lock().upstreamSha256()).isNotEqualTo(before);
        assertThat(place.lock().validators()).isEqualTo(Validators.NONE);
    }

    @Test
    void pullsAgainWhenAMissingFileAppears() {
        place.put("paths/boats.yaml", BOATS.replace("boat.json", "ship.json"));
        assertThat(place.pulled("api.yaml", Place.steps()).prepared().warnings())
                .hasSize(1);
        assertThat(prepared("spec/openapi.yaml").warnings()).isEmpty();
        assertThat(place.pulled("api.yaml", Place.steps()).written()).isFalse();

        place.put("ship.json", BOAT);

        assertThat(place.pulled("api.yaml", Place.steps()).written()).isTrue();
        assertThat(place.text()).contains("dinghy");
    }

    @Test
    void fetchesNothingForADocumentFromAServerUnlessThatIsAllowed() throws IOException {
        String answer = "HTTP/1.1 200 OK\r\nContent-Length: " + API.length() + "\r\n\r\n" + API;
        try (RawServer server = RawServer.saying(answer)) {
            CodegenException failure =
                    catchThrowableOfType(CodegenException.class, () -> place.pulled(server.address(), Place.steps()));

            assertThat(failure.diagnostics()).singleElement().satisfies(each -> {
                assertThat(each.id()).isEqualTo("reference-network");
                assertThat(each.pointer()).isEqualTo("#/paths/~1boats/$ref");
                assertThat(each.remedy()).contains("section references of the configFile");
            });
            assertThat(server.requests()).hasSize(1);
            assertThat(place.document()).doesNotExist();
        }
    }

    @Test
    void tellsWhichFileRefersToOneThatIsNotThere() {
        place.put("paths/boats.yaml", BOATS.replace("boat.json", "ship.json"));
        Prepared prepared = prepared("api.yaml");

        assertThat(prepared.missing()).containsExactly("ship.json");
        assertThat(prepared.warnings()).singleElement().satisfies(each -> {
            assertThat(each.id()).isEqualTo("reference-missing");
            assertThat(each.document()).isEqualTo("paths/boats.yaml");
            assertThat(each.pointer()).isEqualTo("#/get/responses/200/content/application~1json/schema/items/$ref");
            assertThat(each.message()).contains("\"ship.json\"");
        });
    }

    @Test
    void refusesOtherFilesWhereNobodyKnowsThePlaceOfTheDocument() {
        CodegenException failure = catchThrowableOfType(
                CodegenException.class,
                () -> new Codegen(Generation.options("boats")).generate(new LoadedSpec("api", API)));

        assertThat(failure.diagnostics())
                .singleElement()
                .satisfies(each -> assertThat(each.id()).isEqualTo("external-reference"));
        assertThat(Optional.of(failure.getMessage())).get().asString().contains("paths/boats.yaml");
    }
}
