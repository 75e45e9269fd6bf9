package io.clickpipes.codegen.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Certificates of an authority that exists for one test. */
public final class Certificates {

    private static final String PASSWORD = "of-a-test-key-store";

    private final Path folder;

    public Certificates(Path folder) throws Exception {
        this.folder = folder;
        keytool("ca", "-genkeypair", "-keyalg", "EC", "-dname", "CN=authority", "-ext", "bc:c", "-alias", "ca");
        keytool("ca", "-exportcert", "-alias", "ca", "-file", path("ca.cer"));
    }

    /** A server's certificate, signed by the authority. */
    public SSLContext server(String name, String host, String start) throws Exception {
        keytool(name, "-genkeypair", "-keyalg", "EC", "-dname", "CN=" + name, "-alias", "key");
        keytool(name, "-certreq", "-alias", "key", "-file", path(name + ".csr"));
        keytool(
                "ca",
                "-gencert",
                "-alias",
                "ca",
                "-infile",
                path(name + ".csr"),
                "-outfile",
                path(name + ".cer"),
                "-ext",
                "SAN=" + host,
                "-startdate",
                start,
                "-validity",
                "30");
        keytool(name, "-importcert", "-noprompt", "-alias", "ca", "-file", path("ca.cer"));
        keytool(name, "-importcert", "-noprompt", "-alias", "key", "-file", path(name + ".cer"));
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store(name), PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    /** A client that trusts the authority and nobody else. */
    Trust client() throws GeneralSecurityException, IOException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("ca", store("ca").getCertificate("ca"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return Trust.of(context, trusted);
    }

    private KeyStore store(String name) throws GeneralSecurityException, IOException {
        return KeyStore.getInstance(folder.resolve(name + ".p12").toFile(), PASSWORD.toCharArray());
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private void keytool(String store, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of("-storetype", "PKCS12", "-storepass", PASSWORD, "-keystore", path(store + ".p12")));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }
}
