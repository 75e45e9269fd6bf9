package io.clickpipes.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlaintextTest {

    @BeforeEach
    void listen() {
        RecordedLogs.begin();
    }

    @Test
    void aNamedHostIsReachedWithoutTlsAndOneWarning() {
        try (CannedServer server = CannedServer.answeringJson(200, "{\"result\":[]}")) {
            OkHttpClient resolving = new OkHttpClient.Builder()
                    .dns(host -> java.util.List.of(InetAddress.getLoopbackAddress()))
                    .build();
            try (ClickPipesClient client = Some.builder()
                    .okHttpClient(resolving)
                    .allowPlaintextTo("Gate.Example.Test")
                    .baseUrl("http://gate.example.test:" + server.port())
                    .build()) {
                client.list();
                client.list();

                assertThat(server.asked()).hasSize(2);
                assertThat(RecordedLogs.lines())
                        .filteredOn(line -> line.startsWith("WARN"))
                        .containsExactly("WARN io.clickpipes.client.ClickPipesClient The ClickPipes key and the secrets"
                                + " of pipes go to gate.example.test without encryption, as allowPlaintextTo permits.");
            }
        }
    }

    @Test
    void nothingIsSaidWhereItIsNotUsed() {
        Some.builder().allowPlaintextTo("gate.example.test").build().close();
        Some.builder()
                .allowPlaintextTo("gate.example.test")
                .baseUrl("http://127.0.0.1:1")
                .build()
                .close();

        assertThat(RecordedLogs.lines()).noneMatch(line -> line.startsWith("WARN"));
    }

    @Test
    void anotherHostIsStillRefused() {
        assertThatExceptionOfType(ClickPipesConfigurationException.class)
                .isThrownBy(() -> Some.builder()
                        .allowPlaintextTo("gate.example.test")
                        .baseUrl("http://other.example.test")
                        .build())
                .withMessageContaining("baseUrl is not https");
    }
}
