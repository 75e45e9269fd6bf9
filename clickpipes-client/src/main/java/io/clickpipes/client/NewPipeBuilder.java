package io.clickpipes.client;

import io.clickpipes.client.model.ClickPipeMutateDestination;
import io.clickpipes.client.model.ClickPipePostRequest;
import io.clickpipes.client.model.ClickPipePostSource;
import io.clickpipes.client.rule.Checked;
import io.clickpipes.client.rule.Checks;
import io.clickpipes.client.rule.PartBuilder;
import io.clickpipes.client.rule.Rule;
import io.clickpipes.client.rule.Rules;
import io.clickpipes.client.source.Source;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What new pipes of both forms share. */
abstract class NewPipeBuilder<B extends NewPipeBuilder<B>> extends PartBuilder<B> {

    private static final int LONGEST_NAME = 255;

    private final String name;
    private final Checked<ClickPipePostSource> source;
    private final Checked<ClickPipeMutateDestination> destination;
    private final Set<Rule> off = new LinkedHashSet<>();
    private @Nullable Boolean validateSamples;

    NewPipeBuilder(String name, Source source, Checked<ClickPipeMutateDestination> destination) {
        this.name = name;
        this.source = source.checked();
        this.destination = destination;
    }

    /**
     * Whether the service also looks at some records before it answers; experimental, and without effect for Postgres
     * and MySQL.
     *
     * @param validate true if so
     * @return this pipe
     */
    public B validateSamples(boolean validate) {
        this.validateSamples = validate;
        return self();
    }

    /**
     * Switches off rules that the service has left behind.
     *
     * @param rules switchable ones, from {@link Rules#of}
     * @return this pipe
     * @throws IllegalArgumentException if one can not be switched off
     */
    public B withoutRules(Rule... rules) {
        for (Rule rule : rules) {
            if (!rule.switchable()) {
                throw new IllegalArgumentException("Rule " + rule.id()
                        + " can not be switched off. A property that this client judges wrongly can be set by name:"
                        + " additionalProperty(name, value).");
            }
            off.add(rule);
        }
        return self();
    }

    /**
     * Switches off every rule that may be older than the service: what goes with what, and patterns.
     *
     * @return this pipe
     */
    public B trustTheService() {
        Rules.all().stream().filter(Rule::switchable).forEach(off::add);
        return self();
    }

    /** Adds what only one form has. */
    abstract void checkMore(Checks checks);

    /** Adds what only one form has. */
    abstract void addMore(ClickPipePostRequest.Builder request);

    /**
     * What is sent.
     *
     * @return the generated model, <strong>secrets included</strong>
     * @throws io.clickpipes.client.rule.InvalidRequestException if rules are broken; names all violations of all parts
     */
    public ClickPipePostRequest build() {
        return checked().model(off);
    }

    /**
     * What is sent, and which rules it breaks, those that are switched off included.
     *
     * @return the generated model and the violations
     */
    public Checked<ClickPipePostRequest> checked() {
        Checks checks = new Checks();
        boolean named = !name.isBlank() && name.codePointCount(0, name.length()) <= LONGEST_NAME;
        checks.require(named || givenByName("name"), "GEN-2", "name");
        checks.addAll("source", source.violations());
        checks.addAll("destination", destination.violations());
        checkMore(checks);
        return checks.then(this::model);
    }

    private ClickPipePostRequest model() {
        Set<Rule> all = Set.copyOf(Rules.all());
        ClickPipePostSource.Builder from = source.model(all).toBuilder();
        if (validateSamples != null) {
            from.validateSamples(validateSamples);
        }
        ClickPipePostRequest.Builder request =
                ClickPipePostRequest.builder().name(name).source(from.build()).destination(destination.model(all));
        addMore(request);
        return additionalTo(request).build();
    }

    /** The name, the source and the destination, secrets masked. */
    @Override
    public String toString() {
        return "NewPipe[" + name + ", " + source + ", " + destination + "]";
    }

    @SuppressWarnings("unchecked")
    final B self() {
        return (B) this;
    }
}
