package io.clickpipes.codegen.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import golden.library.model.Address;
import golden.library.model.Book;
import golden.library.model.Counters;
import golden.library.model.Disc;
import golden.library.model.Item;
import golden.library.model.Level;
import golden.library.model.Loan;
import golden.library.model.Member;
import golden.library.model.MemberPatch;
import golden.library.model.SignedNote;
import golden.library.support.InvalidPropertyException;
import golden.library.support.Json;
import golden.library.support.JsonValue;
import golden.library.support.MissingPropertyException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Absent, null and value; strict when built, tolerant when read. */
class StatesTest {

    private static Member.Builder ann() {
        return Member.builder().name("Ann").level(Level.GOLD);
    }

    @Test
    void tellsAbsentFromNullFromValue() throws IOException {
        MemberPatch absent = Json.parse("{}", MemberPatch.class);
        MemberPatch none = Json.parse("{\"email\":null}", MemberPatch.class);
        MemberPatch value = Json.parse("{\"email\":\"a@b\"}", MemberPatch.class);

        assertThat(List.of(absent.hasEmail(), absent.isEmailNull())).containsExactly(false, false);
        assertThat(List.of(none.hasEmail(), none.isEmailNull())).containsExactly(false, true);
        assertThat(List.of(value.hasEmail(), value.isEmailNull())).containsExactly(true, false);
        assertThat(absent.email()).isNull();
        assertThat(none.email()).isNull();
        assertThat(value.email()).isEqualTo("a@b");
    }

    @Test
    void sendsWhatWasSetAndNothingElse() {
        assertThat(MemberPatch.builder().build().toJson()).isEqualTo("{}");
        assertThat(MemberPatch.builder().emailNull().build().toJson()).isEqualTo("{\"email\":null}");
        assertThat(MemberPatch.builder().tags(List.of()).build().toJson()).isEqualTo("{\"tags\":[]}");
        assertThat(MemberPatch.builder().email("x").emailNull().build().toJson())
                .isEqualTo("{\"email\":null}");
        assertThat(MemberPatch.builder().emailNull().email("x").build().toJson())
                .isEqualTo("{\"email\":\"x\"}");
    }

    @Test
    void namesAllMissingPropertiesAtOnce() {
        assertThatExceptionOfType(MissingPropertyException.class)
                .isThrownBy(() -> Member.builder().email("x").build())
                .withMessage("Member lacks required properties: name, level.")
                .satisfies(e -> assertThat(e.properties()).containsExactly("name", "level"));
    }

    @Test
    void canGoOnAfterAFailedBuild() {
        Member.Builder builder = Member.builder();
        assertThatExceptionOfType(MissingPropertyException.class).isThrownBy(builder::build);

        assertThat(builder.name("Ann").level(Level.GOLD).build().name()).isEqualTo("Ann");
    }

    @Test
    void refusesNullInABuilder() {
        assertThatNullPointerException().isThrownBy(() -> ann().email(null)).withMessage("email");
        assertThatNullPointerException().isThrownBy(() -> ann().tags(List.of("a", null)));
    }

    @Test
    void saysWhereARequiredPropertyIsMissing() throws IOException {
        Member member = Json.parse(
                "{\"favourites\":[{\"kind\":\"book\"},{\"kind\":\"cd\",\"notes\":[\"a\",{\"text\":\"t\",\"key\":null}]}],"
                        + "\"address\":{\"city\":\"X\"}}",
                Member.class);

        assertMissing(member::name, "/name");
        assertMissing(() -> member.address().street(), "/address/street");
        assertMissing(() -> ((Book) member.favourites().get(0)).title(), "/favourites/0/title");
        Disc disc = (Disc) member.favourites().get(1);
        assertMissing(disc::minutes, "/favourites/1/minutes");
        assertMissing(() -> ((SignedNote) disc.notes().get(1)).key(), "/favourites/1/notes/1/key");
    }

    private static void assertMissing(Runnable access, String pointer) {
        assertThatExceptionOfType(MissingPropertyException.class)
                .isThrownBy(access::run)
                .satisfies(e -> assertThat(e.pointer()).isEqualTo(pointer));
    }

    @Test
    void saysWhereAValueIsUnfitAndReadsTheRest() throws IOException {
        Loan loan = Json.parse(
                "{\"at\":\"soon\",\"item\":{\"kind\":\"cd\",\"minutes\":\"many\",\"notes\":[\"a\",null]},\"by\":5}",
                Loan.class);

        assertInvalid(loan::at, "/at");
        Disc disc = (Disc) loan.item();
        assertThat(disc.kind()).isEqualTo("cd");
        assertInvalid(disc::minutes, "/item/minutes");
        assertInvalid(disc::notes, "/item/notes/1");
        assertThat(loan.by()).isInstanceOf(golden.library.model.Vehicle.Unknown.class);
    }

    @Test
    void escapesNamesInPointers() throws IOException {
        Member member = Json.parse("{\"odd name/with~both\":1,\"limits\":{\"a/b~c\":\"x\"}}", Member.class);

        assertInvalid(member::oddNameWithBoth, "/odd name~1with~0both");
        assertInvalid(member::limits, "/limits/a~1b~0c");
    }

    private static void assertInvalid(Runnable access, String pointer) {
        assertThatExceptionOfType(InvalidPropertyException.class)
                .isThrownBy(access::run)
                .satisfies(e -> assertThat(e.pointer()).isEqualTo(pointer));
    }

