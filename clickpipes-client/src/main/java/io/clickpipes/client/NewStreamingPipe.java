package io.clickpipes.client;

import io.clickpipes.client.destination.FieldMapping;
import io.clickpipes.client.destination.Table;
import io.clickpipes.client.model.ClickPipeFieldMapping;
import io.clickpipes.client.model.ClickPipePostRequest;
import io.clickpipes.client.model.ClickPipeScaling;
import io.clickpipes.client.rule.Checks;
import io.clickpipes.client.source.StreamingSource;
import io.clickpipes.client.support.JsonModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A pipe that reads records, from {@link NewPipe#named}. */
public final class NewStreamingPipe extends NewPipeBuilder<NewStreamingPipe> implements NewPipe {

    private final StreamingSource source;
    private final Table table;
    private final List<FieldMapping> mappings = new ArrayList<>();
    private @Nullable PipeSettings settings;
    private @Nullable ReplicaSize size;
    private int replicas;

    NewStreamingPipe(String name, StreamingSource source, Table table) {
        super(name, source, table.checked());
        this.source = source;
        this.table = table;
    }

    /**
     * Puts a field of the source into a column. Without any mapping each field goes into the column of its name; with
     * one, every column needs one (rule DST-8).
     *
     * @param sourceField name of the field, or of a virtual column such as {@code _timestamp}
     * @param destinationField name of the column
     * @return this pipe
     */
    public NewStreamingPipe mapping(String sourceField, String destinationField) {
        mappings.add(FieldMapping.of(sourceField, destinationField));
        return this;
    }

    /**
     * More mappings.
     *
     * @param mappings the mappings
     * @return this pipe
     */
    public NewStreamingPipe fieldMappings(List<FieldMapping> mappings) {
        this.mappings.addAll(mappings);
        return this;
    }

    /**
     * Maps every column that has no mapping yet to the field of its name.
     *
     * @return this pipe
     */
    public NewStreamingPipe mappingColumnsByName() {
        Set<String> mapped = mapped();
        table.columns().stream()
                .map(column -> name(column.toModel(), "name"))
                .filter(column -> !column.isEmpty() && !mapped.contains(column))
                .forEach(column -> mapping(column, column));
        return this;
    }

    /**
     * How much the pipe can do (rule SCL-2).
     *
     * @param replicas 1 to 40
     * @param size of each
     * @return this pipe
     */
    public NewStreamingPipe scaling(int replicas, ReplicaSize size) {
        this.replicas = replicas;
        this.size = Objects.requireNonNull(size, "size");
        return this;
    }

    /**
     * Settings (rules SET-1, SET-2).
     *
     * @param settings the settings
     * @return this pipe
     */
    public NewStreamingPipe settings(PipeSettings settings) {
        this.settings = Objects.requireNonNull(settings, "settings");
        return this;
    }

    @Override
    void checkMore(Checks checks) {
        checkMappings(checks);
        if (size != null && !givenByName("scaling")) {
            checks.require(replicas >= 1 && replicas <= ReplicaSize.MOST_REPLICAS, "SCL-2", "scaling.replicas");
            size.check(checks, "scaling.");
        }
        if (settings != null && !givenByName("settings")) {
            checks.addAll("settings", settings.violations(source.kind()));
        }
    }

    private void checkMappings(Checks checks) {
        if (mappings.isEmpty() || givenByName("fieldMappings")) {
            return;
        }
        Set<String> columns = new HashSet<>();
        table.columns().forEach(column -> columns.add(name(column.toModel(), "name")));
        columns.remove("");
        checks.require(mapped().containsAll(columns), "DST-8", "fieldMappings");
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < mappings.size(); i++) {
            ClickPipeFieldMapping mapping = mappings.get(i).toModel();
            String place = "fieldMappings[" + i + "].";
            checks.require(!Checks.lacks(mapping, "sourceField"), "DST-8", place + "sourceField");
            String column = name(mapping, "destinationField");
            boolean misfit = column.isEmpty() && !Checks.lacks(mapping, "destinationField");
            checks.require(misfit || columns.contains(column), "DST-8", place + "destinationField");
            checks.require(
                    column.isEmpty() || seen.add(column),
                    "DST-8",
                    place + "destinationField",
                    "An earlier mapping goes into this column.");
        }
    }

    /** A name as it will be sent; "" where there is none, or it was set by name to something that is no text. */
    private static String name(JsonModel part, String member) {
        return Objects.requireNonNullElse(Checks.text(part, member), "");
    }

    private Set<String> mapped() {
        Set<String> names = new HashSet<>();
        mappings.forEach(mapping -> names.add(name(mapping.toModel(), "destinationField")));
        return names;
    }

    @Override
    void addMore(ClickPipePostRequest.Builder request) {
        if (!mappings.isEmpty()) {
            request.fieldMappings(mappings.stream().map(FieldMapping::toModel).toList());
        }
        if (size != null) {
            request.scaling(ClickPipeScaling.builder()
                    .replicas(replicas)
                    .replicaCpuMillicores(size.cpuMillicores())
                    .replicaMemoryGb(size.memoryGb())
                    .build());
        }
        if (settings != null) {
            request.settings(settings.toModel());
        }
    }
}
