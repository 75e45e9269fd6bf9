package io.clickpipes.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.clickpipes.client.ClickPipesClient;
import io.clickpipes.client.model.ClickPipe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/** Programs that {@link ColdStart} runs. Each prints the microseconds it took. */
final class OurStart {

    private OurStart() {}

    /** Decodes a pipe and asks for some of it. */
    static final class FirstPipe {

        private FirstPipe() {}

        public static void main(String[] arguments) throws IOException {
            byte[] json = Files.readAllBytes(Path.of(arguments[0]));
            long begin = System.nanoTime();
            try (JsonParser parser = new JsonFactory().createParser(json)) {
                parser.nextToken();
                ClickPipe pipe = ClickPipe.readFrom(parser);
                if (pipe.id() == null || pipe.state() == null || pipe.createdAt() == null) {
                    throw new IllegalStateException("Not read: " + pipe);
                }
            }
            System.out.println((System.nanoTime() - begin) / 1000);
        }
    }

    /** Sets up a client and has a call ready to be sent. */
    static final class Client {

        private Client() {}

        public static void main(String[] arguments) {
            String id = new UUID(1, 1).toString();
            long begin = System.nanoTime();
            ClickPipesClient client = ClickPipesClient.fromEnvironment(
                    Map.of("KEY_ID", "key", "KEY_SECRET", "secret", "ORG_ID", id, "SERVICE_ID", id));
            client.api().clickPipeGetList(new UUID(1, 1), new UUID(1, 1)).request();
            System.out.println((System.nanoTime() - begin) / 1000);
        }
    }
}
