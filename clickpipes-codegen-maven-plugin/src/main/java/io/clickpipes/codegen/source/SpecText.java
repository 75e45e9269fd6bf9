package io.clickpipes.codegen.source;

import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Text from bytes, within the limits. */
final class SpecText {

    private static final int MEBIBYTE = 1024 * 1024;

    private SpecText() {}

    /** All bytes, or a refusal once there are more. */
    static byte[] bounded(String name, InputStream in, int maximum) throws IOException {
        byte[] bytes = in.readNBytes(maximum + 1);
        if (bytes.length > maximum) {
            throw tooLarge(name, maximum);
        }
        return bytes;
    }

    static CodegenException tooLarge(String name, int maximum) {
        String size = maximum % MEBIBYTE == 0 ? maximum / MEBIBYTE + " MiB" : maximum + " bytes";
        return failure(
                name,
                "source-too-large",
                "The document is larger than " + size + ".",
                "Split it, or remove what is not needed.",
                null);
    }

    /** Text from bytes: by the byte order mark, or else UTF-8. */
    static LoadedSpec decode(String name, byte[] bytes) {
        Charset charset = StandardCharsets.UTF_8;
        int skip = 0;
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            skip = 3;
        } else if (startsWith(bytes, 0xFE, 0xFF)) {
            charset = StandardCharsets.UTF_16BE;
            skip = 2;
        } else if (startsWith(bytes, 0xFF, 0xFE)) {
            charset = StandardCharsets.UTF_16LE;
            skip = 2;
        } else if (bytes.length > 1 && bytes[0] == 0 && bytes[1] != 0) {
            // Without a mark; documents begin with a character of ASCII.
            charset = StandardCharsets.UTF_16BE;
        } else if (bytes.length > 1 && bytes[0] != 0 && bytes[1] == 0) {
            charset = StandardCharsets.UTF_16LE;
        }
        String text;
        try {
            text = charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip))
                    .toString();
        } catch (CharacterCodingException e) {
            throw failure(
                    name,
                    "source-charset",
                    "The document is not " + charset + " text.",
                    "Save it as UTF-8; a compressed file has to be unpacked first.",
                    e);
        }
        if (text.isBlank()) {
            throw failure(name, "source-empty", "The document is empty.", "Give a document with content.", null);
        }
        return new LoadedSpec(name, text);
    }

    static CodegenException failure(String name, String id, String message, String remedy, @Nullable Exception cause) {
        return new Diagnostics(name).fatal(id, "#", message, remedy, cause);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
