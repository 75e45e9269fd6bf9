package io.clickpipes.codegen.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import golden.library.model.Book;
import golden.library.model.Item;
import golden.library.model.Level;
import golden.library.model.Member;
import golden.library.model.Note;
import golden.library.support.JsonValue;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The models work with any mapper, without a module and without an option. */
class ObjectMapperTest {

    private static final String JSON = "{\"name\":\"Ann\",\"level\":\"new\",\"exact\":1.50,\"points\":7,"
            + "\"address\":null,\"favourites\":[{\"kind\":\"book\",\"title\":\"T\"}],\"newer\":{\"a\":1.50}}";

    private final ObjectMapper mapper = new ObjectMapper();

    /** A user's own type around ours. */
    public static final class Visit {
        public Member who;
        public Level level;
        public List<Item> items;
        public Map<String, Note> notes;
        public JsonValue anything;
    }

    @Test
    void readsAndWritesAModel() throws IOException {
        Member member = mapper.readValue(JSON, Member.class);

        assertThat(member.name()).isEqualTo("Ann");
        assertThat(JsonValue.parse(mapper.writeValueAsString(member))).isEqualTo(JsonValue.parse(JSON));
    }

    @Test
    void readsAndWritesModelsInsideAUsersOwnType() throws IOException {
        String json = "{\"who\":" + JSON + ",\"level\":\"gold\",\"items\":[{\"kind\":\"book\",\"title\":\"T\"}],"
                + "\"notes\":{\"a\":\"text\",\"b\":7},\"anything\":[1.50,null]}";

        Visit visit = mapper.readValue(json, Visit.class);

        assertThat(visit.who.name()).isEqualTo("Ann");
        assertThat(visit.level).isSameAs(Level.GOLD);
        assertThat(visit.items).singleElement().isInstanceOf(Book.class);
        assertThat(visit.notes).containsEntry("b", Note.IntegerValue.of(7L));
        assertThat(JsonValue.parse(mapper.writeValueAsString(visit))).isEqualTo(JsonValue.parse(json));
    }

    @Test
    void leavesJsonNullToTheUsersOwnType() throws IOException {
        Visit visit = mapper.readValue("{\"who\":null,\"items\":[null],\"anything\":null}", Visit.class);

        assertThat(visit.who).isNull();
        assertThat(visit.items).containsExactly((Item) null);
    }

    @Test
    void readsGenericContainers() throws IOException {
        Map<String, List<Item>> items = mapper.readValue(
                "{\"a\":[{\"kind\":\"book\",\"title\":\"T\"},{\"kind\":\"x\"}]}", new TypeReference<>() {});

        assertThat(items.get("a").get(0)).isInstanceOf(Book.class);
        assertThat(items.get("a").get(1)).isInstanceOf(Item.Unknown.class);
    }

    @Test
    void goesToATreeAndBack() throws IOException {
        JsonNode tree = mapper.readTree(JSON);

        Member member = mapper.treeToValue(tree, Member.class);
        ObjectNode back = mapper.valueToTree(member);

        assertThat(member.points()).isEqualTo(7);
        assertThat(back.get("name").asText()).isEqualTo("Ann");
        assertThat(back.get("points").isIntegralNumber()).isTrue();
        assertThat(back.get("exact").asDouble()).isEqualTo(1.5);
        assertThat(mapper.treeToValue(back, Member.class).level()).isEqualTo(member.level());
    }

    @Test
    void keepsBigNumbersThroughATree() throws IOException {
        Member member = Member.builder()
                .name("Ann")
                .level(Level.GOLD)
                .points(Long.MAX_VALUE)
                .anything(JsonValue.parse("9223372036854775809"))
                .exact(new java.math.BigDecimal("0.5"))
                .build();

        JsonNode tree = mapper.valueToTree(member);

        assertThat(mapper.treeToValue(tree, Member.class)).isEqualTo(member);
    }

    @Test
    void convertsToAndFromMaps() {
        UUID id = UUID.fromString("00000000-0000-0000-0000-000000000001");
        Member member = mapper.convertValue(
                Map.of("name", "Ann", "level", "gold", "id", id, "points", 5, "tags", List.of("a")), Member.class);

        assertThat(member.id()).isEqualTo(id);
        assertThat(member.points()).isEqualTo(5);
        assertThat(mapper.convertValue(member, new TypeReference<Map<String, Object>>() {}))
                .containsEntry("name", "Ann")
                .containsEntry("tags", List.of("a"))
                .containsEntry("id", id.toString());
    }

    @Test
    void complainsAsJacksonDoesAboutAnotherJsonType() {
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> mapper.readValue("{\"who\":5}", Visit.class))
                .satisfies(e -> assertThat(e.getPathReference()).contains("who"));
    }

    @Test
    void readsFromTheMiddleOfAStream() throws IOException {
        try (var values = mapper.readerFor(Note.class).<Note>readValues("\"a\" 5 [\"b\"] {\"x\":1}")) {
            assertThat(values.readAll()).hasSize(4);
        }
    }
}
