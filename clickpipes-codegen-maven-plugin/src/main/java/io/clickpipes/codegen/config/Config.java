package io.clickpipes.codegen.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the {@code configFile} says, such as
 *
 * <pre>{@code
 * envelope: {result: data, members: [status]}
 * names: {schemas: {pet_v2: Pet}}
 * types: {money: {class: com.example.Money, from: parse}}
 * calls: java.util.concurrent.CompletableFuture<T>
 * references: [https://schemas.example.com/common/]
 * missingReferences: refuse
 * extensions: {audit: {level: full}}
 * }</pre>
 *
 * @param envelope shape of the object that every answer is wrapped in, if there is one
 * @param names names that a team chooses itself
 * @param types Java classes by {@code format}
 * @param calls what the methods of the interfaces return: a generic type in which {@code T} stands for
 *     the answer's type, such as {@code java.util.concurrent.CompletableFuture<T>}
 * @param annotations annotations that generated code gets beside its own
 * @param references beginnings of the addresses that references in the document may be fetched from
 * @param missingReferences what becomes of a reference to a file that is not there: {@code warn} or {@code refuse}
 * @param extensions options of extensions, by name of the extension
 * @param sharedSupport whether all support types are written, also those that this document has no use for, because
 *     others rely on them
 * @param file what messages call the file
 */
public record Config(
        Optional<EnvelopeShape> envelope,
        Renames names,
        Map<String, MappedType> types,
        String calls,
        List<ExtraAnnotation> annotations,
        List<String> references,
        String missingReferences,
        Map<String, JsonNode> extensions,
        boolean sharedSupport,
        String file) {

    /** What methods return unless something else is asked for. */
    public static final String RETROFIT_CALL = "retrofit2.Call<T>";

    private static final String WARN = "warn";

    /** Nothing is configured. */
    public static final Config EMPTY =
            new Config(Optional.empty(), Renames.NONE, Map.of(), RETROFIT_CALL, List.of(), List.of(), Map.of());

    /**
     * From no file in particular.
     *
     * @param envelope as above
     * @param names as above
     * @param types as above
     * @param calls as above
     * @param annotations as above
     * @param references as above
     * @param extensions as above
     */
    public Config(
            Optional<EnvelopeShape> envelope,
            Renames names,
            Map<String, MappedType> types,
            String calls,
            List<ExtraAnnotation> annotations,
            List<String> references,
            Map<String, JsonNode> extensions) {
        this(envelope, names, types, calls, annotations, references, WARN, extensions, false, "configFile");
    }

    /**
     * Keeps its own copies.
     *
     * @param envelope as above
     * @param names as above
     * @param types as above
     * @param calls as above
     * @param annotations as above
     * @param references as above
     * @param missingReferences as above
     * @param extensions as above
     * @param sharedSupport as above
     * @param file as above
     */
    public Config {
        types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
        annotations = List.copyOf(annotations);
        references = List.copyOf(references);
        extensions = Collections.unmodifiableMap(new LinkedHashMap<>(extensions));
    }

    /** {@return whether a reference to a file that is not there is an error wherever it stands} */
    public boolean refusesMissing() {
        return !missingReferences.equals(WARN);
    }

    /**
     * {@return nothing but an envelope}
     *
     * @param envelope its shape
     */
    public static Config enveloped(EnvelopeShape envelope) {
        return new Config(Optional.of(envelope), Renames.NONE, Map.of(), RETROFIT_CALL, List.of(), List.of(), Map.of());
    }
}
