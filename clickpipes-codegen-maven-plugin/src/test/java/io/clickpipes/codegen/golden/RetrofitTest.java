package io.clickpipes.codegen.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.net.httpserver.HttpServer;
import golden.cafe.api.OrdersApi;
import golden.cafe.model.Order;
import golden.cafe.support.Envelope;
import golden.library.api.ItemsApi;
import golden.library.api.MembersApi;
import golden.library.model.Book;
import golden.library.model.ChangeMemberParameters;
import golden.library.model.Level;
import golden.library.model.ListMembersNear;
import golden.library.model.ListMembersParameters;
import golden.library.model.Loan;
import golden.library.model.Member;
import golden.library.model.MemberPatch;
import golden.library.model.Note;
import golden.library.model.SearchMoreParameters;
import golden.library.support.Idempotent;
import golden.library.support.InvalidPropertyException;
import golden.library.support.JsonConverterFactory;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import okhttp3.RequestBody;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import retrofit2.Call;
import retrofit2.Invocation;
import retrofit2.Response;
import retrofit2.Retrofit;
import retrofit2.http.GET;

/** Calls of generated interfaces over real HTTP. */
class RetrofitTest {

    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");

    private record Seen(String method, String uri, Map<String, List<String>> headers, ByteString body) {
        String header(String name) {
            return headers.entrySet().stream()
                    .filter(each -> each.getKey().equalsIgnoreCase(name))
                    .map(each -> String.join(", ", each.getValue()))
                    .findFirst()
                    .orElse("");
        }

        String text() {
            return body.utf8();
        }
    }

    private HttpServer server;
    private Retrofit retrofit;
    private volatile Seen seen;
    private volatile byte[] answer = {};

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            seen = new Seen(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    exchange.getRequestHeaders(),
                    ByteString.of(exchange.getRequestBody().readAllBytes()));
            exchange.sendResponseHeaders(answer.length == 0 ? 204 : 200, answer.length == 0 ? -1 : answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        retrofit = new Retrofit.Builder()
                .baseUrl("http://127.0.0.1:" + server.getAddress().getPort() + "/base/")
                .addConverterFactory(JsonConverterFactory.create())
                .addConverterFactory(golden.cafe.support.JsonConverterFactory.create())
                .validateEagerly(true)
                .build();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(String json) {
        answer = json.getBytes(StandardCharsets.UTF_8);
    }

    private static <T> T body(Call<T> call) throws IOException {
        Response<T> response = call.execute();
        assertThat(response.isSuccessful()).isTrue();
        return response.body();
    }

    @Test
    void callsAnOperationWithItsRequiredArgumentsAlone() throws IOException {
        answer("[{\"name\":\"Ann\",\"level\":\"gold\"}]");

        List<Member> members = body(retrofit.create(MembersApi.class).listMembers());

        assertThat(members)
                .singleElement()
                .satisfies(it -> assertThat(it.name()).isEqualTo("Ann"));
        assertThat(seen.uri()).isEqualTo("/base/members");
    }

    @Test
    void sendsOptionalParametersInTheirStyles() throws IOException {
        answer("[]");

        body(retrofit.create(MembersApi.class)
                .listMembers(ListMembersParameters.builder()
                        .limit(5)
                        .since(OffsetDateTime.parse("2026-01-02T03:04+02:00"))
                        .tag(List.of("a b", "c&d", "e,f"))
                        .level(List.of(Level.GOLD, Level.of("x,y")))
                        .near(ListMembersNear.builder().city("K\u00f6ln").km(3).build())
                        .xTrace(ID)
                        .session("s1")
                        .build()));

        assertThat(seen.uri())
                .isEqualTo("/base/members?limit=5&since=2026-01-02T03%3A04%3A00%2B02%3A00&tag=a%20b&tag=c%26d&tag=e%2Cf"
                        + "&level=gold,x%2Cy&near%5Bcity%5D=K%C3%B6ln&near%5Bkm%5D=3");
        assertThat(seen.header("X-Trace")).isEqualTo(ID.toString());
        assertThat(seen.header("Cookie")).isEqualTo("session=s1");
    }

    @Test
    void sendsRequiredParametersAsTheyAre() throws IOException {
        answer("{\"shelf 1\":{\"at\":\"2026-01-02T03:04:05Z\",\"item\":{\"kind\":\"book\",\"title\":\"T\"}}}");

        Map<String, Loan> loans =
                body(retrofit.create(MembersApi.class).listLoans(OffsetDateTime.parse("2026-01-02T03:04Z"), "desk 1"));

        assertThat(loans.get("shelf 1").item()).isInstanceOf(Book.class);
        assertThat(seen.uri()).isEqualTo("/base/loans?until=2026-01-02T03%3A04%3A00Z");
        assertThat(seen.header("X-Desk")).isEqualTo("desk 1");
    }

    @Test
    void sendsRequiredParametersInTheirStyles() throws IOException {
        Response<Void> response = retrofit.create(ItemsApi.class)
                .search(
                        List.of("a/b", "c"),
                        List.of(1L, 2L),
                        List.of("x y", "z|"),
                        List.of(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 3)),
                        Note.StringValue.of("n&m"),
                        Map.of("k", "v"),
                        "s1",
                        List.of("h1", "h2"))
                .execute();

        assertThat(response.code()).isEqualTo(204);
        assertThat(seen.uri())
                .isEqualTo("/base/search/a%2Fb,c?any=2026-01-02&any=2026-01-03&ids=1,2&piped=x%20y%7Cz%7C"
                        + "&note=n%26m&filter%5Bk%5D=v");
        assertThat(seen.header("Cookie")).isEqualTo("sid=s1");
        assertThat(seen.header("X-List")).isEqualTo("h1,h2");
    }

