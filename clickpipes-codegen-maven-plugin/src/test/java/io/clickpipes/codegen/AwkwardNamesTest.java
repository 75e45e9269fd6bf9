package io.clickpipes.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.output.GeneratedFile;
import io.clickpipes.codegen.testing.Compilation;
import io.clickpipes.codegen.testing.Generation;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that no Java programmer would choose, in every place where a document can have one. */
class AwkwardNamesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path classes;

    @Test
    void makeSchemas() throws Exception {
        ObjectNode document = document();
        ObjectNode schemas = document.putObject("components").putObject("schemas");
        int number = 0;
        for (String name : all()) {
            schemas.set(name, schema(number++));
        }
        List<GeneratedFile> files = compiled(document);

        assertThat(files.stream().filter(file -> file.path().startsWith("awkward/model/")))
                .hasSize(all().size() + 1);
    }

    @Test
    void makeProperties() throws Exception {
        ObjectNode document = document();
        ObjectNode schemas = document.putObject("components").putObject("schemas");
        for (String kind : List.of("Text", "Enum", "Object")) {
            ObjectNode owner = schemas.putObject("Owner" + kind).put("type", "object");
            ObjectNode properties = owner.putObject("properties");
            ArrayNode required = owner.putArray("required");
            for (String name : all()) {
                properties.set(name, property(kind));
                required.add(name);
            }
        }
        compiled(document);

        try (URLClassLoader loader = Compilation.loader(classes)) {
            Class<?> owner = loader.loadClass("awkward.model.OwnerText");
            long accessors = Arrays.stream(owner.getDeclaredMethods())
                    .filter(each -> each.getParameterCount() == 0 && each.getReturnType() == String.class)
                    .count();
            assertThat(accessors).isEqualTo(all().size());
        }
    }

    @Test
    void makeOperationsTagsAndParameters() throws Exception {
        ObjectNode document = document();
        ObjectNode paths = document.putObject("paths");
        int number = 0;
        for (String name : all()) {
            for (boolean required : List.of(true, false)) {
                ObjectNode operation = paths.putObject("/p" + number++)
                        .putObject("post")
                        .put("operationId", name + (required ? "" : "?"));
                operation.putArray("tags").add(name);
                ArrayNode parameters = operation.putArray("parameters");
                for (String in : List.of("query", "header", "cookie")) {
                    if (!in.equals("query") && !name.matches("[!#$%&'*+.^_`|~0-9A-Za-z-]+")) {
                        // HTTP allows no such name there, so it is refused.
                        continue;
                    }
                    ObjectNode parameter = parameters
                            .addObject()
                            .put("name", name)
                            .put("in", in)
                            .put("required", required);
                    parameter
                            .putObject("schema")
                            .put("type", "string")
                            .putArray("enum")
                            .add("a")
                            .add("b");
                }
                operation
                        .putObject("requestBody")
                        .putObject("content")
                        .putObject("application/json")
                        .putObject("schema")
                        .put("type", "object")
                        .putObject("properties")
                        .putObject(name)
                        .put("type", "string");
                operation
                        .putObject("responses")
                        .putObject("200")
                        .put("description", "")
                        .putObject("content")
                        .putObject("application/json")
                        .putObject("schema")
                        .put("type", "object")
                        .putObject("properties")
                        .putObject(name)
                        .put("type", "array")
                        .putObject("items")
                        .put("type", "object")
                        .putObject("properties")
                        .putObject(name)
                        .put("type", "string");
            }
        }
        compiled(document);
    }

    @Test
    void makeConstants() throws Exception {
        ObjectNode document = document();
        ObjectNode schemas = document.putObject("components").putObject("schemas");
        ArrayNode values = schemas.putObject("Odd").put("type", "string").putArray("enum");
        all().forEach(values::add);
        compiled(document);

        try (URLClassLoader loader = Compilation.loader(classes)) {
            Class<?> odd = loader.loadClass("awkward.model.Odd");
            assertThat(Arrays.stream(odd.getFields()).filter(field -> field.getType() == odd))
                    .hasSize(all().size());
            Method of = odd.getMethod("of", String.class);
            for (String value : all()) {
                assertThat(of.invoke(null, value)).hasToString(value);
            }
        }
    }

    /** A field or a parameter hides a package of its name, where a type has to be written with its package. */
    @Test
    void doNotHidePackages() throws Exception {
        ObjectNode document = document();
        ObjectNode schemas = document.putObject("components").putObject("schemas");
        ObjectNode owner = schemas.putObject("Owner").put("type", "object");
        ObjectNode properties = owner.putObject("properties");
        for (String name : List.of("java", "com", "org", "okhttp3", "retrofit2", "awkward", "io")) {
            properties.putObject(name).put("type", "string");
        }
        for (String type : listed("types")) {
            properties.set(type, inlineObject());
            ObjectNode list = properties.putObject("listOf" + type).put("type", "array");
            list.putObject("items").put("$ref", "#/components/schemas/" + type);
            schemas.set(type, inlineObject());
        }
        properties.putObject("date").put("type", "string").put("format", "date");
        properties.putObject("time").put("type", "string").put("format", "date-time");
        properties.putObject("id").put("type", "string").put("format", "uuid");
        properties.putObject("at").put("type", "string").put("format", "uri");
        properties.putObject("texts").put("type", "array").putObject("items").put("type", "string");
        properties
                .putObject("all")
                .put("type", "object")
                .putObject("additionalProperties")
                .put("type", "number");
        owner.putObject("additionalProperties").put("type", "string");
        ObjectNode operation =
                document.putObject("paths").putObject("/a").putObject("post").put("operationId", "a");
        ArrayNode parameters = operation.putArray("parameters");
        for (String name : List.of("java", "com", "org", "okhttp3", "retrofit2", "awkward")) {
            for (boolean required : List.of(true, false)) {
                parameters
                        .addObject()
                        .put("name", name + (required ? "" : "_"))
                        .put("in", "query")
                        .put("required", required)
                        .putObject("schema")
                        .put("type", "array")
                        .putObject("items")
                        .put("$ref", "#/components/schemas/List");
                parameters
                        .addObject()
                        .put("name", name)
                        .put("in", "cookie")
                        .put("required", false)
                        .putObject("schema")
                        .put("type", "string")
                        .put("format", "date");
            }
        }
        operation
                .putObject("requestBody")
                .putObject("content")
                .putObject("application/json")
                .putObject("schema")
                .put("$ref", "#/components/schemas/Owner");
        operation
                .putObject("responses")
                .putObject("200")
                .put("description", "")
                .putObject("content")
                .putObject("application/json")
                .putObject("schema")
                .put("$ref", "#/components/schemas/Map");
        compiled(document);
    }

    private List<GeneratedFile> compiled(ObjectNode document) {
        CodegenOptions options = new CodegenOptions(
                "awkward.api",
                "awkward.model",
                "awkward.support",
                true,
                List.of(),
                io.clickpipes.codegen.config.Config.EMPTY);
        List<GeneratedFile> files = Generation.of(document.toString(), options);

        assertThat(Compilation.compile(files, classes)).isEmpty();
        Set<String> places = new TreeSet<>();
        for (GeneratedFile file : files) {
            assertThat(places.add(key(file.path()))).as(file.path()).isTrue();
            assertThat(file.path().substring(file.path().lastIndexOf('/') + 1).getBytes(StandardCharsets.UTF_8).length)
                    .isLessThan(255);
            assertThat(file.path()).doesNotContain("..").doesNotMatch("(?i).*/(con|prn|aux|nul|com\\d|lpt\\d)\\.java");
        }
        try (Stream<Path> made = Files.walk(classes)) {
            Set<String> names = new TreeSet<>();
            made.filter(Files::isRegularFile)
                    .forEach(each -> assertThat(
                                    names.add(key(classes.relativize(each).toString())))
                            .as(each.toString())
                            .isTrue());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return files;
    }

    /** What Windows and macOS take for the same file. */
    private static String key(String path) {
        String folded = path.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFD);
    }

    private static ObjectNode document() {
        ObjectNode document = JSON.createObjectNode().put("openapi", "3.1.0");
        document.putObject("info").put("title", "Odd").put("version", "1");
        document.putObject("paths");
        return document;
    }

    private static ObjectNode schema(int number) {
        return switch (number % 3) {
            case 0 -> inlineObject();
            case 1 -> property("Enum");
            default -> union();
        };
    }

    private static ObjectNode inlineObject() {
        ObjectNode object = JSON.createObjectNode().put("type", "object");
        object.putObject("properties").putObject("x").put("type", "string");
        return object;
    }

    private static ObjectNode union() {
        ObjectNode union = JSON.createObjectNode();
        ArrayNode alternatives = union.putArray("oneOf");
        alternatives.add(inlineObject());
        alternatives.addObject().put("type", "string");
        return union;
    }

    private static ObjectNode property(String kind) {
        ObjectNode schema = JSON.createObjectNode();
        switch (kind) {
            case "Object" -> {
                return inlineObject();
            }
            case "Enum" ->
                schema.put("type", "string").putArray("enum").add("a").add("b");
            case "List" -> schema.put("type", "array").putObject("items").put("type", "string");
            case "Map" ->
                schema.put("type", "object").putObject("additionalProperties").put("type", "string");
            case "Number" -> schema.put("type", "number");
            case "Date" -> schema.put("type", "string").put("format", "date");
            default -> schema.put("type", "string");
        }
        return schema;
    }

    /** The lists above, and every name of a method in the templates of support. */
    private static Set<String> all() {
        Set<String> all = new LinkedHashSet<>(List.of("\0", "a".repeat(500), "a".repeat(499) + "b", "日".repeat(300)));
        all.addAll(listed("odd"));
        all.addAll(listed("words"));
        Pattern method = Pattern.compile("\\b([a-z]\\w*)\\(");
        for (String template : List.of(
                "JsonObject", "JsonModel", "JsonWriter", "OpenEnum", "UnionValue", "Extras", "Json", "Formats")) {
            Matcher matcher = method.matcher(template(template));
            while (matcher.find()) {
                all.add(matcher.group(1));
            }
        }
        return all;
    }

    /** Lists of {@code awkward.json}: odd spellings, words that mean something to Java or to us, names of types. */
    private static List<String> listed(String name) {
        try (InputStream in = AwkwardNamesTest.class.getResourceAsStream("/naming/awkward.json")) {
            return JSON.readerForListOf(String.class)
                    .readValue(JSON.readTree(in).path(name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String template(String name) {
        try (InputStream in = Codegen.class.getResourceAsStream("emit/support/" + name + ".java")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
