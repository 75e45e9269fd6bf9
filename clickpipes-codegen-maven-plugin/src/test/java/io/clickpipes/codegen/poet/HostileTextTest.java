package io.clickpipes.codegen.poet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.output.GeneratedFile;
import io.clickpipes.codegen.testing.Compilation;
import io.clickpipes.codegen.testing.Generation;
import io.clickpipes.codegen.testing.JavadocTool;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Documents that try to write code. Every text stands in every place that a text can stand in; what
 * comes out compiles, is documented, and says on the wire what the document said.
 */
@Execution(ExecutionMode.CONCURRENT)
class HostileTextTest {

    private static final String PAYLOAD = "static { System.setProperty(\"clickpipes.injected\", \"yes\"); }";

    private static final List<String> TEXTS = List.of(
            "*/ " + PAYLOAD + " /*",
            "\\u002a/ " + PAYLOAD + " /\\u002a",
            "\\u000a" + PAYLOAD + "//",
            "\n" + PAYLOAD + "\n//",
            "\r\n*/" + PAYLOAD,
            "\"; " + PAYLOAD + " String s = \"",
            "\\",
            "\\\"",
            "\\u0022 + 1 + \\u0022",
            "C:\\users\\new",
            "\\uXYZW",
            "{@code",
            "{@link java.lang.Strin",
            "}}}{{{",
            "@param x @return @deprecated",
            "<b><i>unbalanced</b>",
            "<script>alert(1)</script>",
            "<!-- open",
            "&nosuch; & &#0;",
            "`tick` ``two`` `",
            "$",
            "$T $L $N $S $$ $W $> $< $[ $]",
            "%s %n %d {0} ${x} #{y}",
            "\u0000\u0001\u0007\b\t\f\u001b\u007f\u0085",
            "\u202e\u2066right to left\u2069\u202c",
            "\u200b\u2028\u2029\ufeff",
            "\ud800 high alone",
            "low alone \udc00",
            "\ud83d\ude00 whole",
            "../../../etc/passwd",
            "/etc/passwd",
            "a\\b\\..\\c",
            "CON",
            " ",
            "",
            "class",
            "String",
            "x".repeat(10_000));

    private final ObjectMapper mapper = new ObjectMapper();

    @TempDir
    private Path folder;

    /** A document with the texts in one kind of place. */
    private ObjectNode document() {
        ObjectNode document = mapper.createObjectNode().put("openapi", "3.1.0");
        document.putObject("info").put("title", "t").put("version", "1");
        document.putObject("paths");
        document.putObject("components").putObject("schemas");
        return document;
    }

    private static ObjectNode schemas(ObjectNode document) {
        return (ObjectNode) document.at("/components/schemas");
    }

    private static ObjectNode operation(ObjectNode document, String path) {
        ObjectNode operation =
                ((ObjectNode) document.get("paths")).putObject(path).putObject("get");
        operation.putObject("responses").putObject("200").put("description", "d");
        return operation;
    }

    private List<GeneratedFile> generate(ObjectNode document) {
        return Generation.of(document.toString(), Generation.enveloped("hostile"));
    }

