package io.clickpipes.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.client.model.ClickPipePatchRequest;
import io.clickpipes.client.model.ClickPipePostRequest;
import io.clickpipes.client.support.Json;
import io.clickpipes.client.support.JsonModel;
import io.clickpipes.spec.Vectors;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WireRoundTripTest {

    private static final ObjectMapper PLAIN = new ObjectMapper();
    private static final ObjectMapper EXACT =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    static Stream<Vectors.Vector> vectors() {
        return Vectors.all().stream();
    }

    static Stream<Vectors.PageBody> page() {
        return Vectors.page().stream();
    }

    /** Those that the service would refuse as well: a model is no judge. */
    @ParameterizedTest
    @MethodSource("vectors")
    void everyBodyComesBackAsItWas(Vectors.Vector vector) throws Exception {
        JsonModel model = Json.parse(vector.body(), model(vector.schema()));
        JsonNode expected = EXACT.readTree(vector.body());

        assertThat(EXACT.readTree(model.toJson())).isEqualTo(expected);
        assertThat(PLAIN.readValue(vector.body(), model(vector.schema()))).isEqualTo(model);
        assertThat(EXACT.readTree(PLAIN.writeValueAsString(model))).isEqualTo(expected);
        assertThat(model.getClass().getMethod("toBuilder").invoke(model)).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("page")
    void everyBodyOfTheDocsPageComesBackAsItWas(Vectors.PageBody body) throws Exception {
        ClickPipePostRequest model = Json.parse(body.body(), ClickPipePostRequest.class);

        assertThat(EXACT.readTree(model.toJson())).isEqualTo(EXACT.readTree(body.body()));
    }

    @Test
    void anEmptyPatchIsAnEmptyObject() {
        assertThat(ClickPipePatchRequest.builder().build().toJson()).isEqualTo("{}");
    }

    @Test
    void whatIsUnknownIsKeptAndWrittenBack() throws Exception {
        String json = """
                {"id":"AAAAAAAA-bbbb-4ccc-8ddd-eeeeeeeeeeee","state":"Hibernating","later":[1.50,{"a":null}],\
                "createdAt":"2026-01-01T00:00:00.10+02:00","source":{"kafka":{"type":"kafka2","credentials":{"x":1}}},\
                "scaling":{"replicas":"two","replicaMemoryGb":1E+1}}""";

        ClickPipe pipe = PLAIN.readValue(json, ClickPipe.class);

        for (String written : List.of(pipe.toJson(), pipe.toBuilder().build().toJson())) {
            assertThat(EXACT.readTree(written)).isEqualTo(EXACT.readTree(json));
            assertThat(written).contains("[1.50,", "1E+1", "\"AAAAAAAA-bbbb", "00.10+02:00");
        }
        assertThat(pipe.id()).isEqualTo(Some.PIPE);
    }

    private static Class<? extends JsonModel> model(String schema) throws ClassNotFoundException {
        return Class.forName("io.clickpipes.client.model." + schema).asSubclass(JsonModel.class);
    }
}
