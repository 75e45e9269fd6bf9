package io.clickpipes.codegen.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Status and header lines of an answer (RFC 9112).
 *
 * @param headers names in small letters, in the order they came
 */
record HttpHead(int status, List<Header> headers) {

    private static final int MAXIMUM_BYTES = 64 * 1024;
    private static final int MAXIMUM_INTERIM = 10;

    record Header(String name, String value) {}

    /** What came is not HTTP; the message says why, without quoting it. */
    static final class MalformedException extends IOException {
        private static final long serialVersionUID = 1L;

        MalformedException(String message) {
            super(message);
        }
    }

    /** The first final answer; those with a status of 1xx announce another. */
    static HttpHead read(InputStream in) throws IOException {
        for (int i = 0; i < MAXIMUM_INTERIM; i++) {
            HttpHead head = readOne(in);
            if (head.status >= 200) {
                return head;
            }
        }
        throw new MalformedException("it never comes to the answer");
    }

    private static HttpHead readOne(InputStream in) throws IOException {
        int left = MAXIMUM_BYTES;
        String first = line(in, left);
        if (!first.matches("HTTP/1\\.[01] [1-9]\\d\\d( .*)?")) {
            throw new MalformedException("it has no status line of HTTP 1.1");
        }
        List<Header> headers = new ArrayList<>();
        while (true) {
            String line = line(in, left);
            left -= line.length() + 2;
            if (line.isEmpty()) {
                return new HttpHead(Integer.parseInt(first.substring(9, 12)), List.copyOf(headers));
            }
            int colon = line.indexOf(':');
            if (colon <= 0) {
                throw new MalformedException("it has a header line without a name");
            }
            headers.add(new Header(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip()));
        }
    }

    /** A line without its end. */
    static String line(InputStream in, int maximum) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int each = in.read(); each != '\n'; each = in.read()) {
            if (each < 0) {
                throw new EOFException("The answer ends in its head.");
            }
            if (line.length() >= maximum) {
                throw new MalformedException("its head is too long");
            }
            line.append((char) each);
        }
        return line.length() > 0 && line.charAt(line.length() - 1) == '\r'
                ? line.substring(0, line.length() - 1)
                : line.toString();
    }

    Optional<String> first(String name) {
        return headers.stream()
                .filter(each -> each.name().equals(name))
                .map(Header::value)
                .findFirst();
    }

    /** Text of one header, as the server's bytes; several lines count as one list. */
    String all(String name) {
        return String.join(
                ",",
                headers.stream()
                        .filter(each -> each.name().equals(name))
                        .map(Header::value)
                        .toList());
    }

    Validators validators() {
        return new Validators(first("etag"), first("last-modified"));
    }

    /** Bytes of a request's head. */
    static byte[] request(List<String> lines) {
        return (String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }
}
