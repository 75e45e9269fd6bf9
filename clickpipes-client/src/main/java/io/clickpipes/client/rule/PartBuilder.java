package io.clickpipes.client.rule;

import io.clickpipes.client.support.JsonObject;
import io.clickpipes.client.support.JsonValue;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the builders of all parts of a request share: properties by name.
 *
 * @param <B> the builder itself
 */
public abstract class PartBuilder<B extends PartBuilder<B>> {

    private final Map<String, JsonValue> additional = new LinkedHashMap<>();

    /** For the builders of this client. */
    protected PartBuilder() {}

    /**
     * Sets a property by its name on the wire: one that is newer than this client, or a value that its method does
     * not take, such as JSON null. It is sent as it is, and wins over the method of that name; the rules count it as
     * given, and do not look into it.
     *
     * @param name its name
     * @param value its value
     * @return this builder
     */
    @SuppressWarnings("unchecked")
    public final B additionalProperty(String name, JsonValue value) {
        additional.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
        return (B) this;
    }

    /**
     * Whether a property has anything to say.
     *
     * @param name its name on the wire
     * @param value what its method was given, or null
     * @return true if it was set by name, or to something neither blank nor empty
     */
    protected final boolean given(String name, @Nullable Object value) {
        if (additional.containsKey(name)) {
            return true;
        }
        if (value instanceof String text) {
            return !text.isBlank();
        }
        return value instanceof Collection<?> items ? !items.isEmpty() : value != null;
    }

    /**
     * Refuses a part without a member that it needs, and names the member.
     *
     * @param checks what is wrong with the part
     * @param name its name on the wire
     * @param value what its method was given, or null
     * @param rule the id of the rule that asks for it
     */
    protected final void requireGiven(Checks checks, String name, @Nullable Object value, String rule) {
        checks.require(given(name, value), rule, name, "This needs " + name + ", and not blank.");
    }

    /**
     * Refuses an optional text that is blank: it is left out rather than sent empty (rule DST-9).
     *
     * @param checks what is wrong with the part
     * @param name its name on the wire
     * @param value what its method was given, or null
     */
    protected final void requireNotBlank(Checks checks, String name, @Nullable String value) {
        checks.require(value == null || !value.isBlank() || givenByName(name), "DST-9", name);
    }

    /**
     * Whether a property was set by name.
     *
     * @param name its name on the wire
     * @return true if so
     */
    protected final boolean givenByName(String name) {
        return additional.containsKey(name);
    }

    /**
     * Adds the properties that were set by name, over all others.
     *
     * @param model the builder of the generated model
     * @param <M> its type
     * @return the same builder
     */
    protected final <M extends JsonObject.Builder<M>> M additionalTo(M model) {
        additional.forEach(model::additionalProperty);
        return model;
    }
}
