package io.clickpipes.codegen.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.document.DocumentTree;
import io.clickpipes.codegen.source.LoadedSpec;
import io.clickpipes.codegen.testing.Generation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a comparison says in detail: sentences, places, values, members, order. */
class DocumentDiffTest {

    private static final String SWAGGER = """
            swagger: "2.0"
            info: {title: Old, version: "1"}
            paths:
              /boxes:
                post:
                  operationId: addBox
                  tags: [boxes]
                  parameters: [{name: body, in: body, required: true, schema: {$ref: "#/definitions/Box"}}]
                  responses: {"204": {description: d}}
            definitions:
              Box: {type: object, properties: {size: {type: integer, maximum: 9}}}
            """;

    private static Version version(ObjectNode tree) {
        return Prediction.version("test", tree, Generation.options("orchard"));
    }

    private static Comparison compare(ObjectNode after) {
        return DocumentDiff.compare(version(Mutations.base()), version(after));
    }

    @Test
    void describesALimit() {
        ObjectNode after = Mutations.base();
        after.withObject("/components/schemas/Seed/properties/depth").put("maximum", 5);

        assertThat(compare(after).changes())
                .containsExactly(new Change(
                        Impact.WIRE_BREAKING,
                        Subject.PROPERTY,
                        "The limit maximum changed from 9 to 5.",
                        "Seed.depth",
                        "#/components/schemas/Seed/properties/depth/maximum",
                        "#/components/schemas/Seed/properties/depth/maximum",
                        Optional.of("9"),
                        Optional.of("5"),
                        List.of(new JavaMember("orchard.model.Seed.Builder", "depth", "Seed.Builder.depth(...)"))));
    }

    @Test
    void tellsThatABetterKindOfAnswerTakesTheMethod() {
        String head = """
                openapi: 3.1.0
                info: {title: t, version: "1"}
                paths:
                  /report:
                    get:
                      operationId: report
                      responses:
                        "200": {description: d, content: {text/csv: {}%s}}
                """;
        Version before = versionOf(head.formatted(""));
        Version after = versionOf(head.formatted(", application/json: {schema: {type: object}}"));

        assertThat(DocumentDiff.compare(before, after).changes()).anySatisfy(change -> {
            assertThat(change.impact()).isEqualTo(Impact.SOURCE_BREAKING);
            assertThat(change.what()).startsWith("The answer changed from String to ");
            assertThat(change.members()).extracting(JavaMember::display).containsExactly("DefaultApi.report(...)");
        });
    }

    private static Version versionOf(String yaml) {
        return Prediction.version(
                "test",
                DocumentTree.parse(new LoadedSpec("test.yaml", yaml), new Diagnostics("test.yaml")),
                Generation.options("x"));
    }

    @Test
    void listsEveryMemberOfAPropertyThatIsGone() {
        ObjectNode after = Mutations.base();
        after.withObject("/components/schemas/Seed/properties").remove("source");

        Change change = compare(after).changes().get(0);

        assertThat(change.what()).isEqualTo("The property is gone.");
        assertThat(change.afterPointer()).isEmpty();
        assertThat(change.members())
                .extracting(JavaMember::display)
                .containsExactly(
                        "Seed.hasSource()",
                        "Seed.isSourceNull()",
                        "Seed.source()",
                        "Seed.Builder.source(...)",
                        "Seed.Builder.sourceNull()");
    }

    @Test
    void namesWhatAnEnumLost() {
        ObjectNode after = Mutations.base();
        after.withObject("/components/schemas/Kind").withArray("enum").remove(1);

        Change change = compare(after).changes().get(0);

        assertThat(change.what()).isEqualTo("The value oak is gone.");
        assertThat(change.members())
                .extracting(member -> member.type() + "#" + member.name())
                .containsExactly("orchard.model.Kind#OAK", "orchard.model.Kind.Known#OAK");
    }

    @Test
    void tellsATypeThatOnlyGotAnotherName() {
        ObjectNode after = Mutations.base();
        ObjectNode schemas = after.withObject("/components/schemas");
        schemas.set("Timber", schemas.remove("Wood"));
        after.withObject("/components/schemas/Seed/properties/wood").put("$ref", "#/components/schemas/Timber");

        assertThat(compare(after).changes())
                .extracting(Change::what)
                .contains("The type is gone; Timber is the same by another name.");
    }

