package io.clickpipes.client.destination;

import io.clickpipes.client.model.ClickPipeDestinationColumn;
import io.clickpipes.client.support.JsonValue;
import org.jspecify.annotations.Nullable;

/** A column of a destination table. Immutable. */
public final class Column {

    private final ClickPipeDestinationColumn model;

    private Column(ClickPipeDestinationColumn model) {
        this.model = model;
    }

    /**
     * A column.
     *
     * @param name its name
     * @param type its type in ClickHouse, such as {@code UInt64}
     * @return the column
     */
    public static Column of(String name, String type) {
        return new Column(
                ClickPipeDestinationColumn.builder().name(name).type(type).build());
    }

    /**
     * The same with one more property, by its name on the wire.
     *
     * @param name its name
     * @param value its value
     * @return another column
     */
    public Column additionalProperty(String name, JsonValue value) {
        return new Column(model.toBuilder().additionalProperty(name, value).build());
    }

    /**
     * What is sent.
     *
     * @return the generated model
     */
    public ClickPipeDestinationColumn toModel() {
        return model;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Column that && model.equals(that.model);
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
