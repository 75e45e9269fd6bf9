package io.clickpipes.codegen.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Beginnings of addresses that the configuration allows; nothing is asked. */
class NeighbourAddressesTest {

    private static final NeighbourAddresses COMMON =
            new NeighbourAddresses(List.of("https://schemas.example.com/common"), false);

    private static boolean allows(String beginning, String address) {
        return new NeighbourAddresses(List.of(beginning), false).isAllowed(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://schemas.example.com/common",
                "https://schemas.example.com/common/",
                "https://schemas.example.com/common/a/b.yaml",
                "https://schemas.example.com/common/a.yaml?version=2",
                "https://schemas.example.com/common/..a/b..yaml",
                "https://schemas.example.com/x/../common/a.yaml",
                "https://schemas.example.com/comm%6Fn/a.yaml",
                "https://SCHEMAS.Example.COM/common/a.yaml",
                "HTTPS://schemas.example.com:443/common/a.yaml",
            })
    void allowsWhatIsBelow(String address) {
        assertThat(COMMON.isAllowed(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://schemas.example.com/common-evil/a.yaml",
                "https://schemas.example.com/common.yaml",
                "https://schemas.example.com/Common/a.yaml",
                "https://schemas.example.com/",
                "https://schemas.example.com",
                "https://schemas.example.com/x/common/a.yaml",
                "https://schemas.example.com//common/a.yaml",
                "https://schemas.example.com.evil.org/common/a.yaml",
                "https://schemas.example.com./common/a.yaml",
                "https://evil.org/schemas.example.com/common/a.yaml",
                "https://schemas.example.com@evil.org/common/a.yaml",
                "https://schemas.example.com:x@evil.org/common/a.yaml",
                "https://me@schemas.example.com/common/a.yaml",
                "https://evil.org\\@schemas.example.com/common/a.yaml",
                "https://schemas.example.com:8443/common/a.yaml",
                "https://schemas.example.com:80/common/a.yaml",
                "http://schemas.example.com/common/a.yaml",
                "http://schemas.example.com:443/common/a.yaml",
                "https://schemas.example.com/common/../a.yaml",
                "https://schemas.example.com/common/%2e%2e/a.yaml",
                "https://schemas.example.com/common/.%2E/a.yaml",
                "https://schemas.example.com/common\\..\\a.yaml",
                "https://schemas.example.com/common/..%2fa.yaml",
                "https://schemas.example.com/common/x%2F..%2F..%2Fa.yaml",
                "https://schemas.example.com/common/..%5ca.yaml",
                "https://schemas.example.com/common/%252e%252e/a.yaml",
                "https://schemas.example.com/common%2fa.yaml",
                "no address",
            })
    void refusesWhatIsNot(String address) {
        assertThat(COMMON.isAllowed(address)).isFalse();
    }

    @Test
    void takesASlashAtTheEndForAFolder() {
        assertThat(allows("https://x.example/common/", "https://x.example/common/a.yaml"))
                .isTrue();
        assertThat(allows("https://x.example/common/", "https://x.example/common"))
                .isFalse();
        assertThat(allows("https://x.example/common/", "https://x.example/common-evil/a.yaml"))
                .isFalse();
        assertThat(allows("https://x.example/", "https://x.example/any/where.yaml"))
                .isTrue();
        assertThat(allows("https://x.example:8443/", "https://x.example:8443/a.yaml"))
                .isTrue();
        assertThat(allows("https://X.Example:443/a/../b/", "https://x.example/b/c.yaml"))
                .isTrue();
    }

    @Test
    void takesAQueryForPartOfOneAddress() {
        String one = "https://x.example/get?name=pet";

        assertThat(allows(one, one)).isTrue();
        assertThat(allows(one, one + "s")).isFalse();
        assertThat(allows(one, "https://x.example/get/more?name=pet")).isFalse();
    }

    @Test
    void allowsNothingThatIsNotProtected() {
        assertThat(allows("http://x.example/", "http://x.example/a.yaml")).isFalse();
        assertThat(allows("http://x.example/", "https://x.example/a.yaml")).isFalse();
    }
}
