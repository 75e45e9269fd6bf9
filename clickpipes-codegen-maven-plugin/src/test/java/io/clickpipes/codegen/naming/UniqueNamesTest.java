package io.clickpipes.codegen.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UniqueNamesTest {

    @Test
    void keepsTheNameOfThePropertyThatIsSpelledLikeIt() {
        Map<String, MemberNames.Property> names = MemberNames.properties(List.of("foo_bar", "foo-bar", "fooBar"));

        assertThat(names.get("fooBar").accessor()).isEqualTo("fooBar");
        assertThat(names.get("foo-bar").accessor()).isEqualTo("fooBar2");
        assertThat(names.get("foo_bar").accessor()).isEqualTo("fooBar3");
        assertThat(names.keySet()).containsExactly("foo_bar", "foo-bar", "fooBar");
    }

    @Test
    void doesNotDependOnTheOrderOfTheDocument() {
        Map<String, MemberNames.Property> one = MemberNames.properties(List.of("a-b", "a_b", "aB"));
        Map<String, MemberNames.Property> other = MemberNames.properties(List.of("aB", "a_b", "a-b"));

        assertThat(one).isEqualTo(other);
    }

    @Test
    void derivesTheOtherNamesOfAProperty() {
        assertThat(MemberNames.properties(List.of("pipe_id")).get("pipe_id"))
                .isEqualTo(new MemberNames.Property("pipeId", "pipeId", "hasPipeId", "isPipeIdNull", "pipeIdNull"));
    }

    @Test
    void movesAPropertyAwayFromGeneratedMethods() {
        Map<String, MemberNames.Property> names =
                MemberNames.properties(List.of("hashCode", "toBuilder", "class", "build", "from"));

        assertThat(names.get("hashCode").accessor()).isEqualTo("hashCode_");
        assertThat(names.get("toBuilder").accessor()).isEqualTo("toBuilder_");
        assertThat(names.get("class").accessor()).isEqualTo("class_");
        assertThat(names.get("class").has()).isEqualTo("hasClass");
        assertThat(names.get("build").accessor()).isEqualTo("build");
        assertThat(names.get("build").setter()).isEqualTo("build_");
        assertThat(names.get("from").setter()).isEqualTo("from_");
    }

    @Test
    void movesAPropertyAwayFromNamesDerivedOfAnother() {
        Map<String, MemberNames.Property> names = MemberNames.properties(List.of("x", "hasX", "isXNull", "xNull"));

        assertThat(names.get("x").accessor()).isEqualTo("x");
        assertThat(names.get("hasX").accessor()).isEqualTo("hasX_");
        assertThat(names.get("isXNull").accessor()).isEqualTo("isXNull_");
        assertThat(names.get("xNull").accessor()).isEqualTo("xNull_");
    }

    @Test
    void numbersConstantsThatLookTheSame() {
        assertThat(MemberNames.constants(List.of("a-b", "A_B", "a.b")))
                .containsEntry("A_B", "A_B")
                .containsEntry("a-b", "A_B_2")
                .containsEntry("a.b", "A_B_3");
    }

    @Test
    void countsTypesThatDifferByCaseAloneAsEqual() {
        assertThat(TypeNames.topLevel().takeAll(List.of("foo", "Foo", "fOO")))
                .containsEntry("Foo", "Foo")
                .containsEntry("fOO", "FOO2")
                .containsEntry("foo", "Foo3");
    }

    @Test
    void keepsTypesAwayFromThoseOfTheLanguageAndOfSupport() {
        TypeNames names = TypeNames.topLevel();

        assertThat(names.take("String")).isEqualTo("StringModel");
        assertThat(names.take("OpenEnum")).isEqualTo("OpenEnumModel");
        assertThat(names.take("con")).isEqualTo("ConModel");
        assertThat(names.takeAll(List.of("Object", "ObjectModel")))
                .containsEntry("ObjectModel", "ObjectModel")
                .containsEntry("Object", "ObjectModel2");
    }

    @Test
    void keepsNestedTypesAwayFromTheirSurroundings() {
        TypeNames names = TypeNames.inside(List.of("Animal", "State"));

        assertThat(names.take("animal")).isEqualTo("AnimalValue");
        assertThat(names.take("state")).isEqualTo("StateValue");
        assertThat(names.take("builder")).isEqualTo("BuilderValue");
        assertThat(names.take("type")).isEqualTo("Type");
        assertThat(names.take("Type")).isEqualTo("Type2");
    }
}
