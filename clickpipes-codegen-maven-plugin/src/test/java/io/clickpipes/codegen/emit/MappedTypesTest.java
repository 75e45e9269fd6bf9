package io.clickpipes.codegen.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clickpipes.codegen.config.Config;
import io.clickpipes.codegen.config.MappedType;
import io.clickpipes.codegen.config.Renames;
import io.clickpipes.codegen.testing.Big;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Classes that a team chose for formats: on the wire nothing changes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MappedTypesTest {

    private static final String SCHEMAS = """
            Thing:
              type: object
              properties:
                at: {type: string, format: date-time}
                currency: {type: string, format: currency, enum: [EUR, USD]}
                pin: {type: string, format: host, writeOnly: true}
                host: {type: string, format: host}
                big: {type: integer, format: big}
                ratio: {type: number, format: ratio}
                moments: {type: array, items: {type: string, format: date-time}}
                prices: {type: object, additionalProperties: {type: string, format: currency}}
                text: {type: string, format: date-time}
                either: {oneOf: [{type: string, format: date-time}, {type: integer, format: big}, {type: boolean}]}
            """;

    @AutoClose
    private final Loaded loaded = new Loaded("openapi: 3.1.0\n", SCHEMAS, config(Map.of()));

    private static Config config(Map<String, MappedType> more) {
        Map<String, MappedType> types = new java.util.TreeMap<>(Map.of(
                "date-time", new MappedType("java.time.Instant", "parse", "toString"),
                "currency", new MappedType("java.util.Currency", "getInstance", "getCurrencyCode"),
                "host", new MappedType("java.net.InetAddress", "getByName", "getHostAddress"),
                "big", new MappedType("io.clickpipes.codegen.testing.Big", "of", "digits"),
                "ratio", new MappedType("io.clickpipes.codegen.testing.Big", "of", "digits")));
        types.putAll(more);
        return new Config(
                java.util.Optional.empty(), Renames.NONE, types, Config.RETROFIT_CALL, List.of(), List.of(), Map.of());
    }

    private Object value(String name, String json) throws Throwable {
        String document = "{\"" + name + "\":" + json + "}";
        Object thing = loaded.parse("Thing", document);
        assertThat(Loaded.get(thing, "toJson")).as("what is written").isEqualTo(document);
        return Loaded.get(thing, name);
    }

    @Test
    void makesValuesOnRequestAndKeepsTheText() throws Throwable {
        assertThat(value("at", "\"2026-01-02T03:04:05.000Z\"")).isEqualTo(Instant.parse("2026-01-02T03:04:05Z"));
        assertThat(value("text", "\"2026-01-02T03:04:05Z\"")).isEqualTo(Instant.parse("2026-01-02T03:04:05Z"));
        assertThat(value("currency", "\"EUR\"")).isEqualTo(Currency.getInstance("EUR"));
        assertThat(value("host", "\"127.0.0.1\"")).hasToString("/127.0.0.1");
        assertThat(value("big", "1e2")).isEqualTo(new Big("1e2"));
        assertThat(value("ratio", "0.50")).isEqualTo(new Big("0.50"));
        assertThat(value("moments", "[\"2026-01-02T03:04:05Z\"]"))
                .isEqualTo(List.of(Instant.parse("2026-01-02T03:04:05Z")));
        assertThat(value("prices", "{\"a\":\"USD\"}")).isEqualTo(Map.of("a", Currency.getInstance("USD")));
        assertThat(value("either", "\"2026-01-02T03:04:05Z\"")).hasToString("StringValue{2026-01-02T03:04:05Z}");
        assertThat(value("either", "7")).hasToString("IntegerValue{Big[digits=7]}");
        assertThat(value("either", "13")).hasToString("Unknown{NUMBER}");
        assertThat(value("either", "\"soon\"")).hasToString("Unknown{STRING}");
    }

    @Test
    void tellsWhyAValueDoesNotFit() {
        assertThatThrownBy(() -> value("big", "13"))
                .hasMessageContaining("NUMBER at /big")
                .cause()
                .hasMessage("unlucky 13");
        assertThatThrownBy(() -> value("moments", "[\"2026-01-02T03:04:05Z\",\"soon\"]"))
                .hasMessageContaining("STRING at /moments/1")
                .hasCauseInstanceOf(java.time.DateTimeException.class);
        assertThatThrownBy(() -> value("at", "5"))
                .hasMessageContaining("NUMBER at /at")
                .hasNoCause();
    }

    @Test
    void doesNotQuoteASecret() throws Throwable {
        assertThatThrownBy(() -> value("pin", "\"[secret]\""))
                .hasMessageContaining("STRING at /pin")
                .hasNoCause();
    }

    @Test
    void writesWhatBuildersAreGiven() throws Throwable {
        Object builder = loaded.builder("Thing");
        Loaded.set(builder, "at", Instant.EPOCH);
        Loaded.set(builder, "currency", Currency.getInstance("EUR"));
        Loaded.set(builder, "big", new Big("12"));
        Loaded.set(builder, "ratio", new Big("0.50"));
        Loaded.set(builder, "moments", List.of(Instant.EPOCH));
        Object integer = loaded.loadNested("ThingEither$IntegerValue")
                .getMethod("of", Big.class)
                .invoke(null, new Big("12"));
        Loaded.set(builder, "either", integer);

        assertThat(Loaded.get(Loaded.get(builder, "build"), "toJson"))
                .isEqualTo("{\"at\":\"1970-01-01T00:00:00Z\",\"currency\":\"EUR\",\"big\":12,\"ratio\":0.50,"
                        + "\"moments\":[\"1970-01-01T00:00:00Z\"],\"either\":12}");
    }

    @Test
    void writesParametersAsTheClassSays() throws Throwable {
        Object text = loaded.support("Formats")
                .getMethod("plain", Object.class)
                .invoke(null, List.of(new Big("0.50"), Currency.getInstance("EUR")));

        assertThat(text).isEqualTo("0.50,EUR");
    }

    @Test
    void refusesAMappingThatNothingUses() {
        Config config =
                config(Map.of("curency", new MappedType("java.util.Currency", "getInstance", "getCurrencyCode")));

        assertThatThrownBy(() -> new Loaded("openapi: 3.1.0\n", SCHEMAS, config))
                .hasMessageContaining("configFile #/types/curency: No string or number")
                .hasMessageContaining("\"curency\"")
                .hasMessageContaining("Did you mean currency?");
    }

    @Test
    void refusesNamesThatJavaHasNot() {
        Config config = config(Map.of("host", new MappedType("org.example.class", "new", "x")));

        assertThatThrownBy(() -> new Loaded("openapi: 3.1.0\n", SCHEMAS, config))
                .hasMessageContaining("configFile #/types/host: ")
                .hasMessageContaining("org.example.class")
                .hasMessageContaining("\"new\"");
    }
}
