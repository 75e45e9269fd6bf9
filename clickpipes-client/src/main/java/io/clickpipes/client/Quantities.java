package io.clickpipes.client;

import io.clickpipes.client.support.JsonValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sizes in answers: numbers, or the quantities of Kubernetes (rule SCL-4). */
final class Quantities {

    private static final Pattern QUANTITY = Pattern.compile("(\\d{1,15}(?:\\.\\d{1,9})?)([a-zA-Z]{0,2})");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal GIBIBYTE = BigDecimal.valueOf(1L << 30);

    /** Bytes of each suffix. */
    private static final Map<String, BigDecimal> BYTES = Map.of(
            "", BigDecimal.ONE,
            "k", BigDecimal.valueOf(1_000),
            "M", BigDecimal.valueOf(1_000_000),
            "G", BigDecimal.valueOf(1_000_000_000),
            "Ki", BigDecimal.valueOf(1L << 10),
            "Mi", BigDecimal.valueOf(1L << 20),
            "Gi", GIBIBYTE);

    private Quantities() {}

    /** Millicores: a number is of them, a text of cores unless it ends in m. */
    static @Nullable BigDecimal millicores(@Nullable JsonValue value) {
        if (value != null && value.kind() == JsonValue.Kind.NUMBER) {
            return known(value.asNumber());
        }
        Matcher quantity = quantity(value);
        if (quantity == null) {
            return null;
        }
        BigDecimal number = new BigDecimal(quantity.group(1));
        return switch (quantity.group(2)) {
            case "m" -> known(number);
            case "" -> known(number.multiply(THOUSAND));
            default -> null;
        };
    }

    /** GiB: a number is of them, a text of bytes unless it has another suffix. */
    static @Nullable BigDecimal gibibytes(@Nullable JsonValue value) {
        if (value != null && value.kind() == JsonValue.Kind.NUMBER) {
            return known(value.asNumber());
        }
        Matcher quantity = quantity(value);
        BigDecimal bytes = quantity == null ? null : BYTES.get(quantity.group(2));
        return quantity == null || bytes == null
                ? null
                : known(new BigDecimal(quantity.group(1)).multiply(bytes).divide(GIBIBYTE, MathContext.DECIMAL64));
    }

    private static @Nullable Matcher quantity(@Nullable JsonValue value) {
        if (value == null || value.kind() != JsonValue.Kind.STRING) {
            return null;
        }
        Matcher quantity = QUANTITY.matcher(value.asString());
        return quantity.matches() ? quantity : null;
    }

    /** 0 is not known. */
    private static @Nullable BigDecimal known(BigDecimal size) {
        return size.signum() > 0 ? size : null;
    }
}
