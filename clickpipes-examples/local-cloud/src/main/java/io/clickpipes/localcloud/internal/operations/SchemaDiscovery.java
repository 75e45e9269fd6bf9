package io.clickpipes.localcloud.internal.operations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.localcloud.internal.http.Call;
import io.clickpipes.localcloud.internal.http.Desk;
import java.util.List;

/**
 * Answers what fields a stream holds (wire facts 7.5). There is no stream to look into, so the fields are the
 * same for all streams of one family of formats: JSON knows few types and may leave fields out, the formats
 * with a schema know more.
 */
final class SchemaDiscovery implements Desk {
    private record Field(String name, String type, boolean optional) {}

    private static final List<Field> OF_JSON = List.of(
            new Field("id", "Int64", false),
            new Field("name", "String", false),
            new Field("amount", "Float64", true),
            new Field("created_at", "String", true));

    private static final List<Field> OF_SCHEMA = List.of(
            new Field("id", "Int64", false),
            new Field("name", "String", false),
            new Field("amount", "Decimal(18, 2)", false),
            new Field("created_at", "DateTime64(3)", false));

    @Override
    public JsonNode handle(Call call) {
        JsonNode source = call.body().path("source");
        // Exactly one of them is there: the rules were checked before.
        JsonNode arm = source.path(source.hasNonNull("kafka") ? "kafka" : "kinesis");
        boolean isJson = arm.path("format").asText().startsWith("JSON");
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode fields = answer.putArray("fields");
        for (Field field : isJson ? OF_JSON : OF_SCHEMA) {
            fields.addObject()
                    .put("name", field.name())
                    .put("type", field.type())
                    .put("optional", field.optional());
        }
        answer.putNull("meta");
        return answer;
    }
}
