package io.clickpipes.client.source;

import io.clickpipes.client.model.ServiceAccount;

/** The service account by which Pub/Sub and BigQuery are entered. Immutable; its text shows no secret. */
public final class ServiceAccountLogin {

    private final ServiceAccount serviceAccount;

    private ServiceAccountLogin(ServiceAccount serviceAccount) {
        this.serviceAccount = serviceAccount;
    }

    /**
     * A service account of Google Cloud.
     *
     * @param key its JSON key file in base64
     * @return the login
     */
    public static ServiceAccountLogin key(String key) {
        return new ServiceAccountLogin(Logins.serviceAccount(key));
    }

    /**
     * What is sent, <strong>secret included</strong>.
     *
     * @return the service account
     */
    public ServiceAccount serviceAccount() {
        return serviceAccount;
    }

    /** Nothing of the key. */
    @Override
    public String toString() {
        return "ServiceAccountLogin";
    }
}
