package io.clickpipes.localcloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorsTest {
    private static LocalCloud cloud;
    private static Caller caller;

    @BeforeAll
    static void start() {
        cloud = LocalCloud.builder().withoutRateLimit().start();
        caller = new Caller(cloud);
    }

    @AfterAll
    static void close() {
        cloud.close();
    }

    @Test
    void successHasStatusRequestIdAndResultOnly() {
        Caller.Reply reply = caller.get(caller.pipes());

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body().propertyStream().map(Map.Entry::getKey))
                .containsExactlyInAnyOrder("status", "requestId", "result");
        assertThat(reply.body().path("status").isInt()).isTrue();
        assertThat(UUID.fromString(reply.body().path("requestId").asText())).isNotNull();
        assertThat(reply.result().isArray()).isTrue();
        assertThat(reply.headers().firstValue("Content-Type")).hasValue("application/json; charset=utf-8");
    }

    @Test
    void refusesRequestsWithoutTheKey() {
        Map<String, String> headers = new HashMap<>();
        assertUnauthorized(headers);
        headers.put("Authorization", Caller.basic(cloud.keyId(), "wrong"));
        assertUnauthorized(headers);
        headers.put("Authorization", Caller.basic("wrong", cloud.keySecret()));
        assertUnauthorized(headers);
        headers.put("Authorization", "Bearer " + cloud.keySecret());
        assertUnauthorized(headers);
        headers.put("Authorization", "Basic ###");
        assertUnauthorized(headers);
    }

    private static void assertUnauthorized(Map<String, String> headers) {
        Caller.Reply reply = caller.sendText("GET", caller.pipes(), null, headers);

        assertError(reply, 401, "UNAUTHORIZED");
        assertThat(reply.headers().firstValue("WWW-Authenticate")).isPresent();
        assertThat(reply.text()).doesNotContain(cloud.keySecret()).doesNotContain(cloud.keyId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/v1", "/v1/organizations", "/v2/x", "/v1//"})
    void doesNotKnowOtherPaths(String path) {
        assertError(caller.get(path), 404, "NOT_FOUND");
    }

    @Test
    void doesNotKnowOtherOrganizationsServicesPipesAndEndpoints() {
        UUID other = UUID.randomUUID();
        String organization = "/v1/organizations/" + cloud.organizationId();

        assertError(
                caller.get("/v1/organizations/" + other + "/services/" + cloud.serviceId() + "/clickpipes"),
                404,
                "NOT_FOUND: organization");
        assertError(caller.get(organization + "/services/" + other + "/clickpipes"), 404, "NOT_FOUND: service");
        assertError(caller.get("/v1/organizations/" + other + "/clickpipes/cdcScaling"), 404, "NOT_FOUND");
        assertError(caller.get(caller.pipe(other.toString())), 404, "NOT_FOUND: ClickPipe \"" + other + "\"");
        assertError(caller.get(caller.endpoints() + "/" + other), 404, "NOT_FOUND");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PUT|/clickpipes|GET, POST",
                "DELETE|/clickpipes/|GET, POST",
                "GET|/clickpipes/schemaDiscovery|POST",
                "POST|/clickpipes/8f1f3f52-6a0f-4c1c-9d39-2f0b1f5f7a11|DELETE, GET, PATCH",
                "GET|/clickpipes/8f1f3f52-6a0f-4c1c-9d39-2f0b1f5f7a11/state|PATCH"
            })
    void saysWhichMethodsAPathTakes(String method, String path, String allowed) {
        Caller.Reply reply = caller.send(method, caller.service() + path, null);

        assertError(reply, 405, "METHOD_NOT_ALLOWED");
        assertThat(reply.headers().firstValue("Allow")).hasValue(allowed);
    }

    @Test
    void takesATrailingSlashAfterACollectionButNotAfterAnId() {
        Caller.Reply created = caller.sendJson("POST", caller.pipes() + "/", Bodies.page("kafka"));

        assertThat(created.status()).isEqualTo(200);
        assertError(caller.get(caller.pipe(created.id()) + "/"), 404, "NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "8f1f3f52-6a0f-4c1c-9d39", "1-1-1-1-1", "..%2Fclickpipes", "%20"})
    void refusesIdsThatAreNoUuid(String id) {
        Caller.Reply reply = caller.get(caller.pipe(id));

        assertError(reply, 400, "BAD_REQUEST: the path parameter clickPipeId");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{'a':}", "{} {}", "{'password':hunter2}", "\u0000"})
    void refusesWhatIsNotJsonWithoutQuotingIt(String body) {
        Caller.Reply reply = caller.send("POST", caller.pipes(), body);

        assertError(reply, 400, "BAD_REQUEST: the body is not valid JSON");
        assertThat(reply.text()).doesNotContain("hunter2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "'text'", "1"})
    void refusesABodyThatIsNoObject(String body) {
        assertError(caller.send("POST", caller.pipes(), body), 400, "BAD_REQUEST: the body must be a JSON object");
    }

    @Test
    void refusesAMissingBody() {
        assertError(caller.send("POST", caller.pipes(), null), 400, "BAD_REQUEST: the body is missing");
    }

    @Test
    void refusesOtherContentTypes() {
        Map<String, String> headers = new HashMap<>(caller.authorized());
        headers.put("Content-Type", "application/x-www-form-urlencoded");

        assertError(caller.sendText("POST", caller.pipes(), "{}", headers), 415, "UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        String body = "{\"name\":\"" + "x".repeat(2 << 20) + "\"}";

        assertError(caller.sendText("POST", caller.pipes(), body, caller.authorized()), 413, "PAYLOAD_TOO_LARGE");
        assertThat(caller.get(caller.pipes()).status()).isEqualTo(200);
    }

    @Test
    void namesEveryPlaceAndRuleThatABodyBreaks() {
        Caller.Reply reply = caller.send(
                "POST",
                caller.pipes(),
                "{'name':'n','source':{'kinesis':{'format':'Morse','streamName':7,'region':'r','typo':'hunter2',"
                        + "'iteratorType':'LATEST','authentication':'IAM_ROLE'}},'destination':{'databse':'d'},"
                        + "'settings':{'streaming_max_insert_wait_ms':1}}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.error())
                .contains("/source/kinesis/format must be one of ")
                .contains("/source/kinesis/streamName must be of type string")
                .contains("/source/kinesis has the unknown property 'typo'")
                .contains("/destination has the unknown property 'databse'")
                .contains("/settings/streaming_max_insert_wait_ms must be at least 500")
                .doesNotContain("Morse")
                .doesNotContain("hunter2")
                .doesNotContain("unknown property 'format'")
                .doesNotContain("unknown property 'source'");
    }

    @Test
    void namesWhatIsMissing() {
        Caller.Reply reply = caller.send("PATCH", caller.pipe(UUID.randomUUID().toString()) + "/state", "{}");

        assertError(reply, 400, "BAD_REQUEST: the body lacks the required property 'command'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'kafka':null}"})
    void refusesACreateWithoutSource(String source) {
        Caller.Reply reply =
                caller.send("POST", caller.pipes(), "{'name':'n','source':" + source + ",'destination':{}}");

        assertError(reply, 400, "BAD_REQUEST: /source must hold exactly one of ");
    }

    private static void assertError(Caller.Reply reply, int status, String error) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.body().path("status").asInt()).isEqualTo(status);
        assertThat(reply.error()).startsWith(error);
        assertThat(UUID.fromString(reply.body().path("requestId").asText())).isNotNull();
        assertThat(reply.body().has("result")).isFalse();
    }
}
