package io.clickpipes.codegen.source;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** Whom protected connections trust. */
record Trust(SSLSocketFactory sockets, X509TrustManager manager) {

    /** Asked only where there is something to protect: what the JVM was told can be wrong. */
    interface Source {
        Trust get() throws GeneralSecurityException;
    }

    /** Whom the JVM trusts, with the key that it was told to show. OkHttp by itself would know of no such key. */
    static Trust ofJvm() throws GeneralSecurityException {
        return of(SSLContext.getDefault(), null);
    }

    /** A context with its trust store; without one, that of the JVM. */
    static Trust of(SSLContext context, @Nullable KeyStore trusted) throws GeneralSecurityException {
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        return new Trust(
                context.getSocketFactory(),
                Stream.of(managers.getTrustManagers())
                        .filter(X509TrustManager.class::isInstance)
                        .map(X509TrustManager.class::cast)
                        .findFirst()
                        .orElseThrow(() -> new KeyStoreException("Nothing judges certificates.")));
    }
}
