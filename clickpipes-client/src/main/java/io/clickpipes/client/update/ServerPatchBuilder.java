package io.clickpipes.client.update;

import java.util.function.Consumer;

/** What can be changed of each database server: TLS, and how often and how much is read. */
abstract class ServerPatchBuilder<B extends ServerPatchBuilder<B>> extends DatabasePatchBuilder<B> {

    /** The setters of one member of the generated model. */
    record Member<T>(Consumer<T> value, Runnable none) {}

    /** The members of the source that all kinds have. */
    record Tls(
            Member<String> tlsHost,
            Member<String> caCertificate,
            Member<Boolean> disableTls,
            Member<Boolean> skipCertVerification) {}

    /** The settings that all kinds have, and the rule about their numbers. */
    record Pace(Member<Long> syncIntervalSeconds, Member<Long> pullBatchSize, String rule) {}

    private static final String TLS_HOST = "tlsHost";
    private static final String CA_CERTIFICATE = "caCertificate";
    private static final String SYNC_INTERVAL = "settings.syncIntervalSeconds";
    private static final String BATCH_SIZE = "settings.pullBatchSize";

    private final Tls tls;
    private final Pace pace;

    ServerPatchBuilder(Tls tls, Pace pace) {
        this.tls = tls;
        this.pace = pace;
    }

    /**
     * Another name that the certificate of the server has to have.
     *
     * @param tlsHost the name
     * @return this builder
     */
    public B tlsHost(String tlsHost) {
        notBlank(TLS_HOST, tlsHost, "DST-9");
        return set(tls.tlsHost, tlsHost);
    }

    /**
     * Another certificate authority of the server.
     *
     * @param pem its certificate, PEM
     * @return this builder
     */
    public B caCertificate(String pem) {
        notBlank(CA_CERTIFICATE, pem, "DST-9");
        return set(tls.caCertificate, pem);
    }

    /**
     * Whether the connection goes without TLS.
     *
     * @param disable true if so
     * @return this builder
     */
    public B disableTls(boolean disable) {
        return set(tls.disableTls, disable);
    }

    /**
     * Whether the certificate of the server is taken as it is.
     *
     * @param skip true if so
     * @return this builder
     */
    public B skipCertVerification(boolean skip) {
        return set(tls.skipCertVerification, skip);
    }

    /**
     * Another time between two looks for changes.
     *
     * @param seconds at least 1 (rules PG-4, MY-4, MG-3)
     * @return this builder
     */
    public B syncIntervalSeconds(long seconds) {
        atLeastOne(SYNC_INTERVAL, seconds, pace.rule);
        return set(pace.syncIntervalSeconds, seconds);
    }

    /**
     * Another number of rows taken at once.
     *
     * @param rows at least 1 (rules PG-4, MY-4, MG-3)
     * @return this builder
     */
    public B pullBatchSize(long rows) {
        atLeastOne(BATCH_SIZE, rows, pace.rule);
        return set(pace.pullBatchSize, rows);
    }

    /**
     * Sends null as the name in the certificate; what that does is not documented.
     *
     * @return this builder
     */
    public B clearTlsHost() {
        return clear(TLS_HOST, tls.tlsHost);
    }

    /**
     * Sends null as the certificate authority; what that does is not documented.
     *
     * @return this builder
     */
    public B clearCaCertificate() {
        return clear(CA_CERTIFICATE, tls.caCertificate);
    }

    /**
     * Sends null as whether TLS is off; what that does is not documented.
     *
     * @return this builder
     */
    public B clearDisableTls() {
        return clear("disableTls", tls.disableTls);
    }

    /**
     * Sends null as whether the certificate is checked; what that does is not documented.
     *
     * @return this builder
     */
    public B clearSkipCertVerification() {
        return clear("skipCertVerification", tls.skipCertVerification);
    }

    /**
     * Sends null as the time between two looks; what that does is not documented.
     *
     * @return this builder
     */
    public B clearSyncIntervalSeconds() {
        return clear(SYNC_INTERVAL, pace.syncIntervalSeconds);
    }

    /**
     * Sends null as the number of rows; what that does is not documented.
     *
     * @return this builder
     */
    public B clearPullBatchSize() {
        return clear(BATCH_SIZE, pace.pullBatchSize);
    }

    private <T> B set(Member<T> member, T value) {
        member.value.accept(value);
        return self();
    }

    private B clear(String path, Member<?> member) {
        noLimit(path);
        member.none.run();
        return self();
    }
}
