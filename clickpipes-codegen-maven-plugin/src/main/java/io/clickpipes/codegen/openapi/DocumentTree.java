package io.clickpipes.codegen.openapi;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.source.LoadedSpec;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Parses the text of a document into a plain tree, JSON or YAML, within limits that a hostile text can not pass. */
final class DocumentTree {

    /** Deepest nesting of objects and lists. */
    static final int MAXIMUM_DEPTH = 500;

    private static final JsonMapper JSON = JsonMapper.builder(com.fasterxml.jackson.core.JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAXIMUM_DEPTH)
                            .build())
                    .disable(com.fasterxml.jackson.core.StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS.mappedFeature())
            .build();

    private DocumentTree() {}

    /** The tree; anything that is not an OpenAPI document of a version we know ends in an exception. */
    static ObjectNode parse(LoadedSpec spec, Diagnostics diagnostics) {
        String text = spec.text().stripLeading();
        JsonNode tree = text.startsWith("{") || text.startsWith("[")
                ? parseJson(spec.text(), diagnostics)
                : parseYaml(spec.text(), diagnostics);
        if (!(tree instanceof ObjectNode root) || !(root.has("openapi") || root.has("swagger"))) {
            throw diagnostics.fatal(
                    "not-openapi",
                    "#",
                    "This is not an OpenAPI document: it has neither an \"openapi\" nor a \"swagger\" member.",
                    "Give an OpenAPI 3.1, OpenAPI 3.0 or Swagger 2.0 document.",
                    null);
        }
        checkVersion(root, diagnostics);
        return root;
    }

    private static void checkVersion(ObjectNode root, Diagnostics diagnostics) {
        String member = root.has("openapi") ? "openapi" : "swagger";
        String version = root.get(member).asText();
        boolean known = member.equals("openapi")
                ? version.matches("3\\.[01](\\..*)?")
                : version.equals("2.0") || version.equals("2");
        if (!known) {
            throw diagnostics.fatal(
                    "unsupported-version",
                    "#/" + member,
                    "This version of OpenAPI is not supported.",
                    "Convert the document to 3.1, 3.0 or 2.0.",
                    null);
        }
    }

    private static JsonNode parseJson(String text, Diagnostics diagnostics) {
        try (JsonParser parser = JSON.createParser(text)) {
            return JSON.readTree(parser);
        } catch (JsonEOFException e) {
            throw truncated("JSON", at(e), diagnostics, e);
        } catch (StreamConstraintsException e) {
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
            throw diagnostics.fatal(
                    "not-yaml", "#", "The text is neither JSON nor YAML" + place + ".", "Correct the text there.", e);
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

    private static CodegenException tooDeep(Diagnostics diagnostics, Exception cause) {
        return diagnostics.fatal(
                "limits",
                "#",
                "The document passes a limit: " + MAXIMUM_DEPTH + " levels of nesting, numbers of 1,000 digits, "
                        + "or 2,000,000 values once YAML aliases are written out.",
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
