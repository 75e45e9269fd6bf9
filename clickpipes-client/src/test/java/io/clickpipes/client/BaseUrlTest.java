package io.clickpipes.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlTest {

    @ParameterizedTest
    @CsvSource({
        "https://api.clickhouse.cloud, https://api.clickhouse.cloud/",
        "https://api.clickhouse.cloud/, https://api.clickhouse.cloud/",
        "https://api.clickhouse.cloud/v1, https://api.clickhouse.cloud/",
        "https://api.clickhouse.cloud/v1/, https://api.clickhouse.cloud/",
        "https://api.clickhouse.cloud/v1///, https://api.clickhouse.cloud/",
        "https://api.clickhouse.cloud//v1, https://api.clickhouse.cloud/",
        "HTTPS://API.ClickHouse.Cloud/v1, https://api.clickhouse.cloud/",
        "https://api.clickhouse.cloud:443, https://api.clickhouse.cloud/",
        "https://gate.example.test:8443/clickhouse/v1, https://gate.example.test:8443/clickhouse/",
        "https://gate.example.test/av1, https://gate.example.test/av1/",
        "https://gate.example.test/v1/v1, https://gate.example.test/v1/",
        "http://127.0.0.1:8080, http://127.0.0.1:8080/",
        "http://127.255.0.3/v1, http://127.255.0.3/",
        "http://localhost:1, http://localhost:1/",
        "http://LOCALHOST:1, http://localhost:1/",
        "http://[::1]:8080/v1, http://[::1]:8080/",
        "http://[0:0:0:0:0:0:0:1]:8080/v1, http://[::1]:8080/"
    })
    void endsBeforeTheVersion(String text, String root) {
        BaseUrl url = BaseUrl.parse(text, Set.of());

        assertThat(url.root()).isEqualTo(HttpUrl.get(root));
        assertThat(url).hasToString(root + "v1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://api.clickhouse.cloud",
                "http://127.0.0.1.example.test",
                "http://128.0.0.1",
                "http://localhost.example.test",
                "http://localhosts",
                "http://0.0.0.0",
                "http://[::2]",
                "http://[::]"
            })
    void refusesPlainHttpBeyondThisMachine(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BaseUrl.parse(text, Set.of("other.example.test")))
                .withMessageStartingWith("is not https");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://user:pa55word@example.test | holds a user or a password",
                "https://user@example.test | holds a user or a password",
                "https://@example.test | holds a user or a password",
                "https://127.0.0.1:80@pa55word.test | holds a user or a password",
                "https://a@b@pa55word.test | holds a user or a password",
                "https://example.test?token=pa55word | has a query or a fragment",
                "https://example.test#pa55word | has a query or a fragment",
                "https://example.test/v1? | has a query or a fragment",
                "ftp://pa55word.test | does not begin with https://",
                "file:///etc/pa55word | does not begin with https://",
                "pa55word.test | does not begin with https://",
                "pa55word.test:443/v1 | does not begin with https://",
                "//pa55word.test | does not begin with https://",
                "https: | is not a valid URL",
                "https:pa55word | has no valid host",
                "https:/pa55word | has no valid host",
                "https:///pa55word | has no valid host",
                "http://127.0.0.999 | has no valid host",
                "http://127.0.1 | has no valid host",
                "https://pa_55word | has no valid host",
                "https://pa55word.test:99999 | has no valid host or port",
                "https://pa55word.test\\@example.test | is not a valid URL",
                "https://pa55word .test | is not a valid URL",
                "https://pa55word.test/%zz | is not a valid URL",
                "' https://pa55word.test' | is not a valid URL",
                "'' | is blank",
                "'  ' | is blank"
            })
    void refusesWhatIsNotABareHttpsAddressAndDoesNotRepeatIt(String text, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BaseUrl.parse(text, Set.of()))
                .withMessageStartingWith(why)
                .withNoCause()
                .satisfies(e -> assertThat(e).message().doesNotContain("pa55word"));
    }

    @Test
    void allowsPlainHttpToANamedHostAlone() {
        assertThat(BaseUrl.parse("http://Proxy.Internal:8080/v1", Set.of("proxy.internal"))
                        .isPlaintext())
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BaseUrl.parse("http://sub.proxy.internal", Set.of("proxy.internal")));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.test/v1/x, true",
        "https://example.test:443/, true",
        "https://example.test:444/, false",
        "http://example.test:443/, false",
        "https://sub.example.test/, false",
        "https://example.test.evil.test/, false"
    })
    void isTheOriginOfItsOwnSchemeHostAndPortOnly(String url, boolean same) {
        assertThat(BaseUrl.parse("https://example.test", Set.of()).isOriginOf(HttpUrl.get(url)))
                .isEqualTo(same);
    }
}
