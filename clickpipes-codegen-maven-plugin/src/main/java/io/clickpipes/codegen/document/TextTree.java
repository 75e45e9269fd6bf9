package io.clickpipes.codegen.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.source.LoadedSpec;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** Parses text into a plain tree, JSON or YAML, within limits that a hostile text can not pass. */
public final class TextTree {

    /** Deepest nesting of objects and lists. */
    static final int MAXIMUM_DEPTH = 500;

    /** Most objects, lists and scalars, once YAML aliases are written out. */
    static final int MAXIMUM_VALUES = 2_000_000;

    private static final JsonMapper JSON = JsonMapper.builder(com.fasterxml.jackson.core.JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAXIMUM_DEPTH)
                            .build())
                    .disable(com.fasterxml.jackson.core.StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // A number keeps its digits: 1.0 is not 1, in JSON as in YAML.
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .disable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS.mappedFeature())
            .build();

    private TextTree() {}

    /**
     * The tree of any JSON or YAML text; objects keep the order of their members.
     *
     * @param file the text, YAML or JSON
     * @param diagnostics gets what is wrong
     * @return its tree
     * @throws CodegenException if it is neither, is cut off, or passes a limit
     */
    public static JsonNode parse(LoadedSpec file, Diagnostics diagnostics) {
        String text = file.text().stripLeading();
        if (text.startsWith("<")) {
            throw diagnostics.fatal(
                    "markup",
                    "#",
                    "This is a web page or other markup, neither JSON nor YAML.",
                    "Give the address of the document itself, not of a page that shows it or of a log-in.",
                    null);
        }
        return text.startsWith("{") || text.startsWith("[")
                ? parseJson(file.text(), diagnostics)
                : parseYaml(file.text(), diagnostics);
    }

    private static JsonNode parseJson(String text, Diagnostics diagnostics) {
        if (text.length() > MAXIMUM_VALUES && !hasFewValues(text)) {
            throw tooDeep(diagnostics, null);
        }
        try (JsonParser parser = JSON.createParser(text)) {
            return JSON.readTree(parser);
        } catch (JsonEOFException e) {
            throw truncated("JSON", at(e), diagnostics, e);
        } catch (StreamConstraintsException | NumberFormatException e) {
            // The latter for an exponent beyond what Java can hold.
            throw tooDeep(diagnostics, e);
        } catch (JsonProcessingException e) {
            // Flow style YAML begins like JSON does.
            JsonNode flow = parseFlowYaml(text);
            if (flow != null) {
                return flow;
            }
            throw diagnostics.fatal(
                    "not-json",
                    "#",
                    "The text begins like JSON, but is not valid" + at(e) + ".",
                    "Correct the text there.",
                    e);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A short text can hold more values than there is memory for; what else is wrong with it is told later. */
    private static boolean hasFewValues(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            int values = 0;
            while (values <= MAXIMUM_VALUES && parser.nextToken() != null) {
                values += parser.currentToken().isStructEnd() || parser.hasToken(JsonToken.FIELD_NAME) ? 0 : 1;
            }
            return values <= MAXIMUM_VALUES;
        } catch (java.io.IOException e) {
            return true;
        }
    }

    private static @Nullable JsonNode parseFlowYaml(String text) {
        try {
            return YamlTree.parse(text);
        } catch (YAMLException e) {
            return null;
        }
    }

    private static JsonNode parseYaml(String text, Diagnostics diagnostics) {
        try {
            return YamlTree.parse(text);
        } catch (YamlTree.LimitException e) {
            throw tooDeep(diagnostics, e);
        } catch (MarkedYAMLException e) {
            if (String.valueOf(e.getProblem()).contains("end of stream")
                    || String.valueOf(e.getProblem()).contains("<stream end>")) {
                throw truncated("YAML", "", diagnostics, e);
            }
            String place = e.getProblemMark() == null
                    ? ""
                    : " at line " + (e.getProblemMark().getLine() + 1) + ", column "
                            + (e.getProblemMark().getColumn() + 1);
            if (String.valueOf(e.getProblem()).contains("'\\t")) {
                throw diagnostics.fatal(
                        "not-yaml", "#", "YAML does not allow a tab" + place + ".", "Put spaces there.", e);
            }
            if (e instanceof YamlTree.Problem) {
                throw diagnostics.fatal(
                        "not-yaml", "#", "The YAML has " + e.getProblem() + place + ".", "Correct the text there.", e);
            }
            throw diagnostics.fatal(
                    "not-yaml", "#", "The text is neither JSON nor YAML" + place + ".", "Correct the text there.", e);
        } catch (ReaderException e) {
            throw diagnostics.fatal(
                    "not-yaml",
                    "#",
                    "YAML does not allow the character " + String.format(Locale.ROOT, "U+%04X", e.getCodePoint())
                            + ", which is at position " + e.getPosition() + ".",
                    "Remove it; in a quoted text it can be written as an escape.",
                    e);
        } catch (YAMLException e) {
            throw diagnostics.fatal(
                    "not-yaml", "#", "The text is neither JSON nor YAML.", "Give an OpenAPI document.", e);
        }
    }

    private static CodegenException truncated(String syntax, String place, Diagnostics diagnostics, Exception cause) {
        return diagnostics.fatal(
                "truncated",
                "#",
                "The " + syntax + " text ends in the middle" + place + ".",
                "Get the complete document; a download may have been cut off.",
                cause);
    }

    private static CodegenException tooDeep(Diagnostics diagnostics, @Nullable Exception cause) {
        return diagnostics.fatal(
                "limits",
                "#",
                "The document passes a limit: " + MAXIMUM_DEPTH + " levels of nesting, numbers of 1,000 digits or "
                        + "with exponents beyond 2,147,483,647, names of 50,000 characters, lines of 2,000,000 in YAML, 2,000,000 values once YAML "
                        + "aliases are written out, or 100,000 values that aliases repeat.",
                "Simplify the document.",
                cause);
    }

    private static String at(JsonProcessingException e) {
        return e.getLocation() == null
                ? ""
                : " at line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
    }
}
