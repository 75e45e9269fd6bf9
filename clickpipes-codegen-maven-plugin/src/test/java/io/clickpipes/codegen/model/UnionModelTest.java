package io.clickpipes.codegen.model;

import static io.clickpipes.codegen.model.Models.named;
import static io.clickpipes.codegen.model.Models.object;
import static io.clickpipes.codegen.model.Models.property;
import static io.clickpipes.codegen.model.Models.union;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.clickpipes.codegen.model.TypeRef.NamedKind;
import io.clickpipes.codegen.model.UnionModel.JsonKind;
import io.clickpipes.codegen.model.UnionModel.Member;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class UnionModelTest {

    private static ApiModel model;

    @BeforeAll
    static void read() {
        model = Models.document("unions.yaml");
    }

    @Test
    void listsObjectsDirectlyAndOnce() {
        assertThat(union(model, "Payment").members())
                .extracting(Member::type)
                .containsExactly(named("Card", NamedKind.OBJECT), named("Cash", NamedKind.OBJECT));
        assertThat(union(model, "Payment").members())
                .allSatisfy(member -> assertThat(member.wrapper()).isEmpty());
        assertThat(object(model, "Card").unions()).containsExactly(TypeId.of("Payment"));
    }

    @Test
    void mapsTextsOfTheDiscriminatorToMembers() {
        UnionModel.Discriminator discriminator =
                union(model, "Payment").discriminator().orElseThrow();

        assertThat(discriminator.property()).isEqualTo("type");
        assertThat(discriminator.mapping())
                .containsOnly(
                        entry("plastic", 0), entry("card", 0), entry("cash", 1), entry("Card", 0), entry("Cash", 1));
    }

    @Test
    void knowsWhatAMemberLooksLike() {
        assertThat(union(model, "Payment").members().get(0).shape())
                .isEqualTo(new UnionModel.Shape(
                        JsonKind.OBJECT,
                        List.of("type", "number"),
                        List.of("number", "type"),
                        Map.of("type", List.of("card"))));
    }

    @Test
    void wrapsWhatCanNotImplementAnInterface() {
        assertThat(union(model, "AnyPayment").members())
                .extracting(member -> member.wrapper().map(TypeId::simpleName).orElse("-"))
                .containsExactly("-", "LevelValue", "IntegerValue", "ListValue");
        assertThat(union(model, "AnyPayment").members())
                .extracting(member -> member.shape().kind())
                .containsExactly(JsonKind.OBJECT, JsonKind.STRING, JsonKind.INTEGER, JsonKind.ARRAY);
        assertThat(union(model, "Payment").unions()).containsExactly(TypeId.of("AnyPayment"));
    }

    @Test
    void breaksCirclesOfUnionsWithAWrapper() {
        assertThat(union(model, "Ping").members().get(0).wrapper()).isEmpty();
        assertThat(union(model, "Pong").unions()).containsExactly(TypeId.of("Ping"));
        assertThat(union(model, "Pong").members().get(0).wrapper()).contains(new TypeId(List.of("Pong", "PingValue")));
        assertThat(union(model, "Ping").unions()).isEmpty();
    }

    @Test
    void namesInlineMembersByTheTextThatOnlyTheyHave() {
        UnionModel shape = union(model, "ShapesShape");

        assertThat(shape.members())
                .extracting(member -> ((TypeRef.Named) member.type()).id().simpleName())
                .containsExactly("SmallCircle", "Square", "Option3");
        assertThat(object(model, "ShapesShape.Square").unions()).containsExactly(TypeId.of("ShapesShape"));
    }

    /** No class can implement an interface that is declared inside it, or inside a class that waits for it. */
    @Test
    void declaresInlineUnionsInThePackage() {
        ApiModel circles = Models.schemas("Node: {type: object, properties: {child: {oneOf: ["
                + "{$ref: '#/components/schemas/Node'}, {type: string}]}}}");

        assertThat(union(circles, "NodeChild").unions()).isEmpty();
        assertThat(object(circles, "Node").unions()).containsExactly(TypeId.of("NodeChild"));
        assertThat(object(circles, "Node").nested()).isEmpty();
    }

    /** The types inside the plain class of a parent are those of the interface, once. */
    @Test
    void declaresTheInlineTypesOfAParentOnce() {
        ApiModel vehicles = Models.schemas("V: {type: object, discriminator: {propertyName: k}, properties: "
                + "{k: {type: string}, owner: {type: object, properties: {n: {type: string}}}}}\n"
                + "C: {allOf: [{$ref: '#/components/schemas/V'}, {properties: {z: {type: string}}}]}");

        assertThat(property(vehicles, "C", "owner").type()).isEqualTo(named("V.Owner", NamedKind.OBJECT));
        assertThat(object(vehicles, "V.Base").nested()).isEmpty();
        assertThat(object(vehicles, "V.Owner").properties()).hasSize(1);
    }

    @Test
    void takesOneAlternativeForTheThingItself() {
        assertThat(property(model, "Shapes", "maybe").type()).isEqualTo(named("Card", NamedKind.OBJECT));
        assertThat(property(model, "Shapes", "maybe").nullable()).isTrue();
    }

    @Test
    void takesTextsBesideAnEnumForAnOpenEnum() {
        assertThat(property(model, "Shapes", "words").type()).isEqualTo(named("Shapes.Words", NamedKind.ENUM));
    }

    @Test
    void makesASealedInterfaceOfASchemaThatOthersExtend() {
        UnionModel vehicle = union(model, "Vehicle");

        assertThat(vehicle.members())
                .extracting(member -> ((TypeRef.Named) member.type()).id().toString())
                .containsExactly("Bike", "Car", "Vehicle.Base");
        assertThat(vehicle.discriminator().orElseThrow().mapping())
                .containsOnly(entry("two-wheels", 0), entry("Bike", 0), entry("Car", 1), entry("Vehicle", 2));
        assertThat(vehicle.properties()).extracting(PropertyModel::wireName).containsExactly("kind", "colour");
        assertThat(vehicle.nested())
                .extracting(type -> type.id().toString())
                .containsExactly("Vehicle.Colour", "Vehicle.Base");
        assertThat(property(model, "Garage", "content").type()).isEqualTo(named("Vehicle", NamedKind.UNION));
    }

    @Test
    void givesChildrenThePropertiesOfTheirParentWithTheSameTypes() {
        assertThat(object(model, "Bike").properties())
                .extracting(PropertyModel::wireName)
                .containsExactly("kind", "colour", "gears");
        assertThat(property(model, "Bike", "colour").type()).isEqualTo(named("Vehicle.Colour", NamedKind.ENUM));
        assertThat(object(model, "Bike").unions()).containsExactly(TypeId.of("Vehicle"));
    }

    @Test
    void sharesAPropertyOnlyWhereEveryMemberHasItWithTheSameType() {
        ApiModel overridden = Models.schemas("""
                P: {type: object, properties: {kind: {type: string}, x: {type: string}}, discriminator: {propertyName: kind}}
                C: {allOf: [{$ref: '#/components/schemas/P'}, {properties: {x: {type: integer}}}]}
                """);

        assertThat(union(overridden, "P").properties())
                .extracting(PropertyModel::wireName)
                .containsExactly("kind");
    }

    @Test
    void seesThroughUnionsOfUnions() {
        ApiModel nested = Models.schemas("""
                Outer: {oneOf: [{$ref: '#/components/schemas/Inner'}, {$ref: '#/components/schemas/C'}], discriminator: {propertyName: t}}
                Inner: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}], discriminator: {propertyName: t}}
                A: {type: object, required: [t], properties: {t: {const: a}, s: {type: string}}}
                B: {type: object, required: [t], properties: {t: {const: b}}}
                C: {type: object, properties: {t: {const: c}}}
                """);

        assertThat(union(nested, "Outer").discriminator().orElseThrow().mapping())
                .contains(entry("a", 0), entry("b", 0), entry("c", 1));
        assertThat(union(nested, "Outer").members().get(0).shape().required()).containsExactly("t");
    }
}
