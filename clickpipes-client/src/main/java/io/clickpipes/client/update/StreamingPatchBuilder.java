package io.clickpipes.client.update;

import io.clickpipes.client.PipeSettings;
import io.clickpipes.client.destination.Column;
import io.clickpipes.client.destination.FieldMapping;
import java.util.List;
import java.util.Objects;

/** What the builders of streaming patches share: columns, settings. */
abstract class StreamingPatchBuilder<B extends StreamingPatchBuilder<B>> extends PatchBuilder<B> {

    StreamingPatchBuilder() {}

    /**
     * The columns that the pipe writes to: all of them, new ones included (rule UPD-3). This never changes the table:
     * add the column there first.
     *
     * @param columns at least one
     * @return this builder
     */
    public B columns(List<Column> columns) {
        this.columns = columns.stream().map(Column::toModel).toList();
        this.fieldMappings = null;
        return self();
    }

    /**
     * The columns that the pipe writes to, and which field goes into which: the service takes mappings only together
     * with the columns (rule UPD-4).
     *
     * @param columns all columns, at least one
     * @param fieldMappings a mapping for every column (rule DST-8)
     * @return this builder
     */
    public B columns(List<Column> columns, List<FieldMapping> fieldMappings) {
        columns(columns);
        this.fieldMappings = fieldMappings.stream().map(FieldMapping::toModel).toList();
        return self();
    }

    /**
     * Settings. They are sent by themselves, after everything else, and keep those that are not named.
     *
     * @param settings the settings; those of another kind of source are refused (rule SET-2)
     * @return this builder
     */
    public B settings(PipeSettings settings) {
        this.pipeSettings = Objects.requireNonNull(settings, "settings");
        return self();
    }

    /**
     * Whether the service also looks at some records before it answers; experimental.
     *
     * @param validate true if so
     * @return this builder
     */
    public B validateSamples(boolean validate) {
        this.validateSamples = validate;
        return self();
    }
}
