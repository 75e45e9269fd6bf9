package io.clickpipes.codegen.model;

import static io.clickpipes.codegen.model.Models.named;
import static io.clickpipes.codegen.model.Models.object;
import static io.clickpipes.codegen.model.Models.property;
import static io.clickpipes.codegen.model.Models.scalar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.clickpipes.codegen.model.TypeRef.NamedKind;
import io.clickpipes.codegen.source.SpecSource;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ObjectModelTest {

    private static ApiModel zoo;

    @BeforeAll
    static void read() {
        zoo = Models.document("zoo.yaml");
    }

    @Test
    void keepsPropertiesInDocumentOrder() {
        assertThat(object(zoo, "Animal").properties())
                .extracting(PropertyModel::wireName)
                .startsWith("id", "name", "born", "chip", "tags");
    }

    @Test
    void knowsWhatIsRequiredAndIgnoresNamesWithoutAProperty() {
        assertThat(object(zoo, "Animal").properties())
                .filteredOn(PropertyModel::required)
                .extracting(PropertyModel::wireName)
                .containsExactly("id", "name");
    }

    @Test
    void refinesScalarsByFormat() {
        assertThat(property(zoo, "Animal", "id").type()).isEqualTo(scalar(ScalarKind.UUID));
        assertThat(property(zoo, "Animal", "born").type()).isEqualTo(scalar(ScalarKind.DATE));
        assertThat(property(zoo, "Animal", "pin").type()).isEqualTo(scalar(ScalarKind.STRING));
        assertThat(property(zoo, "Animal", "level").type())
                .isEqualTo(Models.named("Animal.Level", TypeRef.NamedKind.ENUM));
    }

    @Test
    void foldsNullIntoTheProperty() {
        assertThat(property(zoo, "Animal", "born").nullable()).isTrue();
        assertThat(property(zoo, "Animal", "chip").nullable()).isTrue();
        assertThat(property(zoo, "Animal", "chip").type()).isEqualTo(named("Chip", NamedKind.OBJECT));
        assertThat(property(zoo, "Animal", "name").nullable()).isFalse();
    }

    @Test
    void namesInlineTypesAfterTheirPropertyInsideTheirOwner() {
        assertThat(property(zoo, "Animal", "tags").type())
                .isEqualTo(new TypeRef.ListOf(named("Animal.TagsItem", NamedKind.OBJECT), false));
        assertThat(property(zoo, "Animal", "state").type()).isEqualTo(named("Animal.State", NamedKind.ENUM));
        assertThat(property(zoo, "Animal", "animal").type()).isEqualTo(named("Animal.AnimalValue", NamedKind.OBJECT));
        assertThat(property(zoo, "Animal", "size").type()).isEqualTo(named("AnimalSize", NamedKind.UNION));
    }

    @Test
    void makesMapsOfInlineDictionariesAndClassesOfNamedOnes() {
        assertThat(property(zoo, "Animal", "weights").type())
                .isEqualTo(new TypeRef.MapOf(scalar(ScalarKind.DOUBLE), false));
        assertThat(object(zoo, "Chip").properties()).isEmpty();
        assertThat(object(zoo, "Chip").additional()).contains(scalar(ScalarKind.STRING));
    }

    @Test
    void leavesWhatHasNoTypeAsJson() {
        assertThat(property(zoo, "Animal", "anything").type()).isEqualTo(new TypeRef.AnyJson());
    }

    @Test
    void knowsSecretsByFormatByDirectionAndByName() {
        assertThat(object(zoo, "Animal").properties())
                .filteredOn(PropertyModel::secret)
                .extracting(PropertyModel::wireName)
                .containsExactly("pin", "codes", "login");

        ApiModel listed = Models.of(
                SpecSource.load("classpath:documents/zoo.yaml", Path.of(".")),
                Models.options(Optional.empty(), "label"));
        assertThat(property(listed, "Animal.TagsItem", "label").secret()).isTrue();
    }

    @Test
    void turnsLimitsIntoSentences() {
        assertThat(property(zoo, "Animal", "name").doc().facts())
                .containsExactly("1 to 255 characters.", "Default: `Rex`.");
        assertThat(property(zoo, "Animal", "id").doc().facts()).containsExactly("Read-only.");
        assertThat(property(zoo, "Animal", "born").doc().facts()).containsExactly("May be null.");
        assertThat(property(zoo, "Animal", "level").doc().facts()).isEmpty();
        assertThat(object(zoo, "Animal").doc().text()).isEqualTo("One animal.");
    }

    @Test
    void collectsFactsOfPartsThatOnlyLimit() {
        ApiModel model = Models.schemas("A: {properties: {p: {$ref: '#/components/schemas/P'}}}\n"
                + "P: {type: string, allOf: [{pattern: '[a-z]'}, {pattern: '[0-9]'}], minLength: 12}");

        assertThat(property(model, "A", "p").type()).isEqualTo(scalar(ScalarKind.STRING));
        assertThat(property(model, "A", "p").doc().facts())
                .containsExactly("At least 12 characters.", "Matches `[a-z]`.", "Matches `[0-9]`.");
    }

    @Test
    void mergesPartsAndSharesTheirInlineTypes() {
        assertThat(object(zoo, "Visit").properties())
                .extracting(PropertyModel::wireName)
                .startsWith("id", "name")
                .endsWith("at");
        assertThat(property(zoo, "Visit", "state").type()).isEqualTo(named("Animal.State", NamedKind.ENUM));
        assertThat(property(zoo, "Visit", "tags").type())
                .isEqualTo(property(zoo, "Animal", "tags").type());
        assertThat(property(zoo, "Visit", "at").required()).isTrue();
        assertThat(property(zoo, "Visit", "id").required()).isTrue();
        assertThat(object(zoo, "Visit").nested()).isEmpty();
    }

    @Test
    void putsAliasesInTheirPlace() {
        assertThat(property(zoo, "Visit", "at").type()).isEqualTo(scalar(ScalarKind.DATE_TIME));
        assertThat(property(zoo, "Visit", "at").doc().text()).isEqualTo("When it was.");
        assertThat(zoo.types())
                .extracting(type -> type.id().toString())
                .containsExactly(
                        "Animal",
                        "AnimalCreateRequest",
                        "AnimalListResponse",
                        "AnimalListSortBy",
                        "AnimalSize",
                        "Chip",
                        "Colour",
                        "Visit");
    }

    @Test
    void namesEnumConstantsAndKeepsTheirText() {
        EnumModel state = (EnumModel) Models.type(zoo, "Animal.State");

        assertThat(state.constants())
                .containsExactly(
                        new EnumModel.Constant("AWAKE", "Awake"),
                        new EnumModel.Constant("ASLEEP", "asleep"),
                        new EnumModel.Constant("UNKNOWN_", "UNKNOWN"),
                        new EnumModel.Constant("EMPTY", ""));
        assertThat(((EnumModel) Models.type(zoo, "Colour")).constants())
                .containsExactly(new EnumModel.Constant("RED", "red"));
    }

    @Test
    void endsForSchemasThatContainThemselves() {
        ApiModel model = Models.schemas("""
                List: {type: array, items: {$ref: '#/components/schemas/List'}}
                Holder: {properties: {list: {$ref: '#/components/schemas/List'}}}
                Self: {$ref: '#/components/schemas/Self'}
                Around: {allOf: [{$ref: '#/components/schemas/Around'}], properties: {a: {type: string}}}
                Map: {type: object, additionalProperties: {$ref: '#/components/schemas/Map'}}
                Deep:
                  properties:
                    x: {type: object, properties: {y: {$ref: '#/components/schemas/Deep/properties/x'}}}
                """);

        assertThat(property(model, "Holder", "list").type())
                .isEqualTo(new TypeRef.ListOf(new TypeRef.AnyJson(), false));
        assertThat(property(model, "Around", "a").type()).isEqualTo(scalar(ScalarKind.STRING));
        assertThat(object(model, "Map").additional()).contains(named("Map", NamedKind.OBJECT));
        assertThat(property(model, "Deep.X", "y").type()).isEqualTo(named("Deep.X", NamedKind.OBJECT));
    }

    @Test
    void keepsNamesWhenUnrelatedSchemasComeAndGo() {
        String schema = "B: {properties: {c: {type: object, properties: {d: {enum: [x]}}}}}\n";
        ApiModel alone = Models.schemas(schema);
        ApiModel among = Models.schemas(
                "A: {properties: {c: {type: object, properties: {d: {enum: [y]}}}}}\n" + schema + "C: {enum: [z]}\n");

        assertThat(Models.type(among, "B")).isEqualTo(Models.type(alone, "B"));
    }

    @Test
    void movesDeeplyNestedTypesOutBeforeTheirFileNamesGetTooLong() {
        String long1 = "a".repeat(60);
        ApiModel model = Models.schemas("A: {properties: {" + long1 + ": {type: object, properties: {b" + long1
                + ": {type: object, properties: {c" + long1
                + ": {type: object, properties: {d: {type: string}}}}}}}}}");

        assertThat(object(model, "A").nested())
                .extracting(type -> type.id().names().size())
                .containsExactly(2, 2);
    }

    @Test
    void describesTheModelAsJsonForBugReports() {
        String json = ModelJson.write(zoo);

        assertThat(json)
                .contains("\"title\" : \"Zoo 1.2\"", "\"id\" : \"Animal.State\"", "\"kind\" : \"EnumModel\"")
                .isEqualTo(ModelJson.write(Models.document("zoo.yaml")))
                .doesNotContain("\r");
    }

    @Test
    void givesAlternativesBesidePropertiesOneClass() {
        ApiModel model = Models.schemas("""
                A:
                  type: object
                  required: [a]
                  properties: {a: {type: string}}
                  anyOf:
                    - {required: [b], properties: {b: {type: string}}}
                    - {properties: {c: {type: string}}}
                """);

        assertThat(object(model, "A").properties())
                .extracting(PropertyModel::wireName, PropertyModel::required)
                .containsExactly(tuple("a", true), tuple("b", false), tuple("c", false));
        assertThat(model.types()).hasSize(1);
    }
}
