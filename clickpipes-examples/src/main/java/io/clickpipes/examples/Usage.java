package io.clickpipes.examples;

import java.io.PrintStream;

/** What the command line takes. */
final class Usage {
    private Usage() {}

    static void print(PrintStream to) {
        to.println("Usage: java -jar clickpipes-examples.jar NAME [--live]");
        to.println();
        for (Example example : Examples.ALL) {
            to.printf("  %-26s %s%n", example.usage(), example.summary());
        }
        to.println();
        to.println("LocalCloud is started for each run, and no account is touched, unless");
        to.println("  CLICKHOUSE_API_URL is a loopback address: that server is used, or");
        to.println("  --live is given: the account of KEY_ID, KEY_SECRET, ORG_ID and SERVICE_ID is used.");
        to.println();
        to.println("PIPE_ID may be left out where CLICKPIPE_ID is set; on LocalCloud the first that fits is taken.");
        to.println("SOURCE_USER, SOURCE_PASSWORD, SOURCE_TABLE and REPLICAS are environment variables too;");
        to.println("on a LocalCloud of its own, an example makes up what is unset.");
        to.println("PORT is that of LocalCloud, by default any free one. LocalCloud takes 10 requests in 10 seconds,");
        to.println("as the service does; --no-rate-limit after local-cloud lifts that.");
    }
}
