package io.clickpipes.codegen.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import golden.library.model.Book;
import golden.library.model.Item;
import golden.library.support.InvalidPropertyException;
import golden.library.support.JsonConverterFactory;
import golden.library.support.JsonValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Bodies that are no objects, over real HTTP: the server answers what it was sent. */
class RootScalarTest {

    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-00000000000a");

    /** One operation for each scalar, alone, in a list and in a map. */
    interface Echo {
        @POST("x")
        Call<String> string(@Body String value);

        @POST("x")
        Call<Boolean> bool(@Body Boolean value);

        @POST("x")
        Call<Integer> int32(@Body Integer value);

        @POST("x")
        Call<Long> int64(@Body Long value);

        @POST("x")
        Call<BigDecimal> decimal(@Body BigDecimal value);

        @POST("x")
        Call<Double> float64(@Body Double value);

        @POST("x")
        Call<Float> float32(@Body Float value);

        @POST("x")
        Call<LocalDate> date(@Body LocalDate value);

        @POST("x")
        Call<OffsetDateTime> time(@Body OffsetDateTime value);

        @POST("x")
        Call<UUID> uuid(@Body UUID value);

        @POST("x")
        Call<URI> uri(@Body URI value);

        @POST("x")
        Call<byte[]> bytes(@Body byte[] value);

        @POST("x")
        Call<List<String>> strings(@Body List<String> value);

        @POST("x")
        Call<List<Boolean>> bools(@Body List<Boolean> value);

        @POST("x")
        Call<List<Integer>> int32s(@Body List<Integer> value);

        @POST("x")
        Call<List<Long>> int64s(@Body List<Long> value);

        @POST("x")
        Call<List<BigDecimal>> decimals(@Body List<BigDecimal> value);

        @POST("x")
        Call<List<Double>> float64s(@Body List<Double> value);

        @POST("x")
        Call<List<Float>> float32s(@Body List<Float> value);

        @POST("x")
        Call<List<LocalDate>> dates(@Body List<LocalDate> value);

        @POST("x")
        Call<List<OffsetDateTime>> times(@Body List<OffsetDateTime> value);

        @POST("x")
        Call<List<UUID>> uuids(@Body List<UUID> value);

        @POST("x")
        Call<List<URI>> uris(@Body List<URI> value);

        @POST("x")
        Call<List<byte[]>> manyBytes(@Body List<byte[]> value);

        @POST("x")
        Call<Map<String, Float>> float32ByName(@Body Map<String, Float> value);

        @POST("x")
        Call<Map<String, Double>> float64ByName(@Body Map<String, Double> value);

        @POST("x")
        Call<Map<String, List<LocalDate>>> datesByName(@Body Map<String, List<LocalDate>> value);

        @POST("x")
        Call<Map<String, OffsetDateTime>> timeByName(@Body Map<String, OffsetDateTime> value);

        @POST("x")
        Call<Map<String, UUID>> uuidByName(@Body Map<String, UUID> value);

        @POST("x")
        Call<Map<String, URI>> uriByName(@Body Map<String, URI> value);

        @POST("x")
        Call<Map<String, byte[]>> bytesByName(@Body Map<String, byte[]> value);

        @POST("x")
        Call<Double> float64Of(@Body JsonValue value);

        @POST("x")
        Call<List<UUID>> uuidsOf(@Body JsonValue value);

        @POST("x")
        Call<List<String>> stringsOf(@Body JsonValue value);

        @POST("x")
        Call<Map<String, Long>> int64ByNameOf(@Body JsonValue value);

        @POST("x")
        Call<Book> bookOf(@Body JsonValue value);

        @POST("x")
        Call<Item> itemOf(@Body JsonValue value);

        @POST("x")
        Call<List<JsonValue>> anyOf(@Body JsonValue value);

        @POST("x")
        Call<JsonValue> any(@Body JsonValue value);
    }

