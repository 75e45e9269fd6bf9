package harbour.app;

/**
 * The number that a ship keeps for life, whatever its name and flag. Generated models and parameters use this class for
 * the format {@code imo-number}, as our {@code harbour.codegen.yaml} says.
 */
public record ImoNumber(String digits) {

    /** Six digits, and one that checks them. */
    public ImoNumber {
        if (!digits.matches("[0-9]{7}") || check(digits) != digits.charAt(6) - '0') {
            throw new IllegalArgumentException("No IMO number: " + digits);
        }
    }

    /** What the generated code calls with a text from the wire. */
    public static ImoNumber of(String text) {
        return new ImoNumber(text);
    }

    /** What it puts on the wire. */
    @Override
    public String toString() {
        return digits;
    }

    private static int check(String digits) {
        int sum = 0;
        for (int i = 0; i < 6; i++) {
            sum += (7 - i) * (digits.charAt(i) - '0');
        }
        return sum % 10;
    }
}
