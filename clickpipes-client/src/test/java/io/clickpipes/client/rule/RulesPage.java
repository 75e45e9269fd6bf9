package io.clickpipes.client.rule;

import java.util.LinkedHashMap;
import java.util.Map;

/** The catalogue as a page: {@code RULES.md}. */
final class RulesPage {

    private static final Map<String, String> TITLES = titles();

    private RulesPage() {}

    static String text() {
        StringBuilder page = new StringBuilder("""
                # The rules

                What the service asks of a request beyond the types, as this client knows it. Made from the catalogue
                (`io.clickpipes.client.rule.Rules`); do not edit. To make it anew after a change there:
                `mvn -pl clickpipes-client test -Dtest=RulesPageTest -Drules.update=true`.

                Who looks after a rule:

                - **client**: checked when a request is built, before a byte is sent; all violations come in one
                  `InvalidRequestException`.
                - **client, can be switched off**: the same, but it may become older than the service. Off for one
                  request by `withoutRules(Rules.of("KAF-2"))`, all of them by `trustTheService()`.
                - **types**: what breaks it does not compile.
                - **service**: the client can not know, or there is nothing to refuse.
                """);
        String group = "";
        for (Rule rule : Rules.all()) {
            String prefix = rule.id().substring(0, rule.id().indexOf('-'));
            if (!prefix.equals(group)) {
                group = prefix;
                page.append("\n## ")
                        .append(TITLES.get(prefix))
                        .append("\n\n| rule | what it asks | who |\n|---|---|---|\n");
            }
            page.append("| ")
                    .append(rule.id())
                    .append(" | ")
                    .append(rule.sentence())
                    .append(" | ");
            page.append(who(rule)).append(" |\n");
        }
        return page.toString();
    }

    private static String who(Rule rule) {
        return switch (rule.kind()) {
            case LOCAL -> rule.switchable() ? "client, can be switched off" : "client";
            case TYPE -> "types";
            case SERVICE -> "service";
        };
    }

    private static Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put("GEN", "Every pipe");
        titles.put("KAF", "Kafka");
        titles.put("OBJ", "Object storage");
        titles.put("KIN", "Kinesis");
        titles.put("PUB", "Pub/Sub");
        titles.put("PG", "Postgres");
        titles.put("MY", "MySQL");
        titles.put("MG", "MongoDB");
        titles.put("BQ", "BigQuery");
        titles.put("DST", "Destinations");
        titles.put("SET", "Settings");
        titles.put("SCL", "Scaling of a pipe");
        titles.put("UPD", "Updates");
        titles.put("CDC", "Scaling of database pipes");
        titles.put("RPE", "Reverse private endpoints");
        return titles;
    }
}
