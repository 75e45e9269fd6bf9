package io.clickpipes.localcloud.internal.state;

import com.fasterxml.jackson.databind.JsonNode;

/** How a pipe loads, which decides the states that it passes (wire facts 3.1). */
public enum LoadMode {
    /** Reads on for ever; a database pipe makes an initial snapshot first. */
    CONTINUOUS,
    /** A database pipe that replicates changes without an initial snapshot. */
    CHANGES_ONLY,
    /** Ends by itself, in {@code Completed}. */
    ONE_SHOT;

    /** The mode that the configuration of a source asks for. */
    public static LoadMode of(PipeKind kind, JsonNode source) {
        return switch (kind) {
            case KAFKA, KINESIS, PUBSUB -> CONTINUOUS;
            case OBJECT_STORAGE -> source.path("isContinuous").asBoolean(false) ? CONTINUOUS : ONE_SHOT;
            case BIGQUERY -> ONE_SHOT;
            case POSTGRES, MYSQL, MONGODB ->
                switch (source.at("/settings/replicationMode").asText()) {
                    case "snapshot" -> ONE_SHOT;
                    case "cdc_only" -> CHANGES_ONLY;
                    default -> CONTINUOUS;
                };
        };
    }
}
