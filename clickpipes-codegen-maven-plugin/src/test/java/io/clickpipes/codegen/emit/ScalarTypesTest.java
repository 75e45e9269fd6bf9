package io.clickpipes.codegen.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formats of strings and numbers: the Java value is exact, and the text on the wire is the one received. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScalarTypesTest {

    private static final String SCHEMAS = """
            Thing:
              type: object
              properties:
                time: {type: string, format: time}
                localTime: {type: string, format: time-local}
                localDateTime: {type: string, format: date-time-local}
                duration: {type: string, format: duration}
                decimal: {type: string, format: decimal}
                money: {type: number, format: decimal128}
                url: {type: string, format: url}
                reference: {type: string, format: uri-reference}
                iri: {type: string, format: iri}
                tiny: {type: integer, format: int8}
                port: {type: integer, format: uint16}
                size: {type: integer, format: uint32}
                huge: {type: integer, format: uint64}
                limited: {type: integer, minimum: 0, maximum: 18446744073709551615}
                rounded: {type: integer, maximum: 9223372036854775807}
                int32: {type: integer, format: int32}
                count: {type: integer}
                texts: {type: string, format: int64}
                binary: {type: string, format: binary}
                bytes: {type: string, format: byte}
                encoded: {type: string, contentEncoding: base64}
                urlBytes: {type: string, format: base64url}
                counts: {type: array, items: {type: integer}}
                times: {type: object, additionalProperties: {type: string, format: time-local}}
                either: {oneOf: [{type: string, format: duration}, {type: integer}]}
                matrix: {type: array, items: {type: array, items: {type: integer, format: uint64}}}
            """;

    @AutoClose
    private final Loaded loaded = new Loaded(SCHEMAS);

    private Object thing(String name, String json) throws Throwable {
        return loaded.parseExactly("Thing", "{\"" + name + "\":" + json + "}");
    }

    private Object value(String name, String json) throws Throwable {
        return Loaded.get(thing(name, json), name);
    }

    @Test
    void givesJavaTypesOfTheFormats() throws Throwable {
        assertThat(value("time", "\"10:15:00+01:00\"")).isEqualTo(OffsetTime.parse("10:15+01:00"));
        assertThat(value("time", "\"23:59:60z\"")).isEqualTo(OffsetTime.parse("23:59:59Z"));
        assertThat(value("localTime", "\"10:15:00.120\"")).isEqualTo(LocalTime.parse("10:15:00.12"));
        assertThat(value("localDateTime", "\"2026-01-31T10:15:00\""))
                .isEqualTo(LocalDateTime.parse("2026-01-31T10:15:00"));
        assertThat(value("duration", "\"P2DT3H\"")).isEqualTo(Duration.ofHours(51));
        assertThat(value("duration", "\"P2W\"")).isEqualTo(Duration.ofDays(14));
        assertThat(value("decimal", "\"1.500\"")).isEqualTo(new BigDecimal("1.500"));
        assertThat(value("money", "1.500")).isEqualTo(new BigDecimal("1.500"));
        assertThat(value("url", "\"http://a/b\"")).isEqualTo(URI.create("http://a/b"));
        assertThat(value("reference", "\"../b?c\"")).isEqualTo(URI.create("../b?c"));
        assertThat(value("iri", "\"http://b\u00fccher/\"")).isEqualTo(URI.create("http://b\u00fccher/"));
        assertThat(value("texts", "\"12\"")).isEqualTo("12");
        assertThat(value("binary", "\"\"")).isEqualTo("");
        assertThat(value("bytes", "\"+/8=\"")).isEqualTo(new byte[] {-5, -1});
        assertThat(value("encoded", "\"+/8=\"")).isEqualTo(new byte[] {-5, -1});
        assertThat(value("urlBytes", "\"-_8\"")).isEqualTo(new byte[] {-5, -1});
    }

    @Test
    void givesJavaTypesOfIntegers() throws Throwable {
        assertThat(value("tiny", "-7")).isEqualTo(-7);
        assertThat(value("port", "65535")).isEqualTo(65535);
        assertThat(value("size", "4294967295")).isEqualTo(4294967295L);
        assertThat(value("huge", "18446744073709551615")).isEqualTo(new BigInteger("18446744073709551615"));
        assertThat(value("limited", "5")).isEqualTo(BigInteger.valueOf(5));
        assertThat(value("rounded", "5")).isEqualTo(5L);
        assertThat(value("matrix", "[[1,18446744073709551616.0],[]]"))
                .isEqualTo(List.of(List.of(BigInteger.ONE, BigInteger.TWO.pow(64)), List.of()));
    }

    @ParameterizedTest
    @CsvSource({"1.0, 1", "1e2, 100", "-0, 0", "-0.0, 0", "50e-1, 5", "9.223372036854775807e18, 9223372036854775807"})
    void readsIntegersHoweverTheyAreWritten(String written, long value) throws Throwable {
        assertThat(value("count", written)).isEqualTo(value);
        assertThat(value("counts", "[" + written + ",7]")).isEqualTo(List.of(value, 7L));
        assertThat(thing("either", written)).asString().contains("IntegerValue");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "9223372036854775808", "1e19", "1e999999999", "-1e400", "\"1\"", "true"})
    void keepsWhatIsNoIntegerOf64Bits(String written) throws Throwable {
        refuses(thing("count", written), "count", "/count");
        refuses(thing("counts", "[1," + written + "]"), "counts", "/counts/1");
    }

    @ParameterizedTest
    @CsvSource({
        "duration, P1Y",
        "duration, P1M",
        "duration, 5s",
        "time, 10:15:00",
        "localTime, 10:15Z",
        "localDateTime, 2026-01-31",
        "decimal, 1.5 EUR",
        "url, http://[",
        "urlBytes, !"
    })
    void keepsTextsWithoutTheForm(String name, String text) throws Throwable {
        refuses(thing(name, "\"" + text + "\""), name, "/" + name);
    }

    @Test
    void keepsOddTextsInMapsAndUnions() throws Throwable {
        refuses(thing("times", "{\"a\":\"10:00:00\",\"b\":\"x\"}"), "times", "/times/b");
        assertThat(value("either", "\"P1Y\"")).hasToString("Unknown{STRING}");
        assertThat(value("either", "\"PT1S\"").getClass().getSimpleName()).isEqualTo("StringValue");
    }

    @Test
    void writesWhatBuildersAreGiven() throws Throwable {
        Object builder = loaded.builder("Thing");
        Loaded.set(builder, "time", OffsetTime.parse("10:15+01:00"));
        Loaded.set(builder, "localTime", LocalTime.of(9, 0));
        Loaded.set(builder, "localDateTime", LocalDateTime.of(2026, 1, 2, 3, 0));
        Loaded.set(builder, "duration", Duration.ofMinutes(90));
        Loaded.set(builder, "decimal", new BigDecimal("1E+3"));
        Loaded.set(builder, "tiny", 3);
        Loaded.set(builder, "huge", new BigInteger("18446744073709551615"));
        Loaded.set(builder, "urlBytes", new byte[] {-5, -1});
        Loaded.set(builder, "counts", Arrays.asList(1L, Long.MAX_VALUE));
        Loaded.set(builder, "times", java.util.Map.of("a", LocalTime.NOON));

        String json = (String) Loaded.get(Loaded.get(builder, "build"), "toJson");

        assertThat(json)
                .isEqualTo("{\"time\":\"10:15:00+01:00\",\"localTime\":\"09:00:00\","
                        + "\"localDateTime\":\"2026-01-02T03:00:00\",\"duration\":\"PT1H30M\",\"decimal\":\"1000\","
                        + "\"tiny\":3,\"huge\":18446744073709551615,\"urlBytes\":\"-_8\","
                        + "\"counts\":[1,9223372036854775807],\"times\":{\"a\":\"12:00:00\"}}");
        assertThat(loaded.parse("Thing", json)).isEqualTo(Loaded.get(builder, "build"));
    }

    private static void refuses(Object thing, String accessor, String pointer) {
        assertThatThrownBy(() -> Loaded.get(thing, accessor))
                .hasMessageContaining(pointer)
                .satisfies(e -> assertThat(e.getClass().getSimpleName()).isEqualTo("InvalidPropertyException"));
    }
}
