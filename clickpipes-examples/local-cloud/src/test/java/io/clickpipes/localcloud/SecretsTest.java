package io.clickpipes.localcloud;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SecretsTest {
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

    static Stream<Bodies.Vector> creates() {
        return Bodies.vectors().stream()
                .filter(vector -> vector.valid() && vector.schema().equals("ClickPipePostRequest"));
    }

    @ParameterizedTest
    @MethodSource("creates")
    void noAnswerHoldsASecretOfTheCreate(Bodies.Vector vector) {
        ObjectNode body = vector.body().deepCopy();
        ((ObjectNode) body.path("source")).put("validateSamples", true);
        Caller.Reply created = caller.sendJson("POST", caller.pipes(), body);
        assertThat(created.status()).as(created.text()).isEqualTo(200);

        String answers = created.text()
                + caller.get(caller.pipe(created.id())).text()
                + caller.get(caller.pipes()).text()
                + caller.command(created.id(), "stop").text();

        assertThat(Secrets.in(body)).noneMatch(answers::contains);
        assertThat(created.result().findValues("credentials")).isEmpty();
        assertThat(created.result().findValues("roles")).isEmpty();
        assertThat(created.result().findValues("validateSamples")).isEmpty();
    }

    @Test
    void theVectorsHoldSecretsOfEveryShape() {
        List<String> all =
                creates().flatMap(vector -> Secrets.in(vector.body()).stream()).toList();

        assertThat(all).hasSizeGreaterThan(15).contains("s3cr3t-pw", "pg-pw-1", "sr-pw-1", "wJalrExample/SecretKey");
    }

    @Test
    void newCredentialsAreTakenAndForgotten() {
        String id = caller.create(Bodies.vector("KAF-V1"));

        Caller.Reply reply = caller.sendJson("PATCH", caller.pipe(id), Bodies.vector("UPD-V2"));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).doesNotContain("n3w-pw").doesNotContain("credentials");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mongodb://ann:hunter2@h.test/db|mongodb://[REDACTED]@h.test/db",
                "mongodb+srv://ann:hun/t@er2@h.test|mongodb+srv://[REDACTED]@h.test",
                "mongodb://h.test:27017,i.test:27017/?replicaSet=rs0|mongodb://h.test:27017,i.test:27017/?replicaSet=rs0"
            })
    void aMongoUriIsShownWithoutItsUser(String uri, String shown) {
        ObjectNode body = Bodies.vector("MG-V1").deepCopy();
        ((ObjectNode) body.at("/source/mongodb")).put("uri", uri).remove("credentials");

        Caller.Reply reply = caller.sendJson("POST", caller.pipes(), body);

        assertThat(reply.result().at("/source/mongodb/uri").asText()).isEqualTo(shown);
        assertThat(caller.sendJson(
                                "PATCH",
                                caller.pipe(reply.id()),
                                Caller.json("{'source':{'mongodb':{'uri':'" + uri + "'}}}"))
                        .result()
                        .at("/source/mongodb/uri")
                        .asText())
                .isEqualTo(shown);
    }

    @Test
    void nothingPrintsASecret() {
        caller.create(Bodies.vector("KAF-V1"));

        assertThat(cloud.toString())
                .isEqualTo("LocalCloud[" + cloud.url() + "]")
                .doesNotContain(cloud.keyId())
                .doesNotContain(cloud.keySecret());
        assertThat(cloud.requests())
                .allSatisfy(request -> assertThat(request.toString())
                        .doesNotContain("s3cr3t-pw")
                        .doesNotContain(cloud.keySecret()));
        assertThat(LocalCloud.builder().credentials("ann", "hunter2").toString())
                .doesNotContain("hunter2");
    }
}
