package io.clickpipes.codegen.travel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Texts and numbers for a schema, among them odd ones that Java likes to change. */
final class Scalars {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final List<String> DATE_TIMES = List.of(
            "2026-02-28T23:59:59Z",
            "1999-12-31T00:00:00.123456789+05:30",
            "2026-02-28t10:00:00z",
            "2026-02-28T10:00:00.10-00:00");
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "plain",
            "\u00e4\ud83d\ude00\u4e2d",
            "a\"b\\c/d",
            "\u2028\u0000\u001f\t\r\n",
            "null",
            "1.50",
            "</script>",
            "${x}");
    private static final List<String> DECIMALS = List.of(
            "0",
            "-0.0",
            "1.50",
            "1E+2",
            "0.1000000000000000055511151231257827",
            "123456789012345678901234567890.5",
            "7");

    private final Random random;

    Scalars(Random random) {
        this.random = random;
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    JsonNode text(ObjectNode schema) {
        boolean bytes = schema.path("contentEncoding").asText().startsWith("base64");
        String format = bytes ? "byte" : schema.path("format").asText("");
        boolean secret = format.equals("password") || schema.path("writeOnly").asBoolean();
        String text = switch (format) {
            case "date-time" -> any(DATE_TIMES);
            case "date" -> any(List.of("2024-02-29", "0001-01-01", "9999-12-31"));
            case "time" -> any(List.of("10:00:00Z", "23:59:59.5+01:00"));
            case "duration" -> any(List.of("PT1H", "P1DT2H3M4S", "P3W"));
            case "uuid" ->
                any(List.of(
                        new UUID(random.nextLong(), random.nextLong()).toString(),
                        "0F8FAD5B-D9CB-469F-A165-70867728950E"));
            case "uri", "url", "iri" -> any(List.of("https://example.com/a?b=c#d", "urn:x:y", "https://h/%7E%c3%a4"));
            case "uri-reference" -> any(List.of("a/b", "../x", "#f"));
            case "email" -> "ann@example.com";
            case "hostname" -> "example.com";
            case "ipv4" -> "127.0.0.1";
            case "ipv6" -> "::1";
            case "byte" -> any(List.of("", "AAECAw==", "SGVsbG8="));
            case "int64", "int32", "decimal", "number" -> "12";
            default -> secret ? Instances.SECRET + random.nextInt(1_000_000) : any(TEXTS);
        };
        String pattern = schema.path("pattern").asText("");
        if (!pattern.isEmpty() && !bytes) {
            text = patterned(pattern, text);
        }
        int least = schema.path("minLength").asInt(0);
        int most = schema.path("maxLength").asInt(Integer.MAX_VALUE);
        text += "x".repeat(Math.max(0, Math.min(least, 100_000) - text.codePointCount(0, text.length())));
        if (text.codePointCount(0, text.length()) > most) {
            text = text.substring(0, text.offsetByCodePoints(0, most));
        }
        return NODES.textNode(text);
    }

    /** For patterns of one class and a count, which are most; for others the validator decides. */
    private String patterned(String pattern, String text) {
        for (String candidate : List.of(
                text,
                "a",
                "A",
                "1",
                "abc",
                "ABC",
                "123",
                "a1",
                "A1",
                "abc-123",
                "ab-cd",
                "12345678",
                "1234567890",
                "abcdefgh",
                "ABCDEFGH",
                "a@b.cd",
                "1.2.3",
                "#a1b2c3",
                "en",
                "en-US",
                "USD",
                "https://a.b/c",
                "0123456789abcdef",
                "a".repeat(24),
                "1".repeat(12),
                "a".repeat(40))) {
            try {
                if (java.util.regex.Pattern.compile(pattern).matcher(candidate).find()) {
                    return candidate;
                }
            } catch (java.util.regex.PatternSyntaxException e) {
                return text;
            }
        }
        throw new Instances.NoInstanceException();
    }

    JsonNode integer(ObjectNode schema) {
        String format = schema.path("format").asText("");
        boolean small = format.equals("int32") || format.equals("int16") || format.equals("int8");
        BigInteger value = switch (random.nextInt(4)) {
            case 0 -> BigInteger.valueOf(random.nextInt(100));
            case 1 -> BigInteger.ZERO;
            case 2 -> BigInteger.valueOf(small ? random.nextInt(128) : random.nextLong());
            default -> BigInteger.valueOf(small ? 127 : Integer.MAX_VALUE + 1L);
        };
        BigDecimal bounded = bounded(schema, new BigDecimal(value));
        return NODES.numberNode(bounded.toBigInteger());
    }

    JsonNode number(ObjectNode schema) {
        String format = schema.path("format").asText("");
        boolean binary = format.equals("float") || format.equals("double");
        return NODES.numberNode(
                bounded(schema, new BigDecimal(binary ? any(List.of("1.5", "0", "-2.25", "1E+2")) : any(DECIMALS))));
    }

    private BigDecimal bounded(ObjectNode schema, BigDecimal value) {
        BigDecimal result = value;
        JsonNode least = schema.has("minimum") ? schema.get("minimum") : schema.path("exclusiveMinimum");
        JsonNode most = schema.has("maximum") ? schema.get("maximum") : schema.path("exclusiveMaximum");
        if (most.isNumber() && result.compareTo(most.decimalValue()) >= 0) {
            result = most.decimalValue().subtract(BigDecimal.ONE);
        }
        if (least.isNumber() && result.compareTo(least.decimalValue()) <= 0) {
            result = least.decimalValue()
                    .add(
                            schema.has("minimum")
                                            && !schema.path("exclusiveMinimum").asBoolean()
                                    ? BigDecimal.ZERO
                                    : BigDecimal.ONE);
        }
        if (schema.path("multipleOf").isNumber()
                && schema.get("multipleOf").decimalValue().signum() > 0) {
            BigDecimal step = schema.get("multipleOf").decimalValue();
            result = result.divideToIntegralValue(step).multiply(step);
        }
        return result;
    }
}
