package io.clickpipes.client.destination;

import io.clickpipes.client.model.ClickPipeFieldMapping;
import io.clickpipes.client.support.JsonValue;
import org.jspecify.annotations.Nullable;

/** Which field of the source goes into which column. Immutable. */
public final class FieldMapping {

    private final ClickPipeFieldMapping model;

    private FieldMapping(ClickPipeFieldMapping model) {
        this.model = model;
    }

    /**
     * A mapping.
     *
     * @param sourceField name of the field, or of a virtual column such as {@code _timestamp}
     * @param destinationField name of the column
     * @return the mapping
     */
    public static FieldMapping of(String sourceField, String destinationField) {
        return new FieldMapping(ClickPipeFieldMapping.builder()
                .sourceField(sourceField)
                .destinationField(destinationField)
                .build());
    }

    /**
     * The same with one more property, by its name on the wire.
     *
     * @param name its name
     * @param value its value
     * @return another mapping
     */
    public FieldMapping additionalProperty(String name, JsonValue value) {
        return new FieldMapping(
                model.toBuilder().additionalProperty(name, value).build());
    }

    /**
     * What is sent.
     *
     * @return the generated model
     */
    public ClickPipeFieldMapping toModel() {
        return model;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FieldMapping that && model.equals(that.model);
    }

    @Override
    public int hashCode() {
        return model.hashCode();
    }

    @Override
    public String toString() {
        return model.toString();
    }
}
