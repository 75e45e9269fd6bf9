package io.clickpipes.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import peer.ApiClient;
import peer.JSON;
import peer.api.ClickPipesApi;
import peer.model.ClickPipe;

/** The same programs with the peer's code. */
final class PeerStart {

    private PeerStart() {}

    /** Decodes a pipe and asks for some of it. */
    static final class FirstPipe {

        private FirstPipe() {}

        public static void main(String[] arguments) throws IOException {
            byte[] json = Files.readAllBytes(Path.of(arguments[0]));
            long begin = System.nanoTime();
            ClickPipe pipe = new JSON().getMapper().readValue(json, ClickPipe.class);
            if (pipe.getId() == null || pipe.getState() == null || pipe.getCreatedAt() == null) {
                throw new IllegalStateException("Not read: " + pipe);
            }
            System.out.println((System.nanoTime() - begin) / 1000);
        }
    }

    /** Sets up a client and has a call ready to be sent. */
    static final class Client {

        private Client() {}

        public static void main(String[] arguments) {
            long begin = System.nanoTime();
            ClickPipesApi api = new ApiClient("basicAuth", "key", "secret").createService(ClickPipesApi.class);
            api.clickPipeGetList(new UUID(1, 1), new UUID(1, 1)).request();
            System.out.println((System.nanoTime() - begin) / 1000);
        }
    }
}
