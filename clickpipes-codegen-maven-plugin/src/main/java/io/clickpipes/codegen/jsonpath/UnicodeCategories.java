package io.clickpipes.codegen.jsonpath;

import java.util.Map;

/** The Unicode categories a regular expression may name, as bits of {@link Character#getType(int)}. */
final class UnicodeCategories {

    private static final Map<String, Integer> TYPES = Map.ofEntries(
            type("Lu", Character.UPPERCASE_LETTER),
            type("Ll", Character.LOWERCASE_LETTER),
            type("Lt", Character.TITLECASE_LETTER),
            type("Lm", Character.MODIFIER_LETTER),
            type("Lo", Character.OTHER_LETTER),
            type("Mn", Character.NON_SPACING_MARK),
            type("Mc", Character.COMBINING_SPACING_MARK),
            type("Me", Character.ENCLOSING_MARK),
            type("Nd", Character.DECIMAL_DIGIT_NUMBER),
            type("Nl", Character.LETTER_NUMBER),
            type("No", Character.OTHER_NUMBER),
            type("Pc", Character.CONNECTOR_PUNCTUATION),
            type("Pd", Character.DASH_PUNCTUATION),
            type("Ps", Character.START_PUNCTUATION),
            type("Pe", Character.END_PUNCTUATION),
            type("Pi", Character.INITIAL_QUOTE_PUNCTUATION),
            type("Pf", Character.FINAL_QUOTE_PUNCTUATION),
            type("Po", Character.OTHER_PUNCTUATION),
            type("Zs", Character.SPACE_SEPARATOR),
            type("Zl", Character.LINE_SEPARATOR),
            type("Zp", Character.PARAGRAPH_SEPARATOR),
            type("Sm", Character.MATH_SYMBOL),
            type("Sc", Character.CURRENCY_SYMBOL),
            type("Sk", Character.MODIFIER_SYMBOL),
            type("So", Character.OTHER_SYMBOL),
            type("Cc", Character.CONTROL),
            type("Cf", Character.FORMAT),
            type("Co", Character.PRIVATE_USE),
            type("Cn", Character.UNASSIGNED));

    private UnicodeCategories() {}

    /** The bits of a category such as {@code Lu}, or of all that begin with a letter; 0 if there is none. */
    static int types(String name) {
        return name.length() == 1
                ? TYPES.entrySet().stream()
                        .filter(each -> each.getKey().startsWith(name))
                        .mapToInt(Map.Entry::getValue)
                        .reduce(0, (one, other) -> one | other)
                : TYPES.getOrDefault(name, 0);
    }

    private static Map.Entry<String, Integer> type(String name, byte type) {
        return Map.entry(name, 1 << type);
    }
}
