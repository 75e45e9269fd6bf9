package io.clickpipes.client;

import io.clickpipes.client.model.ClickPipePostSource;
import io.clickpipes.client.rule.Checks;
import io.clickpipes.client.rule.Rule;
import io.clickpipes.client.rule.Rules;
import io.clickpipes.client.source.Source;
import java.util.List;
import java.util.Set;

/** The source of a schema discovery, checked as that of a pipe is. */
final class Discovery {

    private Discovery() {}

    static ClickPipePostSource of(Source source, Rule... off) {
        for (Rule rule : off) {
            if (!rule.switchable()) {
                throw new IllegalArgumentException("Rule " + rule.id() + " can not be switched off. A property that"
                        + " this client judges wrongly can be set by name: additionalProperty(name, value).");
            }
        }
        Checks checks = new Checks();
        checks.addAll("source", source.checked().violations());
        Set<Rule> all = Set.copyOf(Rules.all());
        return checks.then(() -> source.checked().model(all)).model(List.of(off), "discoverSchema(source, rule...)");
    }
}
