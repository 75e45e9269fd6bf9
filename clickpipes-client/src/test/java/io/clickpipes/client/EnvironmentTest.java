package io.clickpipes.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import okhttp3.Credentials;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EnvironmentTest {

    private static final List<String> KEY_NAMES =
            List.of("KEY_ID", "KEY_SECRET", "CLICKHOUSE_CLOUD_API_KEY", "CLICKHOUSE_CLOUD_API_SECRET");

    /** Each of the four names unset, empty or set. */
    static Stream<Map<String, String>> keys() {
        List<Map<String, String>> all = new ArrayList<>(List.of(Map.of()));
        for (String name : KEY_NAMES) {
            List<Map<String, String>> next = new ArrayList<>();
            for (Map<String, String> each : all) {
                next.add(each);
                next.add(with(each, name, ""));
                next.add(with(each, name, "value-of-" + name));
            }
            all = next;
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void takesTheKeyFromOneFamilyOrSaysWhichHalfIsMissing(Map<String, String> key) {
        Map<String, String> variables = new HashMap<>(key);
        variables.put("ORG_ID", Some.ORGANIZATION.toString());
        variables.put("SERVICE_ID", Some.SERVICE.toString());
        List<String> set = KEY_NAMES.stream()
                .filter(name -> !key.getOrDefault(name, "").isEmpty())
                .toList();
        int first = set.contains("KEY_ID") || set.contains("KEY_SECRET") ? 0 : 2;
        String id = KEY_NAMES.get(first);
        String secret = KEY_NAMES.get(first + 1);

        if (set.contains(id) && set.contains(secret)) {
            try (CannedServer server = CannedServer.answeringJson(200, "{\"result\":[]}")) {
                variables.put("CLICKHOUSE_API_URL", server.url());
                try (ClickPipesClient client = ClickPipesClient.fromEnvironment(variables)) {
                    client.list();
                }
                assertThat(server.asked().get(0).headers().get("Authorization"))
                        .containsExactly(Credentials.basic("value-of-" + id, "value-of-" + secret));
            }
            return;
        }
        ClickPipesConfigurationException thrown = catchThrowableOfType(
                ClickPipesConfigurationException.class, () -> ClickPipesClient.fromEnvironment(variables));
        assertThat(thrown.problems()).hasSize(1);
        assertThat(thrown.getMessage()).doesNotContain("value-of-");
        if (set.isEmpty()) {
            assertThat(thrown.problems().get(0)).contains(KEY_NAMES);
        } else if (set.contains(id)) {
            assertThat(thrown.problems().get(0)).startsWith(secret + " is not set, though " + id + " is.");
        } else {
            assertThat(thrown.problems().get(0)).startsWith(id + " is not set, though " + secret + " is.");
        }
    }

    @Test
    void namesEverythingThatIsMissingAtOnce() {
        assertThatExceptionOfType(ClickPipesConfigurationException.class)
                .isThrownBy(() -> ClickPipesClient.fromEnvironment(Map.of()))
                .satisfies(e -> assertThat(e.problems()).hasSize(3))
                .withMessageContainingAll("KEY_ID", "KEY_SECRET", "CLICKHOUSE_CLOUD_API_KEY")
                .withMessageContainingAll("CLICKHOUSE_CLOUD_API_SECRET", "ORG_ID", "CLICKHOUSE_ORG_ID", "SERVICE_ID");
    }

    @Test
    void readsTheOrganisationUnderEitherNameThePagesFirst() {
        Map<String, String> variables = with(complete(), "CLICKHOUSE_ORG_ID", Some.PIPE.toString());
        try (ClickPipesClient client = ClickPipesClient.fromEnvironment(variables)) {
            assertThat(client.organizationId()).isEqualTo(Some.ORGANIZATION);
        }
        try (ClickPipesClient client = ClickPipesClient.fromEnvironment(with(variables, "ORG_ID", ""))) {
            assertThat(client.organizationId()).isEqualTo(Some.PIPE);
        }
    }

    @Test
    void knowsNoVariableForTheServiceButThePages() {
        Map<String, String> variables = with(complete(), "SERVICE_ID", "");
        variables.put("CLICKHOUSE_SERVICE_ID", Some.SERVICE.toString());

        assertThatExceptionOfType(ClickPipesConfigurationException.class)
                .isThrownBy(() -> ClickPipesClient.fromEnvironment(variables))
                .satisfies(e -> assertThat(e.problems())
                        .containsExactly("The service id is missing. Tried in the environment: SERVICE_ID;"
                                + " in code: serviceId(...)."));
    }

    @Test
    void refusesBlankAndUnfitIdsByTheNameOfTheVariableAndWithoutTheirValue() {
        Map<String, String> variables = with(complete(), "ORG_ID", "  ");
        variables.put("SERVICE_ID", "not-a-uuid-but-maybe-a-secret");

        assertThatExceptionOfType(ClickPipesConfigurationException.class)
                .isThrownBy(() -> ClickPipesClient.fromEnvironment(variables))
                .withMessageContaining("ORG_ID is blank")
                .withMessageContaining("SERVICE_ID is not a UUID")
                .satisfies(e -> assertThat(e).message().doesNotContain("maybe-a-secret"));
    }

    @Test
    void talksToTheServiceItselfUnlessToldOtherwise() {
        try (ClickPipesClient client = ClickPipesClient.fromEnvironment(complete())) {
            assertThat(client)
                    .hasToString("ClickPipesClient[baseUrl=https://api.clickhouse.cloud/v1, organizationId="
                            + Some.ORGANIZATION + ", serviceId=" + Some.SERVICE + ", keyId=key-***, keySecret=***]");
        }
        try (ClickPipesClient client =
                ClickPipesClient.fromEnvironment(with(complete(), "CLICKHOUSE_API_URL", "https://example.test:8443"))) {
            assertThat(client.toString()).contains("baseUrl=https://example.test:8443/v1,");
        }
    }

    @Test
    void doesNotTakePlainHttpFromTheEnvironment() {
        assertThatExceptionOfType(ClickPipesConfigurationException.class)
                .isThrownBy(() -> ClickPipesClient.fromEnvironment(
                        with(complete(), "CLICKHOUSE_API_URL", "http://user:pa55word@example.test")))
                .withMessageContaining("CLICKHOUSE_API_URL holds a user or a password")
                .satisfies(e -> assertThat(e).message().doesNotContain("pa55word"));
        assertThatExceptionOfType(ClickPipesConfigurationException.class)
                .isThrownBy(() ->
                        ClickPipesClient.fromEnvironment(with(complete(), "CLICKHOUSE_API_URL", "http://example.test")))
                .withMessageContaining("CLICKHOUSE_API_URL is not https");
    }

    @Test
    void whatIsSetInCodeComesBeforeTheEnvironment() {
        try (ClickPipesClient client = ClickPipesClient.builder()
                .environment(complete())
                .serviceId(Some.PIPE)
                .keyId("another-key")
                .keySecret("another-secret")
                .build()) {
            assertThat(client.serviceId()).isEqualTo(Some.PIPE);
            assertThat(client.organizationId()).isEqualTo(Some.ORGANIZATION);
            assertThat(client.toString()).contains("keyId=anot***");
        }
    }

    @Test
    void halfAKeyInCodeIsNotCompletedFromTheEnvironment() {
        assertThatExceptionOfType(ClickPipesConfigurationException.class)
                .isThrownBy(() -> ClickPipesClient.builder()
                        .environment(complete())
                        .keyId("another-key")
                        .build())
                .withMessageContaining("keySecret is not set, though keyId is.");
    }

    private static Map<String, String> complete() {
        return Map.of(
                "KEY_ID",
                Some.KEY_ID,
                "KEY_SECRET",
                Some.KEY_SECRET,
                "ORG_ID",
                Some.ORGANIZATION.toString(),
                "SERVICE_ID",
                Some.SERVICE.toString());
    }

    private static Map<String, String> with(Map<String, String> variables, String name, String value) {
        Map<String, String> copy = new HashMap<>(variables);
        copy.put(name, value);
        return copy;
    }
}
