package io.clickpipes.codegen.source;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** The body of an answer, whole or not at all. */
final class HttpBody {

    private static final int MAXIMUM_LINE = 8 * 1024;
    private static final int MAXIMUM_TRAILERS = 100;

    private final InputStream in;
    private final Faults faults;
    private final int maximum;

    private HttpBody(InputStream in, Faults faults) {
        this.in = in;
        this.faults = faults;
        this.maximum = faults.limits().maximumBytes();
    }

    /** The unpacked bytes. */
    static byte[] read(HttpHead head, InputStream in, Faults faults) throws IOException {
        String encoding = head.all("content-encoding").toLowerCase(Locale.ROOT);
        boolean gzip = encoding.equals("gzip") || encoding.equals("x-gzip");
        if (!gzip && !encoding.isEmpty() && !encoding.equals("identity")) {
            throw faults.encoding();
        }
        byte[] sent = new HttpBody(in, faults).sent(head);
        if (!gzip) {
            return sent;
        }
        try {
            return Gunzip.unpack(sent, faults.limits().maximumBytes());
        } catch (Gunzip.TooLargeException e) {
            throw faults.tooLarge();
        } catch (IOException e) {
            throw faults.badGzip(e);
        }
    }

    private byte[] sent(HttpHead head) throws IOException {
        String transfer = head.all("transfer-encoding").toLowerCase(Locale.ROOT);
        if (transfer.equals("chunked")) {
            return chunked();
        }
        if (!transfer.isEmpty()) {
            throw faults.encoding();
        }
        String length = head.first("content-length").orElse("");
        if (head.headers().stream()
                .anyMatch(each ->
                        each.name().equals("content-length") && !each.value().equals(length))) {
            throw new HttpHead.MalformedException("it has two lengths");
        }
        if (length.isEmpty()) {
            // Until the server closes, which is all that HTTP 1.0 knows.
            return upToMaximum(Integer.MAX_VALUE);
        }
        if (!length.matches("\\d{1,18}")) {
            throw new HttpHead.MalformedException("its length is no number");
        }
        long expected = Long.parseLong(length);
        if (expected > maximum) {
            throw faults.tooLarge();
        }
        byte[] bytes = upToMaximum((int) expected);
        if (bytes.length < expected) {
            throw new EOFException("The body is shorter than announced.");
        }
        return bytes;
    }

    private byte[] upToMaximum(int expected) throws IOException {
        byte[] bytes = in.readNBytes(Math.min(expected, maximum + 1));
        if (bytes.length > maximum) {
            throw faults.tooLarge();
        }
        return bytes;
    }

    private byte[] chunked() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (true) {
            String size =
                    HttpHead.line(in, MAXIMUM_LINE).replaceFirst(";.*", "").strip();
            if (!size.matches("[0-9a-fA-F]{1,15}")) {
                throw new HttpHead.MalformedException("a piece of it has no size");
            }
            long length = Long.parseLong(size, 16);
            if (length == 0) {
                skipTrailers();
                return bytes.toByteArray();
            }
            if (length > maximum - bytes.size()) {
                throw faults.tooLarge();
            }
            byte[] piece = in.readNBytes((int) length);
            if (piece.length < length) {
                throw new EOFException("A piece is shorter than announced.");
            }
            bytes.write(piece, 0, piece.length);
            if (!HttpHead.line(in, MAXIMUM_LINE).isEmpty()) {
                throw new HttpHead.MalformedException("a piece of it is longer than announced");
            }
        }
    }

    private void skipTrailers() throws IOException {
        for (int i = 0; i < MAXIMUM_TRAILERS; i++) {
            if (HttpHead.line(in, MAXIMUM_LINE).isEmpty()) {
                return;
            }
        }
        throw new HttpHead.MalformedException("it never ends");
    }
}
