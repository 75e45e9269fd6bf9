package io.clickpipes.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.clickpipes.spec.Vectors.PageBody;
import io.clickpipes.spec.Vectors.Vector;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The vectors and the bodies of the docs page against the document. */
class VectorsTest {

    private static final BodyValidator VALIDATOR = new BodyValidator();

    static List<Vector> vectors() {
        return Vectors.all();
    }

    static List<PageBody> page() {
        return Vectors.page();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void refusesExactlyWhatTheIndexSays(Vector vector) {
        List<String> problems = VALIDATOR.problems(vector.schema(), vector.body());

        assertThat(!problems.isEmpty())
                .as("%s is refused: %s", vector.id(), problems)
                .isEqualTo(vector.refusedBySchema());
    }

    @ParameterizedTest
    @MethodSource("page")
    void acceptsTheBodiesOfTheDocsPage(PageBody body) {
        assertThat(VALIDATOR.problems("ClickPipePostRequest", body.body())).isEmpty();
    }

    @Test
    void theIndexIsConsistent() {
        assertThat(vectors()).hasSize(80);
        assertThat(vectors())
                .allSatisfy(vector -> assertThat(vector.refusedBySchema() || vector.refusedByRule())
                        .as(vector.id())
                        .isNotEqualTo(vector.valid()));
        assertThat(vectors())
                .filteredOn(Vector::refusedByRule)
                .allSatisfy(vector -> assertThat(vector.rule()).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"db.acme.test", "10.20.30.40", "2001:db8::1", "my_db.internal_zone.acme.test"})
    void acceptsEveryHostThatTheServiceResolves(String host) {
        String body = "{\"host\":\"" + host + "\"}";

        assertThat(VALIDATOR.problems("ClickPipePatchPostgresSource", body)).isEmpty();
        assertThat(VALIDATOR.problems("ClickPipePatchMySQLSource", body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"username\":\"u\",\"password\":\"p\"}",
                "{\"accessKeyId\":\"a\",\"secretKey\":\"s\"}",
                "{\"connectionString\":\"c\"}",
                "{\"certificate\":\"c\",\"privateKey\":\"k\"}"
            })
    void tellsTheKafkaCredentialsApart(String credentials) {
        assertThat(VALIDATOR.problems("KafkaCredentials", credentials)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"accessKeyId\":\"a\"}", "{\"username\":\"u\",\"connectionString\":\"c\"}"})
    void refusesKafkaCredentialsOfNoShape(String credentials) {
        assertThat(VALIDATOR.problems("KafkaCredentials", credentials)).isNotEmpty();
    }

    @Test
    void refusesAWrongFormat() {
        assertThat(VALIDATOR.problems("ReversePrivateEndpoint", "{\"id\":\"not-a-uuid\"}"))
                .containsExactly("/id format");
    }

    @Test
    void acceptsNullWhereAPatchAllowsIt() {
        String body = "{\"pubsub\":{\"authentication\":null,\"ackDeadline\":null,\"serviceAccountKey\":null},"
                + "\"kafka\":{\"authentication\":null}}";

        assertThat(VALIDATOR.problems("ClickPipePatchSource", body)).isEmpty();
    }
}
