package io.clickpipes.localcloud.internal.state;

import com.fasterxml.jackson.databind.JsonNode;
import io.clickpipes.localcloud.internal.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The eight kinds of source, one per arm of {@code source}. */
public enum PipeKind {
    KAFKA("kafka", Family.STREAMING),
    KINESIS("kinesis", Family.STREAMING),
    PUBSUB("pubsub", Family.STREAMING),
    OBJECT_STORAGE("objectStorage", Family.OBJECT_STORAGE),
    POSTGRES("postgres", Family.DATABASE),
    MYSQL("mysql", Family.DATABASE),
    MONGODB("mongodb", Family.DATABASE),
    BIGQUERY("bigquery", Family.DATABASE);

    private enum Family {
        STREAMING,
        OBJECT_STORAGE,
        DATABASE
    }

    private final String arm;
    private final Family family;

    PipeKind(String arm, Family family) {
        this.arm = arm;
        this.family = family;
    }

    /** The member of {@code source} that holds this kind. */
    public String arm() {
        return arm;
    }

    /** Whether the pipe shares the CDC replicas of its service, and pauses where others stop. */
    public boolean isDatabase() {
        return family == Family.DATABASE;
    }

    /** Whether {@code resync} means something for this kind (wire facts 3.2). */
    public boolean canResync() {
        return this == POSTGRES || this == MYSQL || this == MONGODB;
    }

    /**
     * The kind that a {@code source} of a create names.
     *
     * @throws Refusal unless exactly one arm is there and not null (rule GEN-1)
     */
    public static PipeKind of(JsonNode source) {
        List<PipeKind> present = Arrays.stream(values())
                .filter(kind -> source.hasNonNull(kind.arm))
                .toList();
        if (present.size() != 1) {
            throw Refusal.badRequest("/source must hold exactly one of " + arms(List.of(values())) + ", but holds "
                    + (present.isEmpty() ? "none" : arms(present)) + " (GEN-1)");
        }
        return present.get(0);
    }

    private static String arms(List<PipeKind> kinds) {
        return kinds.stream().map(PipeKind::arm).collect(Collectors.joining(", "));
    }
}
