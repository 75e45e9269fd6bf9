package io.clickpipes.codegen.maven;

import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import io.clickpipes.codegen.source.Credentials;
import io.clickpipes.codegen.source.FetchOptions;
import io.clickpipes.codegen.source.ProxySettings;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/** What {@code settings.xml} says about the way to a document: proxies, and who we are there. */
final class MavenNetwork {

    private final Settings settings;
    private final SettingsDecrypter decrypter;

    MavenNetwork(Settings settings, SettingsDecrypter decrypter) {
        this.settings = settings;
        this.decrypter = decrypter;
    }

    /**
     * How to fetch.
     *
     * @param serverId of the server whose credentials count, if any
     * @throws CodegenException if there is no such server, or nothing in it
     */
    FetchOptions options(@Nullable String serverId, Duration total) {
        FetchOptions.Limits usual = FetchOptions.Limits.DEFAULT;
        return new FetchOptions(
                new FetchOptions.Limits(
                        shorter(usual.connect(), total), shorter(usual.silence(), total), total, usual.maximumBytes()),
                Optional.ofNullable(serverId).map(this::credentials),
                settings.getProxies().stream()
                        .filter(Proxy::isActive)
                        .map(this::proxy)
                        .toList());
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private Credentials credentials(String serverId) {
        Server server = settings.getServer(serverId);
        if (server == null) {
            throw failure(serverId, "There is no such server in the settings.", "Add it, or correct serverId.");
        }
        Server open =
                decrypter.decrypt(new DefaultSettingsDecryptionRequest(server)).getServer();
        if (isBlank(open.getPassword())) {
            throw failure(serverId, "This server has no password.", "Add one, or a token in its place.");
        }
        try {
            return isBlank(open.getUsername())
                    ? Credentials.bearer(open.getPassword())
                    : Credentials.basic(open.getUsername(), open.getPassword());
        } catch (IllegalArgumentException e) {
            throw failure(serverId, e.getMessage(), "Correct the server in the settings.");
        }
    }

    private ProxySettings proxy(Proxy proxy) {
        Proxy open =
                decrypter.decrypt(new DefaultSettingsDecryptionRequest(proxy)).getProxy();
        return new ProxySettings(
                open.getProtocol() == null ? "http" : open.getProtocol(),
                open.getHost(),
                open.getPort(),
                isBlank(open.getUsername())
                        ? Optional.empty()
                        : Optional.of(Credentials.basic(
                                open.getUsername(), open.getPassword() == null ? "" : open.getPassword())),
                open.getNonProxyHosts() == null
                        ? List.of()
                        : List.of(open.getNonProxyHosts().split("[|,]")));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static CodegenException failure(String serverId, @Nullable String message, String remedy) {
        return new CodegenException(
                new Diagnostic(
                        "settings-server", "settings.xml", "<server> " + serverId, String.valueOf(message), remedy),
                null);
    }
}
