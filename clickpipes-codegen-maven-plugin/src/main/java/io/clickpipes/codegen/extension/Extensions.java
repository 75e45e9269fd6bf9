package io.clickpipes.codegen.extension;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.model.ApiModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** Runs extensions one after the other, and trusts none of them: whatever goes wrong becomes a diagnostic. */
public final class Extensions {

    private final List<CodegenExtension> all;
    private final Map<String, JsonNode> options;
    private final Diagnostics diagnostics;

    /**
     * For one generation.
     *
     * @param all in the order of their names
     * @param options what the {@code configFile} says, by name of the extension
     * @param diagnostics gets whatever extensions do wrong
     */
    public Extensions(List<CodegenExtension> all, Map<String, JsonNode> options, Diagnostics diagnostics) {
        this.options = options;
        this.diagnostics = diagnostics;
        // Two executions of a build share a class path; one that does not want an extension says so.
        this.all = all.stream().filter(each -> !isOff(options.get(each.name()))).toList();
    }

    /**
     * Everything about a generation that is the same for all extensions.
     *
     * @param api package of the interfaces
     * @param model package of the models
     * @param support package of the types that they share
     */
    public record Packages(String api, String model, String support) {}

    /**
     * A type as all extensions leave it.
     *
     * @param emitted as the engine wrote it
     * @param packageName its package
     * @param subject what it was made of
     * @param permitted classes that it permits, if it is sealed
     * @param shared what all extensions see
     * @return the type to be written
     */
    public TypeSpec type(
            TypeSpec emitted, String packageName, Subject subject, List<TypeName> permitted, Shared shared) {
        TypeSpec type = emitted;
        for (CodegenExtension extension : all) {
            TypeSpec current = type;
            TypeContext context = new TypeContext(
                    ClassName.get(packageName, emitted.name()), subject, permitted, generation(extension, shared));
            String place = "type " + packageName + "." + emitted.name();
            type = guarded(extension, place, subject.pointer(), () -> extension.type(current, context))
                    .filter(changed -> keepsName(changed, current, extension, subject.pointer()))
                    .orElse(current);
        }
        return type;
    }

    /**
     * What extensions add; where each goes is checked here, that it is free by the caller.
     *
     * @param shared what all extensions see
     * @return the files to be written
     */
    public List<Added> files(Shared shared) {
        List<Added> files = new ArrayList<>();
        for (CodegenExtension extension : all) {
            guarded(extension, "its own files", "#", () -> List.copyOf(extension.files(generation(extension, shared))))
                    .ifPresent(found -> found.stream()
                            .filter(file -> isPlaceable(file, extension))
                            .forEach(file -> files.add(new Added(extension.name(), file))));
        }
        return files;
    }

    /**
     * A file that an extension adds.
     *
     * @param extension name of the extension
     * @param file the file
     */
    public record Added(String extension, JavaFile file) {}

    /**
     * What all extensions see.
     *
     * @param model the whole document, all names resolved
     * @param packages where types go
     */
    public record Shared(ApiModel model, Packages packages) {}

    private Generation generation(CodegenExtension extension, Shared shared) {
        JsonNode given = options.get(extension.name());
        return new Generation(
                shared.model(),
                shared.packages().api(),
                shared.packages().model(),
                shared.packages().support(),
                given == null || given.isNull() ? JsonNodeFactory.instance.objectNode() : given.deepCopy());
    }

    private static boolean isOff(@Nullable JsonNode options) {
        return options != null && options.isBoolean() && !options.booleanValue();
    }

    private boolean keepsName(TypeSpec changed, TypeSpec emitted, CodegenExtension extension, String pointer) {
        if (Objects.equals(changed.name(), emitted.name()) && changed.kind() == emitted.kind()) {
            return true;
        }
        report(
                extension,
                pointer,
                "gave back another type than " + emitted.name() + ": " + changed.kind() + " " + changed.name(),
                "Return the type under its name; new types belong into files().");
        return false;
    }

    private boolean isPlaceable(JavaFile file, CodegenExtension extension) {
        String packageName = file.packageName();
        String name = String.valueOf(file.typeSpec().name());
        boolean platform = packageName.equals("java") || packageName.startsWith("java.");
        if (SourceVersion.isName(packageName) && !platform && SourceVersion.isIdentifier(name)) {
            return true;
        }
        report(
                extension,
                "#",
                "wants to write a file where Java source can not be: package \"" + packageName + "\", type \"" + name
                        + "\"",
                "Choose a named package and a Java name.");
        return false;
    }

    private <T> Optional<T> guarded(
            CodegenExtension extension, String place, String pointer, Supplier<@Nullable T> step) {
        try {
            T result = step.get();
            if (result == null) {
                report(extension, pointer, "gave back null for " + place, "Return what is to be written.");
            }
            return Optional.ofNullable(result);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            diagnostics.failed(
                    "extension",
                    pointer,
                    "The extension \"" + extension.name() + "\" failed at " + place + ": " + e + ".",
                    "Correct its options under \"extensions\" in the configFile, or the extension"
                            + " (-X shows where it failed).",
                    e);
            return Optional.empty();
        }
    }

    private void report(CodegenExtension extension, String pointer, String problem, String remedy) {
        diagnostics.report("extension", pointer, "The extension \"" + extension.name() + "\" " + problem + ".", remedy);
    }
}
