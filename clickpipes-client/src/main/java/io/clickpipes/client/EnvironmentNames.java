package io.clickpipes.client;

import java.util.List;

/** The environment variables that the client reads: those of the docs page first, then those of the official tools. */
final class EnvironmentNames {

    /** A key id and its secret are looked for in one of these; never one half here, the other there. */
    static final List<KeyPair> KEY = List.of(
            new KeyPair("KEY_ID", "KEY_SECRET"),
            new KeyPair("CLICKHOUSE_CLOUD_API_KEY", "CLICKHOUSE_CLOUD_API_SECRET"));

    static final List<String> ORGANIZATION_ID = List.of("ORG_ID", "CLICKHOUSE_ORG_ID");

    /** The official tools have no variable for the service. */
    static final List<String> SERVICE_ID = List.of("SERVICE_ID");

    static final String BASE_URL = "CLICKHOUSE_API_URL";

    private EnvironmentNames() {}

    /** The names of two variables that belong together. */
    record KeyPair(String id, String secret) {}
}
