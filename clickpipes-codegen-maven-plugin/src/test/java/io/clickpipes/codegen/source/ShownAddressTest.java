package io.clickpipes.codegen.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses as messages show them. */
class ShownAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.com/a.yaml, https://example.com/a.yaml",
        "https://example.com:8443/@scope/a.yaml, https://example.com:8443/@scope/a.yaml",
        "https://[::1]:8443/a.yaml, https://[::1]:8443/a.yaml",
        "https://example.com/a.yaml?token=hush#x, https://example.com/a.yaml",
        "https://me:hush@example.com/a.yaml, https://example.com/a.yaml",
        "https://me:h@hush@example.com/a.yaml, https://example.com/a.yaml",
        "https://me:hu/sh@example.com/a.yaml, https://...",
        "https://me:hu?sh@example.com/a.yaml, https://...",
        "https://me:hu#sh@example.com/a.yaml, https://...",
        "a.yaml, a.yaml",
        "folder:with/colon//a.yaml, folder:with/colon//a.yaml",
    })
    void tellNoUserAndNoQuery(String address, String shown) {
        assertThat(Fetcher.shown(address)).isEqualTo(shown);
    }
}
