package io.clickpipes.codegen.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.testing.Repository;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentFilterTest {

    private static final ObjectNode MARINA = Trees.fixture("marina.yaml");

    /** Schemas that extensions outside of operations name. */
    private static final String[] ALWAYS = {"KeptByExtension", "KeptAmongPaths", "KeptAmongComponents"};

    @Test
    void keepsOperationsOfATagInAllOfTheirPlaces() {
        assertThat(operations(filtered(tags("boats"))))
                .containsExactly(
                        "/paths/~1v1~1boats/get",
                        "/paths/~1v1~1boats/post",
                        "/paths/~1v1~1boats~1{id}/get",
                        "/paths/~1v1~1boats~1{id}~1log/get",
                        "/webhooks/arrival/post");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/boats, 2",
        "/v1/boats/{id}, 3",
        "/v1/boats/*, 3",
        "/v1/boats*, 2",
        "/v1/boats/**, 5",
        "/**/log, 1",
        "/**, 11",
        "/v2/stars/*, 1",
        "/v1/b*s, 3",
        "/v?/[bv]oats, 0",
        "v1/boats, 0",
        "/V1/boats, 0"
    })
    void readsPathsAsTemplatesAndPatterns(String path, int operations) {
        ObjectNode filtered = filtered(new Filter(List.of(), List.of(path), List.of()), new Diagnostics("marina"));

        assertThat(operations(filtered)).hasSize(operations);
    }

    @Test
    void addsCriteriaUp() {
        Filter filter = new Filter(List.of("berths"), List.of("/v2/stars/*"), List.of("onStorm"));

        assertThat(operations(filtered(filter)))
                .containsExactly("/paths/~1v1~1berths/get", "/paths/~1v2~1stars~1*/get", "/webhooks/storm/post");
    }

    @Test
    void givesAnEqualCopyWithoutCriteria() {
        ObjectNode copy = filtered(Filter.NONE);

        assertThat(copy).isEqualTo(MARINA).isNotSameAs(MARINA);
        copy.withObject("/info").put("title", "changed");
        assertThat(MARINA.at("/info/title").asText()).isEqualTo("Marina");
    }

    @Test
    void leavesTheDocumentAlone() {
        ObjectNode before = MARINA.deepCopy();
        ObjectNode filtered = filtered(tags("boats"));

        filtered.withObject("/components/schemas/Boat").removeAll();
        filtered.withObject("/info").removeAll();

        assertThat(MARINA).isEqualTo(before);
    }

    @Test
    void keepsComponentsOfEveryKind() {
        JsonNode components = filtered(operation("listBoats")).path("components");

        assertThat(Trees.names(components))
                .containsExactly(
                        "x-extra",
                        "schemas",
                        "responses",
                        "parameters",
                        "headers",
                        "examples",
                        "links",
                        "securitySchemes");
        assertThat(Trees.names(components.path("responses"))).containsExactly("Trouble");
        assertThat(Trees.names(components.path("parameters"))).containsExactly("Page");
        assertThat(Trees.names(components.path("examples"))).containsExactly("TwoBoats");
    }

    @Test
    void keepsWhatExtendsAKeptSchemaThroughADiscriminator() {
        assertThat(schemas(operation("listBoats"))).contains("Boat", "Sloop", "RacingSloop", "Mast", "Owner");
    }

    @Test
    void keepsNoChildrenOfASchemaWithoutADiscriminator() {
        ObjectNode document = MARINA.deepCopy();
        document.withObject("/components/schemas/Boat").remove("discriminator");

        assertThat(Trees.names(DocumentFilter.apply(document, operation("listBoats"), new Diagnostics("marina"))
                        .at("/components/schemas")))
                .contains("Boat")
                .doesNotContain("Sloop", "RacingSloop");
    }

    @Test
    void keepsWhatBodiesCallbacksAndTheirSecurityNeed() {
        ObjectNode filtered = filtered(operation("addBoat"));

        assertThat(Trees.names(filtered.at("/components/requestBodies"))).containsExactly("NewBoat");
        assertThat(Trees.names(filtered.at("/components/callbacks"))).containsExactly("Launched");
        assertThat(Trees.names(filtered.at("/components/securitySchemes")))
                .containsExactly("harbour", "dockKey", "tower");
        assertThat(filtered.path("tags").findValuesAsText("name")).containsExactly("boats", "unused", "crew");
    }

    @Test
    void keepsTheWholeComponentThatAReferencePointsInto() {
        assertThat(schemas(operation("listBerths"))).contains("Berth", "Owner", "KeptBySchema");
    }

    @Test
    void takesNoExampleDefaultOrPropertyForAReference() {
        assertThat(schemas(operation("listBerths"))).doesNotContain("NotAReference");
    }

    @Test
    void keepsTheOperationThatAReferencePointsInto() {
        ObjectNode filtered = filtered(operation("getBoat"));

        assertThat(operations(filtered))
                .containsExactly("/paths/~1v1~1boats~1{id}/get", "/paths/~1v1~1boats~1{id}~1log/get");
        assertThat(filtered.at("/paths/~1v1~1boats~1{id}/parameters")).hasSize(1);
        assertThat(Trees.names(filtered.at("/components/schemas"))).contains("Log Entry");
    }

    @Test
    void followsAnchorsAndIdentifiers() {
        assertThat(schemas(operation("listAnchors"))).contains("Iron", "Node", "OtherNode", "Chain");
    }

    @Test
    void followsMappingsByNameAndByPointer() {
        assertThat(schemas(operation("listNamed"))).contains("MappedByName", "MappedByPointer");
    }

    @Test
    void readsExtensionsWhereverTheyStand() {
        assertThat(schemas(operation("stars"))).containsExactly(ALWAYS);
        assertThat(schemas(operation("addBoat"))).contains(ALWAYS).contains("KeptByTag", "KeptAmongResponses");
    }

    @Test
    void keepsOfASharedPathItemWhatIsWanted() {
        ObjectNode filtered = filtered(operation("listCrew"));

        assertThat(operations(filtered)).containsExactly("/components/pathItems/Crew/get");
        assertThat(Trees.names(filtered.path("paths"))).containsExactly("x-note", "/v2/crew", "/v2/crew/all");
        assertThat(Trees.names(filtered.at("/components/schemas"))).contains("Anything");
    }

    @Test
    void keepsOfASharedPathItemOnlyThePathThatIsWanted() {
        ObjectNode filtered = filtered(new Filter(List.of(), List.of("/v2/crew"), List.of()));

        assertThat(Trees.names(filtered.path("paths"))).containsExactly("x-note", "/v2/crew");
        assertThat(operations(filtered)).hasSize(2);
    }

    @Test
    void dropsEmptiedListsAndMaps() {
        ObjectNode filtered = filtered(operation("onStorm"));

        assertThat(Trees.names(filtered))
                .containsExactly(
                        "openapi", "info", "x-shared", "servers", "security", "paths", "webhooks", "components");
        assertThat(Trees.names(filtered.path("components"))).containsExactly("x-extra", "schemas", "securitySchemes");
    }

    @Test
    void keepsThePathsOfADocumentWithoutAny() {
        ObjectNode document = Trees.of("""
                openapi: 3.0.0
                paths: {/a: {get: {operationId: a}}}
                webhooks: {b: {post: {operationId: b}}}
                """);

        assertThat(DocumentFilter.apply(document, operation("b"), new Diagnostics("test"))
                        .toString())
                .isEqualTo(
                        "{\"openapi\":\"3.0.0\",\"paths\":{},\"webhooks\":{\"b\":{\"post\":{\"operationId\":\"b\"}}}}");
    }

    @Test
    void filtersSwagger2() {
        ObjectNode document = Trees.of("""
                swagger: '2.0'
                paths:
                  /a:
                    get:
                      operationId: a
                      parameters: [{$ref: '#/parameters/P'}]
                      security: [{key: []}]
                      responses: {200: {$ref: '#/responses/R'}}
                  /b: {get: {operationId: b, responses: {200: {schema: {$ref: '#/definitions/B'}}}}}
                parameters: {P: {name: p, in: body, schema: {$ref: '#/definitions/Base'}}, Q: {name: q, in: query}}
                responses: {R: {description: ''}, S: {description: ''}}
                securityDefinitions: {key: {type: apiKey}, other: {type: basic}}
                definitions:
                  B: {type: object}
                  Base: {type: object, discriminator: kind}
                  Child: {allOf: [{$ref: '#/definitions/Base'}]}
                """);

        ObjectNode filtered = DocumentFilter.apply(document, operation("a"), new Diagnostics("test"));

        assertThat(operations(filtered)).containsExactly("/paths/~1a/get");
        assertThat(Trees.names(filtered.path("parameters"))).containsExactly("P");
        assertThat(Trees.names(filtered.path("responses"))).containsExactly("R");
        assertThat(Trees.names(filtered.path("securityDefinitions"))).containsExactly("key");
        assertThat(Trees.names(filtered.path("definitions"))).containsExactly("Base", "Child");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-12 15 65", "2026-05-23 15 69", "2026-06-25 16 70", "2026-07-31 17 75"})
    void findsTheClickPipesPartOfTheServicesDocument(String line) {
        String[] expected = line.split(" ", -1);
        ObjectNode document = Trees.read(Repository.upstream(expected[0] + ".json"));

        ObjectNode filtered = DocumentFilter.apply(document, tags("ClickPipes"), new Diagnostics("upstream"));

        assertThat(operations(filtered)).hasSize(Integer.parseInt(expected[1]));
        assertThat(filtered.at("/components/schemas")).hasSize(Integer.parseInt(expected[2]));
        assertThat(filtered.path("tags").findValuesAsText("name")).containsExactly("ClickPipes");
    }

    private static Filter tags(String... tags) {
        return new Filter(List.of(tags), List.of(), List.of());
    }

    private static Filter operation(String id) {
        return new Filter(List.of(), List.of(), List.of(id));
    }

    private static ObjectNode filtered(Filter filter) {
        Diagnostics diagnostics = new Diagnostics("marina");
        ObjectNode filtered = filtered(filter, diagnostics);
        diagnostics.throwIfAny();
        return filtered;
    }

    private static ObjectNode filtered(Filter filter, Diagnostics diagnostics) {
        return DocumentFilter.apply(MARINA, filter, diagnostics);
    }

    private static List<String> schemas(Filter filter) {
        return Trees.names(filtered(filter).at("/components/schemas"));
    }

    private static List<String> operations(ObjectNode document) {
        List<String> found = new ArrayList<>();
        new DocumentUnits(document).all().forEach((pointer, unit) -> {
            if (unit.kind() == Grammar.Kind.OPERATION) {
                found.add(pointer);
            }
        });
        found.sort(null);
        return found;
    }
}
