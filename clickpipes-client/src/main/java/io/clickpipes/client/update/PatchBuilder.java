package io.clickpipes.client.update;

import io.clickpipes.client.PipeSettings;
import io.clickpipes.client.model.ClickPipeDestinationColumn;
import io.clickpipes.client.model.ClickPipeFieldMapping;
import io.clickpipes.client.model.ClickPipePatchDestination;
import io.clickpipes.client.model.ClickPipePatchRequest;
import io.clickpipes.client.model.ClickPipePatchSource;
import io.clickpipes.client.rule.Checks;
import io.clickpipes.client.rule.PartBuilder;
import io.clickpipes.client.rule.Rule;
import io.clickpipes.client.rule.Rules;
import io.clickpipes.client.support.JsonValue;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the builders of all patches share: the name, the switches, and how a request comes together. */
abstract class PatchBuilder<B extends PatchBuilder<B>> extends PartBuilder<B> {

    private static final int LONGEST_NAME = 255;
    private static final int HIGHEST_PORT = 65_535;

    private final Map<String, JsonValue> atRoot = new LinkedHashMap<>();
    private final Set<Rule> off = new LinkedHashSet<>();
    private final Map<String, Runnable> limits = new LinkedHashMap<>();
    private @Nullable String name;

    /** What is wrong with the member of {@code source}. */
    private Checks source = new Checks();

    // Filled by the builders of streaming patches.
    @Nullable
    List<ClickPipeDestinationColumn> columns;

    @Nullable
    List<ClickPipeFieldMapping> fieldMappings;

    @Nullable
    PipeSettings pipeSettings;

    @Nullable
    Boolean validateSamples;

    PatchBuilder() {}

    /**
     * A new name.
     *
     * @param name 1 to 255 characters (rule GEN-2)
     * @return this builder
     */
    public B name(String name) {
        this.name = Objects.requireNonNull(name, "name");
        return self();
    }

    /**
     * Sets a property of the whole request by its name on the wire; {@link #additionalProperty} sets one of the
     * source.
     *
     * @param name its name
     * @param value its value
     * @return this builder
     */
    public B additionalRootProperty(String name, JsonValue value) {
        atRoot.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
        return self();
    }

    /**
     * Switches off rules that the service has left behind.
     *
     * @param rules switchable ones, from {@link Rules#of}
     * @return this builder
     * @throws IllegalArgumentException if one can not be switched off
     */
    public B withoutRules(Rule... rules) {
        for (Rule rule : rules) {
            if (!rule.switchable()) {
                throw new IllegalArgumentException("Rule " + rule.id() + " can not be switched off. A property that"
                        + " this client judges wrongly can be set by name: additionalProperty(name, value).");
            }
            off.add(rule);
        }
        return self();
    }

    /**
     * Switches off every rule that may be older than the service: what goes with what, and patterns.
     *
     * @return this builder
     */
    public B trustTheService() {
        Rules.all().stream().filter(Rule::switchable).forEach(off::add);
        return self();
    }

    /** Checks a value of the source when the patch is built, unless it is set again or by name before. */
    final void limit(String path, boolean holds, String rule, String sentence) {
        String member = path.substring(path.lastIndexOf('.') + 1);
        limits.put(path, () -> source.require(holds || givenByName(member), rule, path, sentence));
    }

    /** The value is null now. */
    final void noLimit(String path) {
        limits.remove(path);
    }

    final void notBlank(String path, String value, String rule) {
        Objects.requireNonNull(value, path);
        limit(path, !value.isBlank(), rule, "This text is not blank.");
    }

    final void port(long port, String rule) {
        limit("port", port >= 1 && port <= HIGHEST_PORT, rule, "A port is 1 to 65535.");
    }

    final void atLeastOne(String path, long value, String rule) {
        limit(path, value >= 1, rule, "This number is at least 1.");
    }

    /** Runs the checks of single values; those of the kind come on top. */
    final Checks checkLimits() {
        source = new Checks();
        limits.values().forEach(Runnable::run);
        return source;
    }

    final boolean changesRoot() {
        return name != null || !atRoot.isEmpty();
    }

    final PipePatch.Body finish() {
        return finish("", new Checks(), ClickPipePatchSource.builder());
    }

    /**
     * Ends the patch.
     *
     * @param kind the member of {@code source} that the patch is about
     * @param arm what is wrong with it
     * @param from holds that member, if there is anything to say
     */
    final PipePatch.Body finish(String kind, Checks arm, ClickPipePatchSource.Builder from) {
        Checks checks = new Checks();
        checks.require(
                name == null || (!name.isBlank() && name.codePointCount(0, name.length()) <= LONGEST_NAME),
                "GEN-2",
                "name");
        checks.addAll(kind.isEmpty() ? "source" : "source." + kind, arm.violations());
        if (columns != null) {
            ColumnRules.check(checks, columns, fieldMappings);
        }
        if (pipeSettings != null) {
            checks.addAll("settings", pipeSettings.violations(kind));
        }
        if (validateSamples != null) {
            from.validateSamples(validateSamples);
        }
        ClickPipePatchRequest request = request(from.build());
        boolean empty = request.toJson().equals("{}");
        checks.require(
                !empty || pipeSettings != null || !arm.violations().isEmpty(),
                "UPD-2",
                "",
                "This update changes nothing.");
        return checks.then(() -> new PipePatch.Body(empty ? null : request, pipeSettings))
                .model(off);
    }

    private ClickPipePatchRequest request(ClickPipePatchSource from) {
        ClickPipePatchRequest.Builder request = ClickPipePatchRequest.builder();
        if (name != null) {
            request.name(name);
        }
        if (!from.toJson().equals("{}")) {
            request.source(from);
        }
        if (columns != null) {
            request.destination(
                    ClickPipePatchDestination.builder().columns(columns).build());
        }
        if (fieldMappings != null) {
            request.fieldMappings(fieldMappings);
        }
        atRoot.forEach(request::additionalProperty);
        return request.build();
    }

    @SuppressWarnings("unchecked")
    final B self() {
        return (B) this;
    }
}
