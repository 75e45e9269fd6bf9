package io.clickpipes.codegen.testing;

/** A class that a team chose for a format: it keeps digits, and refuses what begins with 13. */
public record Big(String digits) {

    /** From its digits. */
    public static Big of(String digits) {
        if (digits.startsWith("13")) {
            throw new IllegalArgumentException("unlucky " + digits);
        }
        return new Big(digits);
    }
}
