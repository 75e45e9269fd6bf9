package io.clickpipes.codegen.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;

/**
 * What an unquoted YAML scalar means, by the core schema of YAML 1.2: {@code no} is a text, and so
 * is a date.
 */
final class YamlScalars {

    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]+");
    private static final Pattern OCTAL = Pattern.compile("0o[0-7]+");
    private static final Pattern DECIMAL =
            Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]{1,10})?");

    /** Somewhat more than the 1,000 of JSON, as a number may grow by some characters when it is written anew. */
    private static final int LONGEST_NUMBER = 1_100;

    private YamlScalars() {}

    static JsonNode plain(String text) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> nodes.nullNode();
            case "true", "True", "TRUE" -> nodes.booleanNode(true);
            case "false", "False", "FALSE" -> nodes.booleanNode(false);
            default -> text.length() > LONGEST_NUMBER ? nodes.textNode(text) : numberOrText(text, nodes);
        };
    }

    private static JsonNode numberOrText(String text, JsonNodeFactory nodes) {
        if (INTEGER.matcher(text).matches()) {
            return integer(new BigInteger(text.startsWith("+") ? text.substring(1) : text), nodes);
        }
        if (HEXADECIMAL.matcher(text).matches()) {
            return integer(new BigInteger(text.substring(2), 16), nodes);
        }
        if (OCTAL.matcher(text).matches()) {
            return integer(new BigInteger(text.substring(2), 8), nodes);
        }
        if (DECIMAL.matcher(text).matches()) {
            try {
                return nodes.numberNode(new BigDecimal(text));
            } catch (NumberFormatException e) {
                return nodes.textNode(text);
            }
        }
        return nodes.textNode(text);
    }

    private static JsonNode integer(BigInteger value, JsonNodeFactory nodes) {
        if (value.bitLength() < Integer.SIZE) {
            return nodes.numberNode(value.intValue());
        }
        return value.bitLength() < Long.SIZE ? nodes.numberNode(value.longValue()) : nodes.numberNode(value);
    }
}
