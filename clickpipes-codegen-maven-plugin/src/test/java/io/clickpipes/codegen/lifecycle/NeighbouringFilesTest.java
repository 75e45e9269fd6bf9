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
    void namesTheFileOfAProblem() {
        place.put("paths/boats.yaml", BOATS.replace("boat.json", "ship.json"));
        CodegenException failure = catchThrowableOfType(CodegenException.class, () -> prepared("api.yaml"));

        assertThat(failure.diagnostics()).singleElement().satisfies(each -> {
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
