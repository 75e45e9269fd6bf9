package io.clickpipes.codegen.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A proxy as {@code settings.xml} describes it. This machine itself is never asked through one.
 *
 * @param protocol protocol of the addresses it serves; one for {@code http} also serves {@code https}, as in Maven
 * @param host name or address of the proxy
 * @param port its port
 * @param credentials what it wants to see; sent to it as Basic authentication, and to nobody else
 * @param nonProxyHosts hosts that are asked without it, {@code *} standing for any characters
 */
public record ProxySettings(
        String protocol, String host, int port, Optional<Credentials> credentials, List<String> nonProxyHosts) {

    /**
     * Keeps its own copies.
     *
     * @param protocol as above
     * @param host as above
     * @param port as above
     * @param credentials as above
     * @param nonProxyHosts as above
     */
    public ProxySettings {
        nonProxyHosts = List.copyOf(nonProxyHosts);
    }

    /** Of several, the one for an address: the first of its protocol, or else the first for plain HTTP. */
    static Optional<ProxySettings> choose(List<ProxySettings> all, String protocol, String host) {
        return all.stream()
                .filter(each -> each.protocol.equalsIgnoreCase(protocol))
                .findFirst()
                .or(() -> all.stream()
                        .filter(each -> each.protocol.equalsIgnoreCase("http"))
                        .findFirst())
                .filter(each -> !each.leavesOut(host));
    }

    private boolean leavesOut(String host) {
        return nonProxyHosts.stream().map(String::strip).anyMatch(pattern -> matches(pattern, host));
    }

    private static boolean matches(String pattern, String host) {
        String[] parts = pattern.toLowerCase(Locale.ROOT).split("\\*", -1);
        StringBuilder expression = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            expression.append(i == 0 ? "" : ".*").append(Pattern.quote(parts[i]));
        }
        return host.toLowerCase(Locale.ROOT).matches(expression.toString());
    }
}
