package io.clickpipes.localcloud.internal.operations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.clickpipes.localcloud.internal.http.Call;
import io.clickpipes.localcloud.internal.http.Desk;
import io.clickpipes.localcloud.internal.state.CloudState;
import io.clickpipes.localcloud.internal.validate.BodyValidator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One pipe of each kind of source, to have something to look at. */
public final class SamplePipes {
    private static final String CREATE = "clickPipeCreate";
    private static final String RESOURCE = "/io/clickpipes/localcloud/sample-pipes.json";

    private SamplePipes() {}

    /** Creates them the way a request would, and brings each to where it comes to rest. */
    public static void create(BodyValidator validator, Desk desk, CloudState state) {
        for (JsonNode body : bodies()) {
            validator.check(CREATE, body);
            desk.handle(Call.internal(CREATE, body));
        }
        state.<@Nullable Void>exclusively(() -> {
            state.settle();
            return null;
        });
    }

    private static JsonNode bodies() {
        try (InputStream json = Objects.requireNonNull(SamplePipes.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new JsonMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException("the sample pipes can not be read", e);
        }
    }
}
