package io.clickpipes.codegen.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks gzip (RFC 1952) within a limit. The JDK's stream recurses once for each part of a file, so that a million
 * empty parts end in a stack overflow.
 */
final class Gunzip {

    private static final int HEADER = 10;
    private static final int TRAILER = 8;
    private static final int HAS_CHECKSUM = 2;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;

    private final byte[] packed;
    private final int maximum;
    private final ByteArrayOutputStream unpacked = new ByteArrayOutputStream();

    private Gunzip(byte[] packed, int maximum) {
        this.packed = packed;
        this.maximum = maximum;
    }

    /** There is more inside than the limit allows. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * The bytes inside.
     *
     * @throws TooLargeException as soon as there are more than the maximum
     * @throws IOException if it is not gzip, is cut off, or its checksum is wrong
     */
    static byte[] unpack(byte[] packed, int maximum) throws IOException {
        Gunzip gunzip = new Gunzip(packed, maximum);
        int position = 0;
        do {
            position = gunzip.part(position);
        } while (position < packed.length);
        return gunzip.unpacked.toByteArray();
    }

    private int part(int start) throws IOException {
        Inflater inflater = new Inflater(true);
        try {
            int data = skipHeader(start);
            inflater.setInput(packed, data, packed.length - data);
            CRC32 checksum = new CRC32();
            byte[] buffer = new byte[16 * 1024];
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new IOException("The data end too early.");
                }
                if (unpacked.size() > maximum - count) {
                    throw new TooLargeException();
                }
                checksum.update(buffer, 0, count);
                unpacked.write(buffer, 0, count);
            }
            int trailer = packed.length - inflater.getRemaining();
            if (number(trailer) != (int) checksum.getValue()
                    || number(trailer + 4) != (int) inflater.getBytesWritten()) {
                throw new IOException("The checksum is wrong.");
            }
            return trailer + TRAILER;
        } catch (DataFormatException e) {
            throw new IOException("The data are damaged.", e);
        } finally {
            inflater.end();
        }
    }

    private int skipHeader(int start) throws IOException {
        if (at(start) != 0x1F || at(start + 1) != 0x8B || at(start + 2) != 8) {
            throw new IOException("This is not gzip.");
        }
        int flags = at(start + 3);
        int position = start + HEADER;
        if ((flags & HAS_EXTRA) != 0) {
            position += 2 + at(position) + (at(position + 1) << 8);
        }
        if ((flags & HAS_NAME) != 0) {
            position = afterZero(position);
        }
        if ((flags & HAS_COMMENT) != 0) {
            position = afterZero(position);
        }
        position += (flags & HAS_CHECKSUM) != 0 ? 2 : 0;
        // There is at least one byte of data and a trailer behind.
        at(position);
        return position;
    }

    private int afterZero(int start) throws IOException {
        int position = start;
        while (at(position) != 0) {
            position++;
        }
        return position + 1;
    }

    private int number(int position) throws IOException {
        return at(position) | at(position + 1) << 8 | at(position + 2) << 16 | at(position + 3) << 24;
    }

    private int at(int position) throws IOException {
        if (position >= packed.length) {
            throw new IOException("The data end too early.");
        }
        return packed[position] & 0xFF;
    }
}
