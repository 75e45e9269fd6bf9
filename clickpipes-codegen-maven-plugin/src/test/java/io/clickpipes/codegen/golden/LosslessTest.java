package io.clickpipes.codegen.golden;

import static org.assertj.core.api.Assertions.assertThat;

import golden.library.model.Bus;
import golden.library.model.Carrier;
import golden.library.model.Counters;
import golden.library.model.Item;
import golden.library.model.Level;
import golden.library.model.Loan;
import golden.library.model.Member;
import golden.library.model.Note;
import golden.library.model.Stamp;
import golden.library.model.Tape;
import golden.library.model.Vehicle;
import golden.library.support.Json;
import golden.library.support.JsonValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was read is what is written, whatever the document says about it. */
class LosslessTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"name\":null}",
                "{\"name\":\"Ann\",\"level\":\"gold\"}",
                "{\"level\":\"platinum\"}",
                "{\"level\":7}",
                "{\"name\":{\"first\":\"Ann\"}}",
                "{\"newer\":[1,{\"a\":null}],\"newest\":1.50}",
                "{\"exact\":1.50}",
                "{\"exact\":1e2}",
                "{\"exact\":-0}",
                "{\"exact\":-0.0}",
                "{\"exact\":0.1000000000000000055511151231257827}",
                "{\"balance\":1.10}",
                "{\"balance\":1E400}",
                "{\"rating\":16777217}",
                "{\"points\":9223372036854775807}",
                "{\"points\":9223372036854775808}",
                "{\"points\":1.0}",
                "{\"points\":1e2}",
                "{\"visits\":2147483648}",
                "{\"anything\":9223372036854775809}",
                "{\"anything\":1.50}",
                "{\"anything\":-0}",
                "{\"anything\":1E+2}",
                "{\"joined\":\"2026-02-28T23:59:60.123456789012Z\"}",
                "{\"joined\":\"2026-02-28t10:00:00+00:00\"}",
                "{\"joined\":\"yesterday\"}",
                "{\"joined\":\"\"}",
                "{\"born\":\"2026-02-30\"}",
                "{\"id\":\"0A0B0C0D-0000-0000-0000-00000000000F\"}",
                "{\"id\":\"1-1-1-1-1\"}",
                "{\"website\":\"http://[not a uri\"}",
                "{\"fingerprint\":\"not base64!\"}",
                "{\"fingerprint\":\"AQI=\"}",
                "{\"tags\":[\"a\",null,\"b\"]}",
                "{\"tags\":[\"a\",1,[],\"b\"]}",
                "{\"tags\":{}}",
                "{\"tags\":[]}",
                "{\"gaps\":[null,\"a\",null]}",
                "{\"limits\":{\"a\":1,\"b\":\"many\",\"c\":3}}",
                "{\"grid\":[[1.50,2],[],[1e2]]}",
                "{\"grid\":[[1],[\"x\",2],3]}",
                "{\"shelves\":{\"x\":[\"2026-01-01\"],\"y\":[\"soon\"]}}",
                "{\"address\":null}",
                "{\"address\":{}}",
                "{\"address\":{\"street\":1,\"kind\":\"castle\",\"zip\":5}}",
                "{\"carrier\":{\"length\":60}}",
                "{\"carrier\":{\"wings\":2}}",
                "{\"carrier\":[]}",
                "{\"favourites\":[{\"kind\":\"book\",\"title\":\"T\",\"newer\":1},{\"kind\":\"scroll\",\"x\":1.0},5]}",
                "{\"favourites\":[null]}",
                "{\"class\":\"c\",\"hashCode\":1,\"build\":\"b\",\"odd name/with~both\":\"o\"}"
            })
    void writesAnObjectAsItWasRead(String json) throws IOException {
        assertThat(sameMembers(Json.parse(json, Member.class).toJson())).isEqualTo(sameMembers(json));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"book\",\"title\":\"T\"}",
                "{\"kind\":\"dvd\",\"minutes\":90,\"notes\":[\"a\",7,[\"b\"],{\"text\":\"t\",\"key\":\"k\"},true,1.5,{\"x\":0}]}",
                "{\"kind\":\"scroll\",\"length\":1.50}",
                "{\"title\":\"no kind\"}",
                "{\"kind\":5}",
                "{}",
                "[]",
                "\"text\"",
                "12345678901234567890",
                "true"
            })
    void writesAUnionAsItWasRead(String json) throws IOException {
        assertThat(Json.parse(json, Item.class).toJson()).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"a\"", "5", "1.0", "1.50", "9223372036854775808", "[\"a\",\"b\"]", "[\"a\",1]", "{\"q\":1}"})
    void writesAUnionOfScalarsAsItWasRead(String json) throws IOException {
        assertThat(Json.parse(json, Note.class).toJson()).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2026-01-02t03:04:05.10z\"",
                "\"yesterday\"",
                "1e2",
                "-0.0",
                "[\"2026-01-02\"]",
                "[\"soon\"]",
                "{\"a\":1.50,\"b\":1e2}",
                "{\"a\":\"x\"}"
            })
    void writesAUnionOfFormsAsItWasRead(String json) throws IOException {
        assertThat(Json.parse(json, Stamp.class).toJson()).isEqualTo(json);
    }

    @Test
    void writesTheJavaValuesOfAUnion() {
        OffsetDateTime time = OffsetDateTime.parse("2026-01-02T03:04Z");

        assertThat(Stamp.StringValue.of(time).toJson()).isEqualTo("\"2026-01-02T03:04:00Z\"");
        assertThat(Stamp.NumberValue.of(1.5).toJson()).isEqualTo("1.5");
        assertThat(Stamp.NumberValue.of(2.0).toJson()).isEqualTo("2");
        assertThat(Stamp.ListValue.of(List.of(time.toLocalDate())).toJson()).isEqualTo("[\"2026-01-02\"]");
        assertThat(Stamp.MapValue.of(Map.of("a", BigDecimal.TEN)).toJson()).isEqualTo("{\"a\":10}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"total\":3,\"a\":1,\"b\":2}",
                "{\"a\":\"one\",\"b\":2}",
                "{\"a\":null}",
                "{\"total\":\"x\",\"a\":{}}"
            })
    void writesMembersWhoseNamesAreDataAsTheyWereRead(String json) throws IOException {
        assertThat(sameMembers(Json.parse(json, Counters.class).toJson())).isEqualTo(sameMembers(json));
    }

    @Test
    void takesTheLastOfTwoMembersOfOneName() throws IOException {
        Member member =
                Json.parse("{\"name\":1,\"name\":\"b\",\"x\":1,\"x\":2,\"points\":1,\"points\":\"p\"}", Member.class);

        assertThat(member.name()).isEqualTo("b");
        assertThat(sameMembers(member.toJson())).isEqualTo(sameMembers("{\"name\":\"b\",\"x\":2,\"points\":\"p\"}"));
    }

    @Test
    void keepsTextsCharacterByCharacter() throws IOException {
        String name = "\u0000\t\n\"\\/\u2028\ud83d\ude00\ud800 \u00e9e\u0301";

        Member member = Member.builder().name(name).level(Level.of(name)).build();
        Member read = Json.parse(member.toJson(), Member.class);

        assertThat(read.name()).isEqualTo(name);
        assertThat(read.level().value()).isEqualTo(name);
    }

    @Test
    void keepsAnUnknownEnumValue() throws IOException {
        Member member = Json.parse("{\"level\":\"platinum\"}", Member.class);

        assertThat(member.level().value()).isEqualTo("platinum");
        assertThat(member.level().known()).isEqualTo(Level.Known.UNKNOWN);
        assertThat(member.level()).isEqualTo(Level.of("platinum")).isNotEqualTo(Level.GOLD);
    }

    @Test
    void tellsAnEnumValueNamedUnknownFromAnUnknownOne() {
        assertThat(Level.of("UNKNOWN")).isSameAs(Level.UNKNOWN_);
        assertThat(Level.of("UNKNOWN").known()).isEqualTo(Level.Known.UNKNOWN_);
        assertThat(Level.of("").known()).isEqualTo(Level.Known.EMPTY);
        assertThat(Level.of("a*/b")).isSameAs(Level.A_B);
    }

    @Test
    void keepsAnUnknownMemberOfAUnion() throws IOException {
        Item item = Json.parse("{\"kind\":\"scroll\",\"length\":1.50}", Item.class);

        assertThat(item)
                .isInstanceOfSatisfying(
                        Item.Unknown.class,
                        unknown -> assertThat(unknown.value().get("length"))
                                .isEqualTo(JsonValue.of(new BigDecimal("1.50"))));
    }

    @Test
    void choosesTheMemberByFormWhereNothingNamesIt() throws IOException {
        assertThat(Json.parse("{\"length\":60,\"label\":\"A\"}", Carrier.class)).isInstanceOf(Tape.class);
        assertThat(Json.parse("{\"label\":\"A\"}", Carrier.class)).isInstanceOf(Carrier.Unknown.class);
        assertThat(Json.parse("5", Note.class)).isEqualTo(Note.IntegerValue.of(5L));
        assertThat(Json.parse("[\"a\"]", Note.class)).isEqualTo(Note.ListValue.of(List.of("a")));
        assertThat(Json.parse("1.5", Note.class)).isInstanceOf(Note.Unknown.class);
    }

    @Test
    void readsChildrenThroughTheSchemaTheyExtend() throws IOException {
        Vehicle bus = Json.parse("{\"type\":\"Bus\",\"plate\":\"B 1\",\"seats\":40}", Vehicle.class);
        Vehicle plain = Json.parse("{\"type\":\"Vehicle\",\"plate\":\"V 1\"}", Vehicle.class);
        Vehicle tram = Json.parse("{\"type\":\"Tram\",\"plate\":\"T 1\"}", Vehicle.class);

        assertThat(bus)
                .isInstanceOfSatisfying(Bus.class, it -> assertThat(it.seats()).isEqualTo(40));
        assertThat(plain).isInstanceOf(Vehicle.Base.class);
        assertThat(tram).isInstanceOf(Vehicle.Unknown.class);
        assertThat(List.of(bus.plate(), plain.plate(), tram.plate())).containsExactly("B 1", "V 1", "T 1");
        assertThat(tram.type()).isEqualTo("Tram");
    }

    @Test
    void mergesTheParts() throws IOException {
        Loan loan = Json.parse(
                "{\"at\":\"2026-01-02T03:04:05Z\",\"item\":{\"kind\":\"book\",\"title\":\"T\"}}", Loan.class);

        assertThat(loan.at()).isEqualTo(OffsetDateTime.parse("2026-01-02T03:04:05Z"));
        assertThat(loan.item()).isInstanceOf(golden.library.model.Book.class);
    }

    @Test
    void givesJavaValuesOnRequest() throws IOException {
        Member member = Json.parse(
                "{\"id\":\"0A0B0C0D-0000-0000-0000-00000000000F\",\"joined\":\"2026-02-28T10:00:00.5+02:00\","
                        + "\"fingerprint\":\"AQI=\",\"balance\":1.10,\"rating\":2.5,"
                        + "\"website\":\"https://a.example/b?c#d\",\"shelves\":{\"x\":[\"2026-01-01\"]}}",
                Member.class);

        assertThat(member.id()).hasToString("0a0b0c0d-0000-0000-0000-00000000000f");
        assertThat(member.joined()).isEqualTo(OffsetDateTime.parse("2026-02-28T10:00:00.5+02:00"));
        assertThat(member.fingerprint()).containsExactly(1, 2);
        assertThat(member.balance()).isEqualTo(1.1);
        assertThat(member.rating()).isEqualTo(2.5f);
        assertThat(member.website()).hasHost("a.example");
        assertThat(member.shelves().get("x").get(0)).hasToString("2026-01-01");
        assertThat(member.born()).isNull();
    }

    @Test
    void readsUtf8FromBytesAsWell() throws IOException {
        byte[] json = "{\"name\":\"\u00e4\ud83d\ude00\"}".getBytes(StandardCharsets.UTF_8);

        assertThat(new com.fasterxml.jackson.databind.ObjectMapper()
                        .readValue(json, Member.class)
                        .name())
                .isEqualTo("\u00e4\ud83d\ude00");
    }

    /** Members in any order, since known ones are written in the order of the schema; numbers by their digits. */
    private static Object sameMembers(String json) {
        return JsonValue.parse(json);
    }
}