    @Test
    void neverQuotesAValueInAnError() throws IOException {
        Member member = Json.parse("{\"pin\":{\"s\":\"hunter2\"},\"name\":[\"hunter2\"]}", Member.class);

        assertThatExceptionOfType(InvalidPropertyException.class)
                .isThrownBy(member::pin)
                .withMessageNotContaining("hunter2");
        assertThatExceptionOfType(InvalidPropertyException.class)
                .isThrownBy(member::name)
                .withMessageNotContaining("hunter2");
        assertThat(member.hasPin()).isTrue();
        assertThat(member).asString().doesNotContain("hunter2");
    }

    @Test
    void refusesADocumentThatIsNoObject() {
        assertThatExceptionOfType(InvalidPropertyException.class)
                .isThrownBy(() -> Json.parse("[]", Member.class))
                .satisfies(e -> assertThat(e.pointer()).isEmpty());
        assertThatExceptionOfType(InvalidPropertyException.class).isThrownBy(() -> Json.parse("{} {}", Member.class));
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> Json.parse("", Member.class));
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> Json.parse("{\"name\":", Member.class));
    }

    @Test
    void beginsABuilderWithEverythingThatWasRead() throws IOException {
        String json = "{\"name\":\"Ann\",\"level\":\"new\",\"points\":\"many\",\"email\":null,\"newer\":1.50}";
        Member member = Json.parse(json, Member.class);

        assertThat(member.toBuilder().build()).isEqualTo(member);
        assertThat(JsonValue.parse(member.toBuilder().build().toJson())).isEqualTo(JsonValue.parse(json));
        Member changed = member.toBuilder().points(5).email("a@b").build();
        assertThat(changed.points()).isEqualTo(5);
        assertThat(changed.email()).isEqualTo("a@b");
        assertThat(changed.additionalProperties()).containsOnlyKeys("newer");
        assertThat(member.isEmailNull()).as("the original is unchanged").isTrue();
    }

    @Test
    void takesPropertiesThatAreNewerThanTheCode() {
        Member member = ann().additionalProperty("newer", JsonValue.parse("[1.50]"))
                .additionalProperty("points", JsonValue.of(7))
                .additionalProperty("visits", JsonValue.of("text"))
                .build();

        assertThat(member.additionalProperties()).containsOnlyKeys("newer");
        assertThat(member.points()).isEqualTo(7);
        assertInvalid(member::visits, "/visits");
        assertThat(member.toJson())
                .isEqualTo("{\"name\":\"Ann\",\"level\":\"gold\",\"points\":7,\"visits\":\"text\",\"newer\":[1.50]}");
    }

    @Test
    void countsARequiredPropertySetByName() {
        Address address = Address.builder()
                .additionalProperty("street", JsonValue.of("S"))
                .additionalProperty("city", JsonValue.NULL)
                .build();

        assertThat(address.toJson()).isEqualTo("{\"street\":\"S\",\"city\":null}");
    }

    @Test
    void keepsMembersWhoseNamesAreDataApart() throws IOException {
        Counters counters = Json.parse("{\"total\":3,\"a\":1,\"b\":\"x\"}", Counters.class);

        assertThat(counters.total()).isEqualTo(3);
        assertThat(counters.entries()).containsExactly(Map.entry("a", 1L));
        assertThat(counters.additionalProperties()).containsOnlyKeys("b");
        assertThat(counters.toBuilder().entry("b", 2).build().toJson()).isEqualTo("{\"total\":3,\"a\":1,\"b\":2}");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Counters.builder().entry("total", 1));
    }

    @Test
    void copiesCollections() {
        List<String> tags = new ArrayList<>(List.of("a"));
        Member.Builder builder = ann().tags(tags);
        tags.add("b");
        Member member = builder.build();

        assertThat(member.tags()).containsExactly("a").isUnmodifiable();
        assertThat(member.additionalProperties()).isUnmodifiable();
    }

    @Test
    void isNotChangedByItsBuilderAfterwards() {
        Counters.Builder builder = Counters.builder().entry("a", 1).additionalProperty("b", JsonValue.of("x"));
        Counters first = builder.build();
        builder.entry("c", 2).additionalProperty("d", JsonValue.of("y"));

        assertThat(first.toJson()).isEqualTo("{\"a\":1,\"b\":\"x\"}");
    }

    @Test
    void masksSecretsWhenPrinted() {
        Member member = ann().pin("hunter2")
                .recoveryCodes(List.of("hunter2"))
                .additionalProperty("apiKey", JsonValue.of("hunter2"))
                .favourites(List.of(Item.Unknown.of(JsonValue.of("hunter2"))))
                .build();
        SignedNote note = SignedNote.builder().text("t").key("hunter2").build();

        assertThat(member.toString())
                .doesNotContain("hunter2")
                .contains("name=Ann", "level=gold", "pin=***", "recoveryCodes=***", "apiKey=?");
        assertThat(note).hasToString("SignedNote{text=t, key=***}");
        assertThat(note.toJson()).isEqualTo("{\"text\":\"t\",\"key\":\"hunter2\"}");
    }

    @Test
    void isEqualByValue() throws IOException {
        Member built = ann().points(5).build();
        Member read = Json.parse("{\"points\":5,\"level\":\"gold\",\"name\":\"Ann\"}", Member.class);

        assertThat(built).isEqualTo(read).hasSameHashCodeAs(read);
        assertThat(built).isNotEqualTo(built.toBuilder().points(6).build());
        assertThat(built).isNotEqualTo(built.toBuilder().emailNull().build());
        assertThat(built.toBuilder().additionalProperty("a", JsonValue.of(1)).build())
                .isNotEqualTo(built.toBuilder()
                        .additionalProperty("a", JsonValue.of(2))
                        .build());
    }
}
