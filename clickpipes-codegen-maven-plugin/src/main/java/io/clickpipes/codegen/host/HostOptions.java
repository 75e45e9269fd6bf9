package io.clickpipes.codegen.host;

import io.clickpipes.codegen.CodegenOptions;
import io.clickpipes.codegen.config.Config;
import io.clickpipes.codegen.config.ConfigFile;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.document.Filter;
import io.clickpipes.codegen.lifecycle.Steps;
import io.clickpipes.codegen.source.LoadedSpec;
import io.clickpipes.codegen.source.ReferencePolicy;
import io.clickpipes.codegen.source.SpecSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads the options of one run. A list is a text with commas, or a list of the file that {@code --config} of the command
 * line names; relative paths begin in the working directory, as those of the host do.
 */
final class HostOptions {

    private final Map<String, Object> given;
    private final Diagnostics diagnostics;

    /**
     * What is set.
     *
     * @param given the additional properties of the host
     * @param diagnostics gets what is wrong with it
     */
    HostOptions(Map<String, Object> given, Diagnostics diagnostics) {
        this.given = given;
        this.diagnostics = diagnostics;
    }

    /** What is done to the document first. */
    Steps steps() {
        Filter filter = new Filter(list(HostOption.TAGS), list(HostOption.PATHS), list(HostOption.OPERATIONS));
        boolean strict = flag(HostOption.STRICT_OVERLAYS);
        List<String> overlays = list(HostOption.OVERLAYS);
        diagnostics.throwIfAny();
        Path folder = Path.of("").toAbsolutePath();
        Config config = config();
        return new Steps(
                filter,
                true,
                overlays.stream().map(HostOptions::load).toList(),
                strict,
                // The host does not tell the folder of a project, so that only what is named counts.
                ReferencePolicy.of(List.of(), config.references(), folder).refusingMissing(config.refusesMissing()));
    }

    /** What the code is to look like. */
    CodegenOptions codegen() {
        String modelPackage = text(HostOption.MODEL_PACKAGE).orElseThrow();
        List<String> secretNames = list(HostOption.SECRET_NAMES);
        boolean generateSupport = flag(HostOption.GENERATE_SUPPORT);
        diagnostics.throwIfAny();
        return new CodegenOptions(
                text(HostOption.API_PACKAGE).orElseThrow(),
                modelPackage,
                text(HostOption.SUPPORT_PACKAGE).orElse(modelPackage + ".support"),
                generateSupport,
                secretNames,
                config());
    }

    private Config config() {
        return text(HostOption.CONFIG_FILE)
                .map(HostOptions::load)
                .map(ConfigFile::read)
                .orElse(Config.EMPTY);
    }

    boolean allowLocalEdits() {
        return flag(HostOption.ALLOW_LOCAL_EDITS);
    }

    String sourceFolder() {
        return text(HostOption.SOURCE_FOLDER).orElseThrow();
    }

    private static LoadedSpec load(String name) {
        return SpecSource.load(name, Path.of("").toAbsolutePath());
    }

    private Optional<String> text(HostOption option) {
        return Optional.ofNullable(given.get(option.key()))
                .map(Objects::toString)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .or(option::byDefault);
    }

    private boolean flag(HostOption option) {
        String text = text(option).orElseThrow();
        if (!text.equals("true") && !text.equals("false")) {
            diagnostics.report("option-flag", "#", option.key() + " is \"" + text + "\".", "Say true or false.");
        }
        return text.equals("true");
    }

    private List<String> list(HostOption option) {
        Object value = given.get(option.key());
        List<String> texts = new ArrayList<>();
        if (value == null || value.toString().isBlank()) {
            return texts;
        }
        Collection<?> elements = value instanceof Collection<?> several
                ? several
                : Arrays.asList(value.toString().split(",", -1));
        for (Object element : elements) {
            String text = Objects.toString(element, "").strip();
            if (text.isEmpty()) {
                diagnostics.report(
                        "option-blank",
                        "#",
                        "Element " + (texts.size() + 1) + " of the list " + option.key() + " is empty.",
                        "Give it a value, or remove it.");
            }
            texts.add(text);
        }
        return texts;
    }
}