    @Test
    void beginsWithTheSeverestAndKeepsTheOrderOfTheDocument() {
        ObjectNode after = Mutations.base();
        after.withObject("/components/schemas/Seed/properties").remove("note");
        after.withObject("/components/schemas/Seed/properties/name").put("maxLength", 9);
        after.withObject("/components/schemas/Tree/properties").remove("age");
        after.withObject("/components/schemas/Tree").put("description", "Else.");
        after.withObject("/components/schemas/Kind").withArray("enum").add("yew");

        Comparison comparison = compare(after);

        assertThat(comparison.changes()).extracting(Change::impact).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(comparison.changes())
                .extracting(Change::place)
                .containsExactly("Tree.age", "Seed.note", "Seed.name", "Kind", "Tree");
        assertThat(comparison.worst()).isEqualTo(Impact.SOURCE_BREAKING);
        assertThat(comparison.count(Impact.SOURCE_BREAKING)).isEqualTo(2);
    }

    @Test
    void gathersProseByElement() {
        ObjectNode after = Mutations.base();
        after.withObject("/components/schemas/Seed/properties/name").put("description", "A name.");
        after.withObject("/components/schemas/Seed/properties/note").put("description", "A note.");
        after.withObject("/components/schemas/Seed").put("title", "Seeds");

        assertThat(compare(after).changes())
                .extracting(Change::place, Change::what)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Seed", "The documentation changed."));
    }

    @Test
    void namesTheReaderOfWhatIsNoLongerRead() {
        ObjectNode after = Mutations.base();
        after.withObject("/components/schemas/Tree/properties/age").put("writeOnly", true);

        assertThat(compare(after).of(Impact.WIRE_BREAKING))
                .singleElement()
                .satisfies(change -> assertThat(change.members())
                        .extracting(JavaMember::display)
                        .containsExactly("Tree.age()"));
    }

    @Test
    void namesTheMembersThatAnotherPropertyTookOver() {
        ObjectNode after = Mutations.base();
        ObjectNode properties = after.withObject("/components/schemas/Seed/properties");
        JsonNode old = properties.remove("far_off");
        properties.set("far-off", old);
        properties.set("far_off", old.deepCopy());

        assertThat(compare(after).of(Impact.WIRE_BREAKING)).singleElement().satisfies(change -> {
            assertThat(change.place()).isEqualTo("Seed.far_off");
            assertThat(change.members())
                    .extracting(JavaMember::display)
                    .containsExactly(
                            "Seed.farOff()", "Seed.hasFarOff()", "Seed.isFarOffNull()", "Seed.Builder.farOff(...)");
        });
    }

    @Test
    void namesTheCallThatAnotherOperationTookOver() {
        ObjectNode after = Mutations.base();
        ObjectNode rival = Mutations.base().withObject("/paths/~1fences/get").put("operationId", "ListFences");
        ObjectNode paths = after.withObject("/paths");
        JsonNode fences = paths.remove("/fences");
        paths.putObject("/a").set("delete", rival);
        paths.set("/fences", fences);

        assertThat(compare(after).of(Impact.WIRE_BREAKING)).singleElement().satisfies(change -> {
            assertThat(change.what()).isEqualTo("Its method listFences now calls DELETE /a.");
            assertThat(change.members()).extracting(JavaMember::display).containsExactly("GardensApi.listFences(...)");
        });
    }

    @Test
    void saysWhetherThereMayBeNullsInside() {
        ObjectNode after = Mutations.base();
        after.withObject("/components/schemas/Tree/properties/rings/items")
                .putArray("type")
                .add("integer")
                .add("null");

        assertThat(compare(after).changes()).extracting(Change::what).containsExactly("Values inside may now be null.");
    }

    @Test
    void tellsTheOldAddressFromTheNewOne() {
        ObjectNode before = Mutations.base();
        before.putArray("servers").addObject().put("url", "https://a.test");
        ObjectNode after = Mutations.base();
        after.putArray("servers").addObject().put("url", "https://b.test");

        assertThat(DocumentDiff.compare(version(before), version(after)).changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.impact()).isEqualTo(Impact.WIRE_BREAKING);
                    assertThat(change.before()).contains("https://a.test");
                    assertThat(change.after()).contains("https://b.test");
                });
    }

    @Test
    void namesBothDocuments() {
        ObjectNode after = Mutations.base();
        after.withObject("/info").put("version", "2");

        Comparison comparison = compare(after);

        assertThat(comparison.before()).isEqualTo(new Side("test", "Orchard 1"));
        assertThat(comparison.after().title()).isEqualTo("Orchard 2");
    }

    @Test
    void pointsIntoADocumentOfTheOldVersion() {
        ObjectNode before = DocumentTree.parse(new LoadedSpec("test", SWAGGER), new Diagnostics("test"));
        ObjectNode after = DocumentTree.parse(
                new LoadedSpec("test", SWAGGER.replace("maximum: 9", "maximum: 5")), new Diagnostics("test"));

        assertThat(DocumentDiff.compare(version(before), version(after)).changes())
                .singleElement()
                .satisfies(change ->
                        assertThat(change.afterPointer()).isEqualTo("#/definitions/Box/properties/size/maximum"));
    }
}