    @Test
    void joinsRequiredAndOptionalParameters() throws IOException {
        Response<Void> response = retrofit.create(ItemsApi.class)
                .searchMore(
                        "t",
                        List.of(1L, 2L),
                        "s1",
                        SearchMoreParameters.builder()
                                .lang("de")
                                .page(3)
                                .xAt(OffsetDateTime.parse("2026-01-02T03:04Z"))
                                .build())
                .execute();

        assertThat(response.code()).isEqualTo(204);
        assertThat(seen.method()).isEqualTo("POST");
        assertThat(seen.uri()).isEqualTo("/base/search/t?page=3&ids=1,2");
        assertThat(seen.header("Cookie")).isEqualTo("lang=de; sid=s1");
        assertThat(seen.header("X-At")).isEqualTo("2026-01-02T03:04:00Z");
    }

    @Test
    void sendsABodyAsItsBuilderSaysAndNothingElse() throws IOException {
        answer("{\"name\":\"Ann\",\"level\":\"gold\"}");
        MembersApi api = retrofit.create(MembersApi.class);

        body(api.changeMember(ID, MemberPatch.builder().emailNull().build()));
        Seen plain = seen;
        body(api.changeMember(
                ID,
                MemberPatch.builder().build(),
                ChangeMemberParameters.builder().dryRun(true).build()));

        assertThat(plain.method()).isEqualTo("PATCH");
        assertThat(plain.uri()).isEqualTo("/base/members/" + ID);
        assertThat(plain.text()).isEqualTo("{\"email\":null}");
        assertThat(plain.header("Content-Type")).isEqualTo("application/json; charset=utf-8");
        assertThat(seen.uri()).isEqualTo("/base/members/" + ID + "?dryRun=true");
        assertThat(seen.text()).isEqualTo("{}");
    }

    @Test
    void encodesPathArguments() throws IOException {
        answer("{\"kind\":\"book\",\"title\":\"T\"}");

        body(retrofit.create(ItemsApi.class).getItem("../a/b?c#d%2F"));

        assertThat(seen.uri()).isEqualTo("/base/items/..%2Fa%2Fb%3Fc%23d%252F");
    }

