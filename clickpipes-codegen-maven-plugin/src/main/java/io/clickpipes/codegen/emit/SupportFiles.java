package io.clickpipes.codegen.emit;

import io.clickpipes.codegen.CodegenOptions;
import io.clickpipes.codegen.config.EnvelopeShape;
import io.clickpipes.codegen.output.GeneratedFile;
import io.clickpipes.codegen.poet.Literals;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The types that all models share. They are ordinary Java files among our resources, in a package
 * named {@code support}; what a generation does not use stays away.
 */
final class SupportFiles {

    private static final List<String> ALWAYS = List.of(
            "Documents",
            "ErrorAnswer",
            "Extras",
            "Formats",
            "Idempotent",
            "InvalidPropertyException",
            "JacksonModel",
            "Json",
            "JsonConverterFactory",
            "JsonModel",
            "JsonObject",
            "JsonValue",
            "JsonWriter",
            "MissingPropertyException",
            "OpenEnum",
            "PropertyException",
            "UnionChoice",
            "UnionValue",
            "package-info");

    /**
     * What not every document has a use for, in groups that use each other: bodies and parameters that are more than
     * JSON and plain texts, typed errors, enums of numbers.
     */
    private static final List<List<String>> ON_DEMAND = List.of(
            List.of("FilePart", "Form", "PlainText", "QueryParameters", "Styles"),
            List.of("ErrorAnswer"),
            List.of("OpenNumber"));

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package support;$");
    private static final Pattern ENVELOPE = Pattern.compile("(?ms)^ *// @envelope\n(.*?)^ *// @end\n");

    private static final Pattern WEB_ONLY = Pattern.compile("(?ms)^ *// @web\n(.*?)^ *// @end\n");

    private final CodegenOptions options;
    private final List<String> used;
    private final boolean web;

    SupportFiles(CodegenOptions options, List<GeneratedFile> users) {
        this.options = options;
        this.used = ON_DEMAND.stream()
                .filter(group -> options.config().sharedSupport() || isUsed(group, users))
                .flatMap(List::stream)
                .toList();
        this.web = used.contains("Form");
    }

    private boolean isUsed(List<String> group, List<GeneratedFile> users) {
        Pattern name =
                Pattern.compile(Pattern.quote(options.supportPackage()) + "\\.(" + String.join("|", group) + ")\\b");
        return users.stream().anyMatch(file -> name.matcher(file.text()).find());
    }

    List<GeneratedFile> files() {
        Set<String> names = new TreeSet<>(ALWAYS);
        options.config().envelope().ifPresent(shape -> names.add("Envelope"));
        names.addAll(used);
        List<GeneratedFile> files = new ArrayList<>();
        String folder = options.supportPackage().replace('.', '/') + "/";
        for (String name : names) {
            files.add(new GeneratedFile(folder + name + ".java", text(name)));
        }
        return files;
    }

    private String text(String name) {
        String text = resource("support/" + name + ".java");
        text = ENVELOPE.matcher(text).replaceAll(options.config().envelope().isPresent() ? "$1" : "");
        text = WEB_ONLY.matcher(text).replaceAll(web ? "$1" : "");
        Optional<String> result = options.config().envelope().map(EnvelopeShape::result);
        if (result.isPresent()) {
            String literal = Literals.text(result.get()).toString();
            text = text.replace("\"@RESULT@\"", literal);
        }
        text = new MappedSupport(options.config().types().values()).insert(text);
        return PACKAGE.matcher(text).replaceFirst("package " + options.supportPackage() + ";");
    }

    private static String resource(String name) {
        try (InputStream in = SupportFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The plugin is incomplete: " + name + " is missing.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