    private HttpServer server;
    private Echo echo;
    private volatile String seen;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            seen = new String(body, StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        echo = new Retrofit.Builder()
                .baseUrl("http://127.0.0.1:" + server.getAddress().getPort() + "/")
                .addConverterFactory(JsonConverterFactory.create())
                .validateEagerly(true)
                .build()
                .create(Echo.class);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private <T> void returns(Call<T> call, T value, String json) throws IOException {
        assertThat(call.execute().body()).isEqualTo(value);
        assertThat(seen).isEqualTo(json);
    }

    @Test
    void sendsAndReceivesEachScalar() throws IOException {
        LocalDate date = LocalDate.of(2026, 1, 2);
        OffsetDateTime time = OffsetDateTime.parse("2026-01-02T03:04+02:00");

        returns(echo.string("a\"b"), "a\"b", "\"a\\\"b\"");
        returns(echo.bool(true), true, "true");
        returns(echo.int32(-5), -5, "-5");
        returns(echo.int64(Long.MAX_VALUE), Long.MAX_VALUE, "9223372036854775807");
        returns(echo.decimal(new BigDecimal("1.50")), new BigDecimal("1.50"), "1.50");
        returns(echo.float64(0.1), 0.1, "0.1");
        returns(echo.float32(0.1f), 0.1f, "0.1");
        returns(echo.date(date), date, "\"2026-01-02\"");
        returns(echo.time(time), time, "\"2026-01-02T03:04:00+02:00\"");
        returns(echo.uuid(ID), ID, "\"" + ID + "\"");
        returns(echo.uri(URI.create("https://a/b?c")), URI.create("https://a/b?c"), "\"https://a/b?c\"");
        returns(echo.bytes(new byte[] {0, -1}), new byte[] {0, -1}, "\"AP8=\"");
    }

    @Test
    void sendsAndReceivesListsOfEachScalar() throws IOException {
        LocalDate date = LocalDate.of(2026, 1, 2);
        OffsetDateTime time = OffsetDateTime.parse("2026-01-02T03:04Z");

        returns(echo.strings(List.of("a", "b")), List.of("a", "b"), "[\"a\",\"b\"]");
        returns(echo.bools(List.of(true, false)), List.of(true, false), "[true,false]");
        returns(echo.int32s(List.of(1, 2)), List.of(1, 2), "[1,2]");
        returns(echo.int64s(List.of(1L, 2L)), List.of(1L, 2L), "[1,2]");
        returns(echo.decimals(List.of(new BigDecimal("1.0"))), List.of(new BigDecimal("1.0")), "[1.0]");
        returns(echo.float64s(List.of(1.5, 2.0)), List.of(1.5, 2.0), "[1.5,2]");
        returns(echo.float32s(List.of(1.5f)), List.of(1.5f), "[1.5]");
        returns(echo.dates(List.of(date)), List.of(date), "[\"2026-01-02\"]");
        returns(echo.times(List.of(time)), List.of(time), "[\"2026-01-02T03:04:00Z\"]");
        returns(echo.uuids(List.of(ID)), List.of(ID), "[\"" + ID + "\"]");
        returns(echo.uris(List.of(URI.create("a/b"))), List.of(URI.create("a/b")), "[\"a/b\"]");
        assertThat(echo.manyBytes(List.of(new byte[] {0, -1})).execute().body())
                .singleElement()
                .isEqualTo(new byte[] {0, -1});
        assertThat(seen).isEqualTo("[\"AP8=\"]");
    }

    @Test
    void sendsAndReceivesMapsOfScalars() throws IOException {
        LocalDate date = LocalDate.of(2026, 1, 2);
        OffsetDateTime time = OffsetDateTime.parse("2026-01-02T03:04Z");

        returns(echo.float32ByName(Map.of("a", 1.5f)), Map.of("a", 1.5f), "{\"a\":1.5}");
        returns(echo.float64ByName(Map.of("a", 1.5)), Map.of("a", 1.5), "{\"a\":1.5}");
        returns(echo.datesByName(Map.of("a", List.of(date))), Map.of("a", List.of(date)), "{\"a\":[\"2026-01-02\"]}");
        returns(echo.timeByName(Map.of("a", time)), Map.of("a", time), "{\"a\":\"2026-01-02T03:04:00Z\"}");
        returns(echo.uuidByName(Map.of("a", ID)), Map.of("a", ID), "{\"a\":\"" + ID + "\"}");
        returns(echo.uriByName(Map.of("a", URI.create("b"))), Map.of("a", URI.create("b")), "{\"a\":\"b\"}");
        assertThat(echo.bytesByName(Map.of("a", new byte[] {0, -1})).execute().body())
                .hasEntrySatisfying("a", bytes -> assertThat(bytes).isEqualTo(new byte[] {0, -1}));
    }

    @Test
    void keepsNullsAtTheRoot() throws IOException {
        assertThat(echo.stringsOf(JsonValue.parse("[\"a\",null]")).execute().body())
                .containsExactly("a", null);
        assertThat(echo.int64ByNameOf(JsonValue.parse("{\"a\":null,\"b\":1}"))
                        .execute()
                        .body())
                .containsEntry("a", null)
                .containsEntry("b", 1L);
        assertThat(echo.anyOf(JsonValue.parse("[null,1]")).execute().body())
                .containsExactly(JsonValue.NULL, JsonValue.of(1));
    }

    @Test
    void hasNoBodyWhereTheAnswerIsNull() throws IOException {
        assertThat(echo.bookOf(JsonValue.NULL).execute().body()).isNull();
        assertThat(echo.itemOf(JsonValue.NULL).execute().body()).isNull();
        assertThat(echo.stringsOf(JsonValue.NULL).execute().body()).isNull();
        assertThat(echo.float64Of(JsonValue.NULL).execute().body()).isNull();
        assertThat(echo.any(JsonValue.NULL).execute().body()).isEqualTo(JsonValue.NULL);
    }

    @Test
    void refusesAnotherFormWithItsPointer() {
        assertThatExceptionOfType(InvalidPropertyException.class)
                .isThrownBy(() -> echo.uuidsOf(JsonValue.parse("[null,\"no\"]")).execute())
                .withMessageContaining("(STRING at /1)")
                .satisfies(e -> assertThat(e.pointer()).isEqualTo("/1"));
        assertThatExceptionOfType(InvalidPropertyException.class)
                .isThrownBy(
                        () -> echo.float64Of(JsonValue.parse("1e99999999999")).execute())
                .satisfies(e -> assertThat(e.pointer()).isEmpty());
    }
}