    @Test
    void refusesAPathArgumentThatWouldChangeThePath() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> body(retrofit.create(ItemsApi.class).getItem("..")));
    }

    @Test
    void sendsAndReceivesBytes() throws IOException {
        ItemsApi api = retrofit.create(ItemsApi.class);
        byte[] bytes = {0, 1, (byte) 0xFF};

        Response<Void> put = api.putCover("i1", RequestBody.create(bytes)).execute();
        assertThat(put.code()).isEqualTo(204);
        assertThat(seen.header("Content-Type")).isEqualTo("image/png");
        assertThat(seen.body()).isEqualTo(ByteString.of(bytes));
        answer = bytes;
        assertThat(body(api.getCover("i1")).bytes()).isEqualTo(bytes);
    }

    @Test
    void receivesPlainText() throws IOException {
        answer("plain \u00e4");

        assertThat(body(retrofit.create(ItemsApi.class).getNote("i1"))).isEqualTo("plain \u00e4");
    }

    @Test
    void refusesAnAnswerOfAnotherShapeWithItsPointer() {
        answer("[{\"name\":\"Ann\"},5]");

        assertThatExceptionOfType(InvalidPropertyException.class)
                .isThrownBy(() -> body(retrofit.create(MembersApi.class).listMembers()))
                .satisfies(e -> assertThat(e.pointer()).isEqualTo("/1"));
    }

    /** What a program that repeats requests goes by. */
    @Test
    void callsTellWhetherTheyMayBeSentAgain() {
        MembersApi members = retrofit.create(MembersApi.class);
        ItemsApi items = retrofit.create(ItemsApi.class);
        MemberPatch patch = MemberPatch.builder().build();

        assertThat(idempotent(members.listMembers())).isTrue();
        assertThat(idempotent(
                        members.listMembers(ListMembersParameters.builder().build())))
                .isTrue();
        assertThat(idempotent(members.changeMember(ID, patch))).isTrue();
        assertThat(idempotent(members.changeMember(
                        ID, patch, ChangeMemberParameters.builder().build())))
                .isTrue();
        assertThat(idempotent(members.createMember(
                        Member.builder().name("Ann").level(Level.GOLD).build())))
                .isFalse();
        assertThat(idempotent(items.searchMore("t", List.of(1L), "s1"))).isFalse();
        assertThat(idempotent(items.clash("c", "q", "h", "p"))).isFalse();
        assertThat(MembersApi.class.getMethods())
                .allSatisfy(method -> assertThat(method.isAnnotationPresent(Idempotent.class))
                        .as(method.toString())
                        .isNotEqualTo(method.getName().equals("createMember")));
    }

    private static boolean idempotent(Call<?> call) {
        return call.request().tag(Invocation.class).method().isAnnotationPresent(Idempotent.class);
    }

    @Test
    void opensTheEnvelope() throws IOException {
        answer("{\"status\":200,\"requestId\":\"r1\",\"result\":[{\"cup\":\"huge\",\"price\":2.50}]}");

        Envelope<List<Order>> envelope = body(retrofit.create(OrdersApi.class).listOrders());

        assertThat(envelope.result()).singleElement().satisfies(order -> {
            assertThat(order.cup().value()).isEqualTo("huge");
            assertThat(order.price()).hasToString("2.50");
        });
        assertThat(envelope.additionalProperties().get("requestId")).isEqualTo(golden.cafe.support.JsonValue.of("r1"));
    }

    @Test
    void readsAnEnvelopeWithoutAResult() throws IOException {
        answer("{\"status\":200,\"requestId\":\"r1\"}");

        Envelope<Void> dropped = body(retrofit.create(OrdersApi.class).dropOrder(5L));
        Envelope<Order> empty = body(retrofit.create(OrdersApi.class).getOrder(5L));

        assertThat(dropped.hasResult()).isFalse();
        assertThatExceptionOfType(golden.cafe.support.MissingPropertyException.class)
                .isThrownBy(empty::result)
                .satisfies(e -> assertThat(e.pointer()).isEqualTo("/result"));
        assertThat(dropped.additionalProperties()).containsOnlyKeys("status", "requestId");
    }

    @Test
    void saysWhereAResultDoesNotFit() throws IOException {
        answer("{\"status\":200,\"result\":[{\"cup\":\"small\"},7]}");

        Envelope<List<Order>> envelope = body(retrofit.create(OrdersApi.class).listOrders());

        assertThatExceptionOfType(golden.cafe.support.InvalidPropertyException.class)
                .isThrownBy(envelope::result)
                .satisfies(e -> assertThat(e.pointer()).isEqualTo("/result/1"));
    }

    /** What another client in the same application could ask for. */
    interface Foreign {
        @GET("x")
        Call<StringBuilder> builder();
    }

    interface MixedUp {
        @GET("x")
        Call<List<java.util.Currency>> currencies();
    }

    @Test
    void leavesForeignTypesToOtherConverters() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> retrofit.create(Foreign.class))
                .withStackTraceContaining("Could not locate ResponseBody converter");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> retrofit.create(MixedUp.class))
                .withStackTraceContaining("Could not locate ResponseBody converter");
    }
}
