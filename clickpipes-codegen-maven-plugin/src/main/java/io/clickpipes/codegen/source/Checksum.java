package io.clickpipes.codegen.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, the one checksum of this plugin. */
public final class Checksum {

    private Checksum() {}

    /**
     * {@return the checksum of bytes, as 64 small hexadecimal digits}
     *
     * @param bytes what is summed up
     */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /**
     * {@return the checksum of a text's UTF-8 bytes}
     *
     * @param text what is summed up, as UTF-8
     */
    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }
}
