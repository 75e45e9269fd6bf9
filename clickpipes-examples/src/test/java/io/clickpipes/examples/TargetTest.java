package io.clickpipes.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {
    private static final Map<String, String> ACCOUNT =
            Map.of("KEY_ID", "k", "KEY_SECRET", "s", "ORG_ID", "o", "SERVICE_ID", "v");

    @Test
    void anAccountInTheEnvironmentIsNotEnough() {
        assertThat(Target.choose(ACCOUNT, false)).isEqualTo(Target.LOCAL_CLOUD);
        assertThat(Target.choose(Map.of(), false)).isEqualTo(Target.LOCAL_CLOUD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "https://api.clickhouse.cloud",
                "https://api.clickhouse.cloud/v1",
                "http://10.0.0.1:8080",
                "http://0.0.0.0:8080",
                "http://128.0.0.1",
                "http://127.1",
                "http://127.0.0.256",
                "http://127.0.0.1.example.com",
                "http://localhost.example.com",
                "http://my-localhost",
                "http://127.0.0.1@example.com",
                "http://key:secret@127.0.0.1",
                "http://example.com/127.0.0.1",
                "http://example.com?http://localhost",
                "http://example.com#@127.0.0.1",
                "http://127.0.0.1\\@example.com",
                "http://[::2]",
                "ftp://127.0.0.1",
                "127.0.0.1:8080",
                "localhost",
                "//127.0.0.1",
                " http://127.0.0.1",
                "http://"
            })
    void otherAddressesAreOnlyUsedLive(String url) {
        Map<String, String> environment = Map.of("CLICKHOUSE_API_URL", url);

        assertThat(Target.choose(environment, false)).isEqualTo(Target.LOCAL_CLOUD);
        assertThat(Target.choose(environment, true)).isEqualTo(Target.LIVE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:8080",
                "http://127.0.0.1:8080/v1",
                "http://127.10.20.255",
                "http://localhost:8080",
                "HTTP://LocalHost",
                "https://localhost/v1",
                "http://[::1]:8080"
            })
    void loopbackAddressesAreUsed(String url) {
        Map<String, String> environment = Map.of("CLICKHOUSE_API_URL", url);

        assertThat(Target.choose(environment, false)).isEqualTo(Target.LOOPBACK);
        assertThat(Target.choose(environment, true)).isEqualTo(Target.LIVE);
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void onlyTheOwnLocalCloudIsAskedOften(Target target) {
        long atLeast = target == Target.LOCAL_CLOUD ? 250 : 2000;

        assertThat(Pace.of(target).interval().toMillis()).isGreaterThanOrEqualTo(atLeast);
    }
}
