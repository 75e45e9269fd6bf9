package io.clickpipes.client.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The catalogue: every rule of the service that this client knows. {@code RULES.md} is made from it. */
public final class Rules {

    private static final Map<String, Rule> BY_ID = byId();

    private Rules() {}

    /**
     * All rules: by what they are about, then by number.
     *
     * @return an unmodifiable list
     */
    public static List<Rule> all() {
        return List.copyOf(BY_ID.values());
    }

    /**
     * One rule.
     *
     * @param id such as {@code KAF-3}
     * @return the rule
     * @throws IllegalArgumentException if there is none
     */
    public static Rule of(String id) {
        Rule rule = BY_ID.get(id);
        if (rule == null) {
            throw new IllegalArgumentException(
                    "There is no rule \"" + id + "\"; ids look like KAF-3, and Rules.all() has all of them.");
        }
        return rule;
    }

    private static Map<String, Rule> byId() {
        List<Rule> all = new ArrayList<>();
        all.addAll(StreamingRules.ALL);
        all.addAll(DatabaseRules.ALL);
        all.addAll(DestinationRules.ALL);
        all.addAll(OperationRules.ALL);
        return Collections.unmodifiableMap(index(all));
    }

    private static Map<String, Rule> index(Collection<Rule> rules) {
        Map<String, Rule> index = new LinkedHashMap<>();
        for (Rule rule : rules) {
            if (index.put(rule.id(), rule) != null) {
                throw new IllegalStateException("Two rules have the id " + rule.id() + ".");
            }
        }
        return index;
    }
}