    private void assertHarmless(ObjectNode document) throws IOException {
        List<GeneratedFile> files = generate(document);
        assertThat(files).allSatisfy(file -> assertThat(file.text()).matches("[ -~\n]*"));
        assertThat(files)
                .allSatisfy(file -> assertThat(file.path()).matches("hostile/(api|model|support)/[^/\\\\]+\\.java"));
        Path classes = Files.createDirectories(folder.resolve("classes"));
        assertThat(Compilation.compile(files, classes)).isEmpty();
        try (URLClassLoader loader = Compilation.loader(classes);
                Stream<Path> all = Files.walk(classes)) {
            for (Path path :
                    all.filter(each -> each.toString().endsWith(".class")).toList()) {
                String name = classes.relativize(path)
                        .toString()
                        .replaceFirst("\\.class$", "")
                        .replace('/', '.');
                Class.forName(name, true, loader);
            }
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
        assertThat(System.getProperty("clickpipes.injected")).isNull();
        assertThat(JavadocTool.complaints(files, folder)).isEmpty();
    }

    @Test
    void areHarmlessInProse() throws IOException {
        ObjectNode document = document();
        ObjectNode info = (ObjectNode) document.get("info");
        info.put("title", String.join(" ", TEXTS)).put("version", TEXTS.get(0));
        ArrayNode tags = document.putArray("tags");
        int number = 0;
        for (String text : TEXTS) {
            number++;
            ObjectNode type = schemas(document).putObject("T" + number);
            type.put("type", "object").put("description", text).put("title", text);
            ObjectNode property = type.putObject("properties").putObject("p");
            property.put("type", "string")
                    .put("description", text)
                    .put("default", text)
                    .put("pattern", text);
            property.put("example", text).put("format", text);
            schemas(document)
                    .putObject("E" + number)
                    .put("type", "string")
                    .put("description", text)
                    .putArray("enum")
                    .add("a");
            ObjectNode union = schemas(document).putObject("U" + number).put("description", text);
            union.putArray("oneOf")
                    .add(mapper.createObjectNode().put("type", "string").put("description", text))
                    .add(mapper.createObjectNode().put("type", "integer"));
            tags.addObject().put("name", "tag" + number).put("description", text);
            ObjectNode operation = operation(document, "/p" + number).put("operationId", "o" + number);
            operation.put("summary", text).put("description", text);
            operation.putArray("tags").add("tag" + number);
            ArrayNode parameters = operation.putArray("parameters");
            parameters
                    .addObject()
                    .put("name", "q")
                    .put("in", "query")
                    .put("required", true)
                    .put("description", text)
                    .putObject("schema")
                    .put("type", "string");
            parameters
                    .addObject()
                    .put("name", "r")
                    .put("in", "query")
                    .put("description", text)
                    .putObject("schema")
                    .put("type", "string")
                    .put("default", text);
            operation
                    .putObject("requestBody")
                    .put("description", text)
                    .putObject("content")
                    .putObject("application/json")
                    .putObject("schema")
                    .put("type", "string");
        }
        assertHarmless(document);
    }

    @Test
    void areHarmlessAsNames() throws IOException {
        ObjectNode document = document();
        ObjectNode type = schemas(document).putObject("Names").put("type", "object");
        ObjectNode properties = type.putObject("properties");
        ArrayNode required = type.putArray("required");
        ArrayNode values = mapper.createArrayNode();
        int number = 0;
        for (String text : TEXTS) {
            number++;
            properties.putObject(text).put("type", number % 2 == 0 ? "string" : "array");
            if (number % 3 == 0) {
                required.add(text);
            }
            values.add(text);
            ObjectNode operation = operation(document, "/o" + number).put("operationId", text);
            operation.putArray("tags").add(text);
            ArrayNode parameters = operation.putArray("parameters");
            parameters
                    .addObject()
                    .put("name", text)
                    .put("in", "query")
                    .putObject("schema")
                    .put("type", "string");
            parameters
                    .addObject()
                    .put("name", text + "!")
                    .put("in", "query")
                    .put("required", true)
                    .putObject("schema")
                    .put("type", "string");
        }
        schemas(document).putObject("Texts").put("type", "string").set("enum", values);
        assertHarmless(document);
    }

    @Test
    void areHarmlessAsNamesOfSchemasAndInDiscriminators() throws IOException {
        ObjectNode document = document();
        ObjectNode union = schemas(document).putObject("Union");
        ArrayNode alternatives = union.putArray("oneOf");
        ObjectNode discriminator = union.putObject("discriminator").put("propertyName", TEXTS.get(5));
        ObjectNode mapping = discriminator.putObject("mapping");
        int number = 0;
        for (String text : TEXTS.subList(0, TEXTS.size() - 1)) {
            number++;
            String reference = "#/components/schemas/M" + number;
            schemas(document)
                    .putObject("M" + number)
                    .put("type", "object")
                    .putObject("properties")
                    .putObject("p" + number)
                    .put("type", "string");
            alternatives.addObject().put("$ref", reference);
            mapping.put(text, reference);
            ObjectNode named = schemas(document).putObject("N" + number + text).put("type", "object");
            named.putObject("properties")
                    .putObject("inner " + text)
                    .put("type", "object")
                    .putObject("properties")
                    .putObject(text)
                    .put("type", "string");
        }
        assertHarmless(document);
    }

    @Test
    void areHarmlessInPathsAndMediaTypesOrAreRefused() throws IOException {
        ObjectNode base = document();
        // So that the support types which the others rely on are there.
        operation(base, "/base")
                .put("operationId", "base")
                .putObject("requestBody")
                .putObject("content")
                .putObject("text/plain");
        List<GeneratedFile> all = new ArrayList<>(generate(base));
        for (String text : TEXTS) {
            ObjectNode inPath = document();
            operation(inPath, "/a/" + text).put("operationId", "o");
            ObjectNode inMedia = document();
            operation(inMedia, "/a")
                    .put("operationId", "o")
                    .putObject("requestBody")
                    .putObject("content")
                    .putObject("text/" + text);
            for (ObjectNode document : List.of(inPath, inMedia)) {
                try {
                    String root = "hostile.d" + all.size();
                    all.addAll(Generation.of(document.toString(), Generation.sharing("hostile.support", root)));
                } catch (CodegenException refused) {
                    assertThat(refused.diagnostics()).isNotEmpty();
                }
            }
        }

        assertThat(Compilation.compile(all, folder)).isEmpty();
    }

    @Test
    void arriveUnchangedOnTheWire() throws IOException, ReflectiveOperationException {
        ObjectNode document = document();
        ObjectNode properties =
                schemas(document).putObject("Names").put("type", "object").putObject("properties");
        ArrayNode values =
                schemas(document).putObject("Texts").put("type", "string").putArray("enum");
        List<String> texts = new ArrayList<>(TEXTS);
        texts.forEach(text -> properties.putObject(text).put("type", "string"));
        texts.forEach(values::add);
        Path classes = Files.createDirectories(folder.resolve("classes"));
        assertThat(Compilation.compile(generate(document), classes)).isEmpty();
        try (URLClassLoader loader = Compilation.loader(classes)) {
            ObjectNode all = mapper.createObjectNode();
            texts.forEach(text -> all.put(text, text));
            Class<?> names = loader.loadClass("hostile.model.Names");
            Object read = mapper.readValue(mapper.writeValueAsString(all), names);

            Map<?, ?> unknown =
                    (Map<?, ?>) names.getMethod("additionalProperties").invoke(read);
            assertThat(unknown).as("every name is known").isEmpty();
            assertThat(mapper.readTree(mapper.writeValueAsString(read)))
                    .isEqualTo(mapper.readTree(mapper.writeValueAsString(all)));
            Class<?> enumeration = loader.loadClass("hostile.model.Texts");
            for (String text : texts) {
                Object value = enumeration.getMethod("of", String.class).invoke(null, text);
                assertThat(enumeration.getMethod("value").invoke(value)).isEqualTo(text);
                assertThat(enumeration.getMethod("known").invoke(value))
                        .as(text)
                        .asString()
                        .isNotEqualTo("UNKNOWN");
            }
        }
    }
}
