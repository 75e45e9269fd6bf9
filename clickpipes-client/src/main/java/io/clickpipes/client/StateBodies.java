package io.clickpipes.client;

import io.clickpipes.client.model.ClickPipeStateCommand;
import io.clickpipes.client.model.ClickPipeStatePatchRequest;
import io.clickpipes.client.support.Json;
import io.clickpipes.client.support.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** The body that changes the state of a pipe, in both spellings. */
final class StateBodies {

    private StateBodies() {}

    static ClickPipeStatePatchRequest of(ClickPipeStateCommand command, Dialect dialect) {
        return dialect == Dialect.DOCS_PAGE
                ? page(command)
                : ClickPipeStatePatchRequest.builder().command(command).build();
    }

    /** Read, not built: the model's builder knows the member by its other name, and misses that. */
    private static ClickPipeStatePatchRequest page(ClickPipeStateCommand command) {
        String body =
                JsonValue.of(Map.of("action", JsonValue.of(command.value()))).toJson();
        try {
            return Json.parse(body, ClickPipeStatePatchRequest.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
