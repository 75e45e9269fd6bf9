package io.clickpipes.examples;

import io.clickpipes.localcloud.LocalCloud;
import java.io.PrintStream;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;

/** Starts LocalCloud for other programs, and prints what they need to find it. */
final class StartLocalCloud {
    private static final Pattern PLAIN_IN_A_SHELL = Pattern.compile("[A-Za-z0-9._/:-]+");

    private StartLocalCloud() {}

    static void run(int port, boolean rateLimited, Map<String, String> environment, PrintStream out)
            throws InterruptedException {
        LocalCloudIdentity identity = LocalCloudIdentity.from(environment);
        try (LocalCloud cloud = LocalCloud.builder()
                .port(port)
                .credentials(identity.keyId(), identity.keySecret())
                .organizationId(identity.organizationId())
                .serviceId(identity.serviceId())
                .withSamplePipes()
                .rateLimit(rateLimited)
                .start()) {
            out.println("LocalCloud runs at " + cloud.url() + ", with one pipe of each kind. Ctrl+C stops it.");
            out.println(
                    rateLimited
                            ? "It takes 10 requests in 10 seconds, as the service does; --no-rate-limit lifts that."
                            : "It has no rate limit; the service takes 10 requests in 10 seconds.");
            out.println("For the shell that calls it:");
            out.println();
            export("CLICKHOUSE_API_URL", cloud.url().toString(), out);
            export("KEY_ID", cloud.keyId(), out);
            if (identity.secretIsMadeUp()) {
                export("KEY_SECRET", cloud.keySecret(), out);
            } else {
                // It may be that of a real account, which no screen and no log should show.
                out.println("# KEY_SECRET is the one that this LocalCloud found in its environment");
            }
            export("ORG_ID", cloud.organizationId().toString(), out);
            export("SERVICE_ID", cloud.serviceId().toString(), out);
            out.flush();
            new CountDownLatch(1).await();
        }
    }

    private static void export(String name, String value, PrintStream out) {
        boolean plain = PLAIN_IN_A_SHELL.matcher(value).matches();
        out.println("export " + name + "=" + (plain ? value : "'" + value.replace("'", "'\\''") + "'"));
    }
}
