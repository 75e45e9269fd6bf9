package io.clickpipes.codegen;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import io.clickpipes.codegen.source.LoadedSpec;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The options that are maps, in one YAML file.
 *
 * @param envelope shape of the object that wraps every answer
 */
public record ConfigFile(@Nullable Envelope envelope) {

    /** Nothing configured. */
    public static final ConfigFile EMPTY = new ConfigFile(null);

    private static final ObjectReader READER = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(ConfigFile.class);

    /**
     * The section {@code envelope}.
     *
     * @param result member that holds the result
     * @param members members around it
     * @param except operation ids whose answers come bare
     */
    public record Envelope(
            @Nullable String result,
            @Nullable List<String> members,
            @Nullable List<String> except) {}

    /**
     * Reads the file's text.
     *
     * @throws CodegenException if it is not YAML, or holds an option that does not exist
     */
    public static ConfigFile read(LoadedSpec file) {
        try {
            ConfigFile config = READER.readValue(file.text());
            if (config != null && config.envelope != null && config.envelope.result == null) {
                throw failure(file, "#/envelope", "The envelope has no \"result\".", null);
            }
            return config == null ? EMPTY : config;
        } catch (JsonMappingException e) {
            throw failure(file, pointer(e), e.getOriginalMessage(), e);
        } catch (JsonProcessingException e) {
            throw failure(file, "#", "This is not YAML: " + e.getOriginalMessage(), e);
        }
    }

    /** The envelope, with its lists made whole. */
    public Optional<CodegenOptions.EnvelopeShape> envelopeShape() {
        return envelope == null || envelope.result == null
                ? Optional.empty()
                : Optional.of(new CodegenOptions.EnvelopeShape(
                        envelope.result,
                        envelope.members == null ? List.of() : envelope.members,
                        envelope.except == null ? List.of() : envelope.except));
    }

    private static String pointer(JsonMappingException e) {
        StringBuilder pointer = new StringBuilder("#");
        e.getPath()
                .forEach(part -> pointer.append('/')
                        .append(part.getFieldName() == null ? String.valueOf(part.getIndex()) : part.getFieldName()));
        return pointer.toString();
    }

    private static CodegenException failure(
            LoadedSpec file, String pointer, String message, @Nullable Exception cause) {
        return new CodegenException(
                new Diagnostic(
                        "config",
                        file.name(),
                        pointer,
                        message,
                        "Correct the configFile; its only section is \"envelope\" with result, members, except."),
                cause);
    }
}
