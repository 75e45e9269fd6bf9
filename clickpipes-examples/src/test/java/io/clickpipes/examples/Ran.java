package io.clickpipes.examples;

import io.clickpipes.localcloud.LocalCloud;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What came of a command line that was run inside this process. */
record Ran(int status, String out, String err) {

    static Ran main(Map<String, String> environment, String... line) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(
                List.of(line),
                environment,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The environment of somebody who uses this LocalCloud; may be changed. */
    static Map<String, String> environmentOf(LocalCloud cloud) {
        return new HashMap<>(Map.of(
                "CLICKHOUSE_API_URL", cloud.url().toString(),
                "KEY_ID", cloud.keyId(),
                "KEY_SECRET", cloud.keySecret(),
                "ORG_ID", cloud.organizationId().toString(),
                "SERVICE_ID", cloud.serviceId().toString()));
    }
}
