package io.clickpipes.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.document.DocumentTree;
import io.clickpipes.codegen.model.ApiModel;
import io.clickpipes.codegen.model.ObjectModel;
import io.clickpipes.codegen.model.TypeModel;
import io.clickpipes.codegen.source.SpecSource;
import io.clickpipes.codegen.testing.Generation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is added to a document, what was there keeps its names. */
class StableNamesTest {

    private static final List<String> AWKWARD = List.of(
            "",
            "_",
            "$",
            "0",
            "日本",
            "مرحبا",
            "😀",
            "class",
            "String",
            "Builder",
            "CON",
            "a/b",
            "a~b",
            "a.b",
            "List",
            "Object",
            "java",
            "toString",
            "hasOwn",
            "record",
            "Unknown",
            "Base",
            "İ",
            "ß",
            "x".repeat(300));

    @ParameterizedTest
    @ValueSource(strings = {"src/test/resources/golden", "../../shared/reference/upstream"})
    void survivesAdditions(String folder) throws Exception {
        assumeTrue(Files.isDirectory(Path.of(folder)), "no documents at " + folder);
        List<Path> documents;
        try (var files = Files.list(Path.of(folder))) {
            documents = files.filter(each -> each.toString().matches(".*\\.(ya?ml|json)"))
                    .sorted()
                    .toList();
        }
        assertThat(documents).isNotEmpty();
        for (Path document : folder.startsWith("..") ? documents.subList(0, 1) : documents) {
            Random random = new Random(document.getFileName().toString().hashCode());
            Map<String, String> before = names(read(document));
            for (int round = 0; round < 3; round++) {
                ObjectNode changed = read(document);
                for (int i = 0; i < 4; i++) {
                    String name = AWKWARD.get(random.nextInt(AWKWARD.size()));
                    addSchema(changed, name + "Added" + i, random);
                    addSchema(changed, name, random);
                    addOperation(changed, name, random);
                    addProperty(changed, name + "Added" + i, random);
                }
                assertThat(names(changed)).as(document + ", round " + round).containsAllEntriesOf(before);
            }
        }
    }

    private static void addSchema(ObjectNode document, String name, Random random) {
        ObjectNode schemas = document.withObjectProperty("components").withObjectProperty("schemas");
        if (schemas.has(name)) {
            return;
        }
        ObjectNode schema = schemas.putObject(name);
        if (random.nextBoolean()) {
            schema.put("type", "object")
                    .putObject("properties")
                    .putObject(name)
                    .put("type", "object")
                    .putObject("properties")
                    .putObject(name)
                    .put("type", "string");
        } else {
            schema.put("type", "string").putArray("enum").add("a").add("b");
        }
    }

    private static void addOperation(ObjectNode document, String name, Random random) {
        ObjectNode operation = document.withObjectProperty("paths")
                .putObject("/added/" + random.nextInt(1_000_000))
                .putObject("get")
                .put("operationId", name + random.nextInt(1_000_000));
        operation.putArray("tags").add("added " + name);
        operation
                .putArray("parameters")
                .addObject()
                .put("name", name + "x")
                .put("in", "query")
                .putObject("schema")
                .put("type", "string");
        operation.putObject("responses").putObject("204").put("description", "");
    }

    /** To any schema with properties; one whose name no property there has in any spelling. */
    private static void addProperty(ObjectNode document, String name, Random random) {
        ObjectNode schemas = document.withObjectProperty("components").withObjectProperty("schemas");
        List<ObjectNode> owners = new java.util.ArrayList<>();
        schemas.forEach(schema -> {
            if (schema.path("properties") instanceof ObjectNode properties && !properties.has(name)) {
                owners.add(properties);
            }
        });
        if (!owners.isEmpty()) {
            owners.get(random.nextInt(owners.size())).putObject(name).put("type", "string");
        }
    }

    /** Everything that has a name, by its place in the document. */
    private static Map<String, String> names(ObjectNode document) {
        ApiModel model = new Codegen(Generation.options("stable")).model("test", document);
        Map<String, String> names = new TreeMap<>();
        model.types().forEach(type -> collect(type, names));
        model.interfaces().forEach(api -> {
            names.put("tag " + api.tag(), api.name());
            api.operations().forEach(operation -> {
                names.put("method " + operation.pointer(), operation.methodName());
                operation
                        .parametersType()
                        .ifPresent(id -> names.put("parameters " + operation.pointer(), id.toString()));
            });
        });
        return names;
    }

    private static void collect(TypeModel type, Map<String, String> names) {
        names.put(
                "type " + type.pointer() + " " + type.getClass().getSimpleName(),
                type.id().toString());
        if (type instanceof ObjectModel object) {
            object.properties()
                    .forEach(property -> names.put(
                            "property " + type.id() + " " + property.wireName(),
                            property.names().toString()));
        }
        type.nested().forEach(nested -> collect(nested, names));
    }

    private static ObjectNode read(Path document) {
        return DocumentTree.parse(SpecSource.load(document.toString(), Path.of("")), new Diagnostics("test"));
    }
}
