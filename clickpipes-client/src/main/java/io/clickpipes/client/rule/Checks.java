package io.clickpipes.client.rule;

import io.clickpipes.client.support.JsonModel;
import io.clickpipes.client.support.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with one part of a request. For the builders of this client. */
public final class Checks {

    private final Set<Violation> violations = new LinkedHashSet<>();

    /** Nothing is wrong yet. */
    public Checks() {}

    /**
     * A violation unless something holds, in the words of the catalogue.
     *
     * @param holds whether the rule is kept
     * @param rule the id of the rule
     * @param path the property at fault, seen from this part
     */
    public void require(boolean holds, String rule, String path) {
        require(holds, rule, path, Rules.of(rule).sentence());
    }

    /**
     * A violation unless something holds, in words that fit the case better.
     *
     * @param holds whether the rule is kept
     * @param rule the id of the rule
     * @param path the property at fault, seen from this part
     * @param sentence what is wrong; never a value
     */
    public void require(boolean holds, String rule, String path, String sentence) {
        Rule broken = Rules.of(rule);
        if (!holds) {
            violations.add(new Violation(broken, path, sentence));
        }
    }

    /**
     * Whether a member of a part has nothing to say. Reads what will be sent, so that a value set by name counts, of
     * whichever JSON type.
     *
     * @param part the part
     * @param member its member, by the name on the wire
     * @return true if the member is missing, null or a blank text
     */
    public static boolean lacks(JsonModel part, String member) {
        JsonValue value = JsonValue.of(part).get(member);
        return value == null
                || value.kind() == JsonValue.Kind.NULL
                || (value.kind() == JsonValue.Kind.STRING && value.asString().isBlank());
    }

    /**
     * A text inside a part, as it will be sent.
     *
     * @param part the part
     * @param member its member, by the name on the wire
     * @return the text; null if the member is missing or no text
     */
    public static @Nullable String text(JsonModel part, String member) {
        JsonValue value = JsonValue.of(part).get(member);
        return value == null || value.kind() != JsonValue.Kind.STRING ? null : value.asString();
    }

    /**
     * A list of texts, none of them null.
     *
     * @param what what they are, for the message
     * @param texts the texts
     * @return an unmodifiable list
     */
    public static List<String> listOf(String what, String... texts) {
        for (String text : texts) {
            Objects.requireNonNull(text, what);
        }
        return List.of(texts);
    }

    /**
     * Takes over what is wrong with a part of this part.
     *
     * @param path where it is, seen from this part
     * @param inner its violations
     */
    public void addAll(String path, Collection<Violation> inner) {
        inner.forEach(violation -> violations.add(violation.under(path)));
    }

    /**
     * What is wrong so far.
     *
     * @return a copy
     */
    public List<Violation> violations() {
        return List.copyOf(violations);
    }

    /**
     * Ends the checks of a part.
     *
     * @param model makes the model; called only if no rule is broken that can not be switched off
     * @param <M> type of the model
     * @return the model and what is wrong
     */
    public <M> Checked<M> then(Supplier<M> model) {
        List<Violation> all = new ArrayList<>(violations);
        @Nullable M made = all.stream().allMatch(violation -> violation.rule().switchable()) ? model.get() : null;
        return new Checked<>(all, made);
    }
}
