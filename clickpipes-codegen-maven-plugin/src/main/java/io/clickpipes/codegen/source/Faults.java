package io.clickpipes.codegen.source;

import io.clickpipes.codegen.diagnostic.CodegenException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.time.Duration;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/**
 * What can go wrong on the way to a document, each with its own text.
 *
 * @param name the address without user information and query
 */
record Faults(String name, FetchOptions.Limits limits) {

    private static final String CHECK = "Check the address and the network, or download the document first.";
    private static final String AGAIN = "Try again, or download the document first.";
    private static final String SERVER = "in settings.xml";

    CodegenException unknownHost(String host, Exception cause) {
        return fault("source-unknown-host", "There is no host " + host + ".", CHECK, cause);
    }

    CodegenException refused(String who, Exception cause) {
        return fault("source-refused", who + " refuses the connection, or can not be reached.", CHECK, cause);
    }

    CodegenException noConnection(String who, Exception cause) {
        return fault(
                "source-timeout",
                who + " did not take the connection within " + text(limits.connect()) + ".",
                CHECK,
                cause);
    }

    CodegenException silent(Exception cause) {
        return fault("source-timeout", "The server was silent for " + text(limits.silence()) + ".", AGAIN, cause);
    }

    CodegenException late() {
        return fault(
                "source-timeout",
                "The document did not arrive whole within " + text(limits.total()) + ".",
                AGAIN,
                null);
    }

    CodegenException interrupted() {
        return fault("source-interrupted", "Reading was interrupted.", "Start again.", null);
    }

    CodegenException cutOff(Exception cause) {
        return fault("source-cut-off", "The connection ended before the document was complete.", AGAIN, cause);
    }

    CodegenException tooLarge() {
        return SpecText.tooLarge(name, limits.maximumBytes());
    }

    /** OkHttp does not tell an answer that ends in its head from one whose head does not end. */
    CodegenException noHead(Exception cause) {
        return fault(
                "source-cut-off",
                "The connection ended before the document began, or the head of the answer is too long.",
                AGAIN,
                cause);
    }

    /** Without the cause, which quotes what came. */
    CodegenException notHttp() {
        return fault("source-not-http", "This is no answer of a web server: it breaks the rules.", CHECK, null);
    }

    CodegenException encoding() {
        return fault(
                "source-encoding",
                "The server packs the document in a way that nobody asked for.",
                "Download and unpack it first; only gzip is unpacked here.",
                null);
    }

    CodegenException badGzip(Exception cause) {
        return fault(
                "source-cut-off", "The packed document is damaged or cut off, or something follows it.", AGAIN, cause);
    }

    CodegenException tls(Exception cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof CertificateExpiredException || each instanceof CertificateNotYetValidException) {
                return fault(
                        "source-tls",
                        "The server's certificate is "
                                + (each instanceof CertificateExpiredException ? "out of date." : "not valid yet."),
                        "Check this machine's clock, or tell whoever runs the server.",
                        cause);
            }
            if (each instanceof SSLPeerUnverifiedException) {
                return fault(
                        "source-tls",
                        "The server's certificate belongs to another host.",
                        "Check the address; somebody may be in between.",
                        cause);
            }
            if (String.valueOf(each.getMessage()).contains("unable to find valid certification path")) {
                return fault(
                        "source-tls",
                        "Nobody whom this JVM trusts vouches for the server's certificate.",
                        "For a private authority, name a trust store by -Djavax.net.ssl.trustStore in MAVEN_OPTS.",
                        cause);
            }
        }
        return fault(
                "source-tls",
                "No protected connection could be made with the server.",
                "Check address and port; the server may not speak TLS there, or only an outdated version of it.",
                cause);
    }

    CodegenException proxy(int status, boolean sentCredentials) {
        if (status != 407) {
            return fault(
                    "source-proxy",
                    "The proxy answered with status " + status + " instead of letting the connection through.",
                    "Check the <proxy> " + SERVER + " and what it permits.",
                    null);
        }
        return sentCredentials
                ? fault(
                        "source-proxy",
                        "The proxy refuses the credentials (status 407).",
                        "Check user name and password of the <proxy> " + SERVER
                                + "; only Basic authentication is known.",
                        null)
                : fault(
                        "source-proxy",
                        "The proxy wants credentials (status 407).",
                        "Add user name and password to the <proxy> " + SERVER + ".",
                        null);
    }

    /** For an answer that is neither document nor redirect. */
    CodegenException status(int status, boolean sentCredentials, boolean elsewhere) {
        String number = " (status " + status + ").";
        if (status == 401 || status == 403) {
            return denied(number, sentCredentials, elsewhere);
        }
        if (status == 404 || status == 410) {
            return fault("source-missing", "The server has no such document" + number, "Correct the address.", null);
        }
        if (status >= 500) {
            return fault("source-server", "The server failed" + number, "Try again later, or download it first.", null);
        }
        return fault("source-status", "The server sent no document" + number, CHECK, null);
    }

    private CodegenException denied(String number, boolean sentCredentials, boolean elsewhere) {
        if (elsewhere) {
            return fault(
                    "source-denied",
                    "The server redirects to another one, which wants credentials" + number,
                    "Credentials stay with the server of the address: give the final address.",
                    null);
        }
        return sentCredentials
                ? fault(
                        "source-denied",
                        "The server refuses the credentials" + number,
                        "Check the <server> " + SERVER + " that serverId names.",
                        null)
                : fault(
                        "source-denied",
                        "The server wants credentials" + number,
                        "Put them into a <server> " + SERVER + ", and name it as serverId of pull, diff or check.",
                        null);
    }

    private CodegenException fault(String id, String message, String remedy, @Nullable Exception cause) {
        return SpecText.failure(name, id, message, remedy, cause);
    }

    private static String text(Duration time) {
        return time.toMillis() % 1000 == 0 ? time.toSeconds() + " seconds" : time.toMillis() + " milliseconds";
    }
}
