package io.clickpipes.codegen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.clickpipes.codegen.source.RawServer;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.DefaultSettingsDecrypter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sonatype.plexus.components.cipher.DefaultPlexusCipher;
import org.sonatype.plexus.components.sec.dispatcher.DefaultSecDispatcher;

/** What the goal {@code generate} fetches because a document refers to it. */
class ReferencesOverProxyTest {

    private static final String POND = """
            openapi: 3.1.0
            info: {title: Pond, version: "1"}
            paths: {}
            components: {schemas: {Fish: {$ref: "https://schemas.example.com/common/fish.yaml"}}}
            """;

    @TempDir
    private Path folder;

    @Test
    void asksTheProxyOfTheSettings() throws Exception {
        Goal goal = new Goal(folder);
        goal.write("pond.yaml", POND);
        goal.set(
                "configFile",
                goal.write("config.yaml", "references: [https://schemas.example.com/common/]\n")
                        .toFile());
        goal.set("decrypter", new DefaultSettingsDecrypter(new DefaultSecDispatcher(new DefaultPlexusCipher())));
        try (RawServer proxy = RawServer.saying("HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n")) {
            goal.set("settings", settings(proxy));

            assertThatExceptionOfType(MojoExecutionException.class)
                    .isThrownBy(goal::run)
                    .withMessageContaining("https://schemas.example.com/common/fish.yaml");
            assertThat(proxy.requests())
                    .isNotEmpty()
                    .allMatch(each -> each.startsWith("CONNECT schemas.example.com:443 "));
        }
    }

    private static Settings settings(RawServer server) {
        Proxy proxy = new Proxy();
        proxy.setActive(true);
        proxy.setHost("127.0.0.1");
        proxy.setPort(server.port());
        Settings settings = new Settings();
        settings.addProxy(proxy);
        return settings;
    }
}
