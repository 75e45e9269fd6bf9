package io.clickpipes.codegen.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.document.Grammar.Holds;
import io.clickpipes.codegen.document.Grammar.Kind;
import io.clickpipes.codegen.document.Grammar.Rule;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one form in which a document is stored: YAML of two blanks per level, members of each kind of
 * object in a fixed order, one way to write each text. Equal documents give equal text, and reading
 * the text gives an equal document. Names that are data, such as paths and properties, keep their
 * order, and so does everything inside of values and extensions.
 */
public final class CanonicalYaml {

    /** Longest text that stays beside its name. Lengths do not count what is before, so that a move breaks no lines. */
    private static final int LONGEST_INLINE = 84;

    /** Longest line of a folded text. */
    private static final int LONGEST_FOLDED = 108;

    /** YAML wants an implicit key to end within 1,024 characters. */
    private static final int LONGEST_KEY = 1_000;

    private final StringBuilder out = new StringBuilder();

    private CanonicalYaml() {}

    /**
     * Writes a whole document.
     *
     * @param document stays as it is
     * @return its text with a line feed at the end of every line
     * @throws IllegalArgumentException if the tree holds what JSON can not, such as a number that is none
     */
    public static String write(ObjectNode document) {
        CanonicalYaml yaml = new CanonicalYaml();
        if (document.isEmpty()) {
            return "{}\n";
        }
        yaml.members(document, new Rule(Kind.ROOT, Holds.ONE, false), 0);
        return yaml.out.toString();
    }

    /** Writes the members of an object; the first one where the text ends now, the others on lines of their own. */
    private void members(ObjectNode object, @Nullable Rule rule, int indent) {
        boolean one = rule != null && rule.holds() == Holds.ONE;
        Iterable<String> names = one ? CanonicalOrder.of(rule.kind(), object) : object::fieldNames;
        boolean first = true;
        for (String name : names) {
            if (!first) {
                indent(indent);
            }
            first = false;
            key(name, indent);
            value(object.get(name), one ? Grammar.rule(rule.kind(), name) : entry(rule, name), indent);
        }
    }

    /** What an entry of a map is; extensions among paths and responses follow no rule. */
    private static @Nullable Rule entry(@Nullable Rule map, String name) {
        return map == null || map.holds() != Holds.MAP || map.isExtension(name) ? null : map.each();
    }

    private void key(String name, int indent) {
        String key = YamlText.inline(name);
        // A document that begins with this would be taken for markup.
        String safe = key.startsWith("<") ? "'" + key.replace("'", "''") + "'" : key;
        if (safe.length() > LONGEST_KEY) {
            out.append("? ").append(safe).append('\n');
            indent(indent);
        } else {
            out.append(safe);
        }
        out.append(':');
    }

    private void value(JsonNode value, @Nullable Rule rule, int indent) {
        if (value.isContainerNode() && value.isEmpty()) {
            out.append(value.isObject() ? " {}\n" : " []\n");
        } else if (value instanceof ObjectNode object) {
            out.append('\n');
            indent(indent + 2);
            members(object, rule, indent + 2);
        } else if (value.isArray()) {
            out.append('\n');
            indent(indent + 2);
            items(value, rule, indent + 2);
        } else {
            scalar(value, indent);
        }
    }

    private void items(JsonNode list, @Nullable Rule rule, int indent) {
        Rule each = rule == null ? null : rule.each();
        for (int i = 0; i < list.size(); i++) {
            if (i > 0) {
                indent(indent);
            }
            out.append('-');
            JsonNode item = list.get(i);
            if (item.isContainerNode() && !item.isEmpty()) {
                out.append(' ');
                if (item instanceof ObjectNode object) {
                    members(object, each, indent + 2);
                } else {
                    items(item, each, indent + 2);
                }
            } else {
                value(item, each, indent);
            }
        }
    }

    private void scalar(JsonNode value, int indent) {
        switch (value.getNodeType()) {
            case STRING -> text(value.textValue(), indent);
            case NUMBER -> out.append(' ').append(number(value)).append('\n');
            case BOOLEAN, NULL -> out.append(' ').append(value.asText()).append('\n');
            default -> throw new IllegalArgumentException("JSON has no " + value.getNodeType());
        }
    }

    /** All digits; a decimal number has a sign of being one, so that it is read as one. */
    private static String number(JsonNode value) {
        if (value.isIntegralNumber()) {
            return value.asText();
        }
        if (!value.isBigDecimal() && !Double.isFinite(value.doubleValue())) {
            throw new IllegalArgumentException("JSON has no number " + value.asText());
        }
        BigDecimal decimal = value.isBigDecimal() ? value.decimalValue() : new BigDecimal(value.asText());
        return decimal.scale() == 0 ? decimal + ".0" : decimal.toString();
    }

    private void text(String text, int indent) {
        if (YamlText.isLiteral(text)) {
            block(text.endsWith("\n") ? "|" : "|-", YamlText.literalLines(text), indent);
        } else if (text.codePointCount(0, text.length()) > LONGEST_INLINE && YamlText.isFoldable(text)) {
            block(">-", YamlText.foldedLines(text, LONGEST_FOLDED), indent);
        } else {
            out.append(' ').append(YamlText.inline(text)).append('\n');
        }
    }

    private void block(String header, List<String> lines, int indent) {
        out.append(' ').append(header).append('\n');
        for (String line : lines) {
            if (!line.isEmpty()) {
                indent(indent + 2);
                out.append(line);
            }
            out.append('\n');
        }
    }

    private void indent(int columns) {
        out.append(" ".repeat(columns));
    }
}
