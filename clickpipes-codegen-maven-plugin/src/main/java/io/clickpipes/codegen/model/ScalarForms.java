package io.clickpipes.codegen.model;

import io.clickpipes.codegen.config.MappedType;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.document.NearNames;
import io.clickpipes.codegen.document.Pointers;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What becomes of strings and numbers by their format; a team's own classes come first. */
final class ScalarForms {

    /** The first integer that no long holds. As a double, because documents made by JavaScript round to it. */
    private static final double BEYOND_LONG = 0x1p63;

    private final Map<String, MappedType> mappings;
    private final Set<String> seen = new HashSet<>();
    private final Set<String> used = new HashSet<>();

    ScalarForms(Map<String, MappedType> mappings) {
        this.mappings = mappings;
    }

    Form.Single text(Schema<?> schema) {
        return single(schema, ScalarKind.STRING, textKind(schema));
    }

    Form.Single integer(Schema<?> schema) {
        return single(schema, ScalarKind.INTEGER, integerKind(schema));
    }

    Form.Single number(Schema<?> schema) {
        return single(schema, ScalarKind.DECIMAL, numberKind(schema));
    }

    /** Whether a team has a class of its own for the schema's format. */
    boolean isMapped(Schema<?> schema) {
        return schema.getFormat() != null && mappings.containsKey(schema.getFormat());
    }

    private Form.Single single(Schema<?> schema, ScalarKind wire, ScalarKind usual) {
        String format = schema.getFormat();
        MappedType mapping = format == null ? null : mappings.get(format);
        if (format != null) {
            seen.add(format);
        }
        if (mapping == null) {
            return new Form.Single(usual);
        }
        used.add(mapping.className() + " " + format);
        return new Form.Single(
                wire, Optional.of(new TypeRef.Mapping(mapping.className(), mapping.from(), mapping.to())));
    }

    /** A mapping that nothing in the document asks for is most likely misspelt. */
    void reportUnused(Diagnostics diagnostics) {
        mappings.forEach((format, mapping) -> {
            if (!used.contains(mapping.className() + " " + format)) {
                String near = String.join(", ", NearNames.of(format, seen));
                diagnostics.report(
                        "config-type-unused",
                        "#" + Pointers.of(List.of("types", format)),
                        "No string or number of the document has the format \"" + format + "\".",
                        near.isEmpty() ? "Correct the format, or take the entry out." : "Did you mean " + near + "?");
            }
        });
    }

    private static ScalarKind textKind(Schema<?> schema) {
        String format = schema.getFormat() == null ? "" : schema.getFormat();
        return switch (format) {
            case "date" -> ScalarKind.DATE;
            case "date-time" -> ScalarKind.DATE_TIME;
            case "time" -> ScalarKind.TIME;
            case "time-local" -> ScalarKind.LOCAL_TIME;
            case "date-time-local" -> ScalarKind.LOCAL_DATE_TIME;
            case "duration" -> ScalarKind.DURATION;
            case "uuid" -> ScalarKind.UUID;
            case "uri", "url", "uri-reference", "iri", "iri-reference" -> ScalarKind.URI;
            case "decimal", "decimal128" -> ScalarKind.DECIMAL_TEXT;
            case "byte" -> ScalarKind.BYTES;
            case "base64url" -> ScalarKind.BYTES_URL;
            case "" -> encoded(schema.getContentEncoding());
            default -> ScalarKind.STRING;
        };
    }

    private static ScalarKind encoded(@Nullable String encoding) {
        return switch (encoding == null ? "" : encoding) {
            case "base64" -> ScalarKind.BYTES;
            case "base64url" -> ScalarKind.BYTES_URL;
            default -> ScalarKind.STRING;
        };
    }

    private static ScalarKind integerKind(Schema<?> schema) {
        String format = schema.getFormat() == null ? "" : schema.getFormat();
        return switch (format) {
            case "int8", "int16", "int32", "uint8", "uint16" -> ScalarKind.INT32;
            case "int64", "uint32" -> ScalarKind.INT64;
            case "uint64", "int128", "uint128" -> ScalarKind.INTEGER;
            default -> isBeyondLong(schema) ? ScalarKind.INTEGER : ScalarKind.INT64;
        };
    }

    private static boolean isBeyondLong(Schema<?> schema) {
        return isBeyondLong(schema.getMinimum())
                || isBeyondLong(schema.getMaximum())
                || isBeyondLong(schema.getExclusiveMinimumValue())
                || isBeyondLong(schema.getExclusiveMaximumValue());
    }

    private static boolean isBeyondLong(@Nullable BigDecimal limit) {
        return limit != null && Math.abs(limit.doubleValue()) > BEYOND_LONG;
    }

    private static ScalarKind numberKind(Schema<?> schema) {
        return switch (schema.getFormat() == null ? "" : schema.getFormat()) {
            case "double" -> ScalarKind.DOUBLE;
            case "float" -> ScalarKind.FLOAT;
            default -> ScalarKind.DECIMAL;
        };
    }
}
