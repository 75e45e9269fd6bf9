package io.clickpipes.codegen.travel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import io.clickpipes.codegen.Codegen;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.document.DocumentTree;
import io.clickpipes.codegen.naming.Identifiers;
import io.clickpipes.codegen.output.GeneratedFile;
import io.clickpipes.codegen.source.LoadedSpec;
import io.clickpipes.codegen.testing.Compilation;
import io.clickpipes.codegen.testing.Generation;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Sends instances of all named schemas of one document through the classes generated from it. */
final class Voyage {

    private static final String ROOT = "travel";
    private static final String DOCUMENT = "urn:travel:document";

    /** Characters of documents that a registry may hold; their trees take ten times as much memory. */
    private static final int MOST_KEPT = 50_000_000;

    private final ObjectNode document;
    private final Path classes;
    private final List<String> failures = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private final Map<String, Integer> travelled = new TreeMap<>();

    Voyage(String text, Path folder) {
        document = DocumentTree.parse(new LoadedSpec("travel.yaml", text), new Diagnostics("travel.yaml"));
        List<GeneratedFile> files = new Codegen(Generation.options(ROOT)).generate("travel.yaml", document);
        List<String> said = Compilation.compile(files, folder);
        if (!said.isEmpty()) {
            throw new IllegalStateException("does not compile: " + said.get(0));
        }
        classes = folder;
    }

    /** What failed, with the instance and the seed. */
    List<String> failures() {
        return failures;
    }

    /** How many valid instances of each schema travelled. */
    Map<String, Integer> travelled() {
        return travelled;
    }

    Voyage run(long seed, int each) throws Exception {
        boolean swagger = document.has("swagger");
        JsonNode schemas = swagger ? document.path("definitions") : document.at("/components/schemas");
        String pointer = swagger ? "#/definitions/" : "#/components/schemas/";
        String text = Journey.MAPPER.writeValueAsString(document);
        SchemaRegistry registry = registry(text);
        int asked = 0;
        Map<String, Integer> uses = new HashMap<>();
        schemas.fieldNames()
                .forEachRemaining(name -> uses.merge(Identifiers.type(name).toLowerCase(Locale.ROOT), 1, Integer::sum));
        try (URLClassLoader loader = Compilation.loader(classes)) {
            for (Map.Entry<String, JsonNode> schema : schemas.properties()) {
                String type = Identifiers.type(schema.getKey());
                if (uses.getOrDefault(type.toLowerCase(Locale.ROOT), 0) > 1) {
                    continue;
                }
                Journey journey;
                try {
                    journey = new Journey(loader, ROOT, type);
                } catch (ClassNotFoundException e) {
                    // A schema that is no type of its own, such as a plain text.
                    continue;
                }
                String fragment = schema.getKey().replace("~", "~0").replace("/", "~1");
                // For each schema the registry reads the whole document, and keeps what it read.
                if (++asked % Math.max(1, MOST_KEPT / text.length()) == 0) {
                    registry = registry(text);
                }
                Schema validator = registry.getSchema(SchemaLocation.of(DOCUMENT + pointer + fragment));
                travelled.put(schema.getKey(), 0);
                Random random = new Random(seed ^ schema.getKey().hashCode());
                for (int i = 0; i < each; i++) {
                    one(schema.getKey(), schema.getValue(), journey, validator, random, seed);
                }
            }
        }
        return this;
    }

    private void one(String name, JsonNode schema, Journey journey, Schema validator, Random random, long seed)
            throws Exception {
        JsonNode instance;
        try {
            instance = new Instances(document, random).of(schema);
        } catch (Instances.NoInstanceException e) {
            return;
        }
        String text = Journey.MAPPER.writeValueAsString(instance);
        if (instance.isNull() || !valid(validator, text)) {
            return;
        }
        Journey.Result result = journey.travel(text);
        String problem =
                result.problem().isEmpty() && !valid(validator, result.back()) ? "came back invalid" : result.problem();
        if (problem.isEmpty()) {
            travelled.merge(name, 1, Integer::sum);
        } else {
            if (known.add(name + problem.replaceFirst("[^A-Za-z ].*", ""))) {
                failures.add(cut(name + ": " + problem) + "; seed " + seed + ", instance " + cut(text));
            }
        }
    }

    private static String cut(String text) {
        return text.length() > 1_500 ? text.substring(0, 1_500) + "…" : text;
    }

    private static boolean valid(Schema validator, String text) {
        return validator.validate(text, InputFormat.JSON).isEmpty();
    }

    private SchemaRegistry registry(String text) {
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        boolean newest = document.path("openapi").asText().startsWith("3.1");
        return SchemaRegistry.withDialect(
                newest ? Dialects.getOpenApi31() : Dialects.getOpenApi30(),
                builder -> builder.schemaRegistryConfig(config).schemas(Map.of(DOCUMENT, text)));
    }
}
