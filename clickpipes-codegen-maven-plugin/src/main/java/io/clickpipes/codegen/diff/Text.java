package io.clickpipes.codegen.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Short renderings for people. */
final class Text {

    private static final int LONGEST = 80;
    private static final int MOST_VALUES = 10;

    private Text() {}

    /** A value of a document, shortened where it is long. */
    static String of(JsonNode value) {
        if (value.isArray()) {
            return list(StreamSupport.stream(value.spliterator(), false)
                    .map(Text::of)
                    .toList());
        }
        if (value.isNumber()) {
            BigDecimal number = value.decimalValue();
            boolean plain = Math.abs((long) number.scale()) + number.precision() <= 40;
            return plain ? number.toPlainString() : number.toString();
        }
        return brief(value.isValueNode() ? value.asText() : value.toString());
    }

    /** Some names, the first ones if they are many. */
    static String list(List<String> names) {
        String all = names.stream().limit(MOST_VALUES).collect(Collectors.joining(", "));
        return names.size() > MOST_VALUES ? all + ", …" : all;
    }

    /** One line without control characters. */
    static String brief(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
