package io.clickpipes.codegen.host;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What users of OpenAPI Generator can set: the parameters of the goal {@code generate}, by the same names. */
enum HostOption {
    API_PACKAGE("apiPackage", "Package of the Retrofit interfaces.", "openapi.api"),
    MODEL_PACKAGE("modelPackage", "Package of the models. Two documents need two.", "openapi.model"),
    SUPPORT_PACKAGE(
            "supportPackage",
            "Package of the types that all models share. Without it, the package support in the models' package.",
            null),
    GENERATE_SUPPORT(
            "generateSupport", "Whether to write the shared types; false to use those of another run.", "true"),
    SECRET_NAMES(
            "secretNames",
            "Names of properties that are secret wherever they occur, beside those that the document marks. A list.",
            null),
    CONFIG_FILE(
            "configFile",
            "YAML file with the options that are maps; a relative path begins in the working directory.",
            null),
    TAGS("tags", "Tags of which operations are kept. A list; tags, paths and operations add up.", null),
    PATHS("paths", "Paths whose operations are kept, * for a segment, ** for several. A list.", null),
    OPERATIONS("operations", "Ids of operations that are kept. A list.", null),
    OVERLAYS("overlays", "OpenAPI Overlays to apply, in this order, after the operations were chosen. A list.", null),
    STRICT_OVERLAYS("strictOverlays", "Whether an action of an overlay that matches nothing is an error.", "true"),
    ALLOW_LOCAL_EDITS(
            "allowLocalEdits",
            "Whether to take a document that differs from what the goal pull wrote, as its lock tells.",
            "false"),
    SOURCE_FOLDER("sourceFolder", "Folder in the output folder that the packages begin in.", "src/main/java");

    private final String key;
    private final String description;
    private final Optional<String> byDefault;

    HostOption(String key, String description, @Nullable String byDefault) {
        this.key = key;
        this.description = description;
        this.byDefault = Optional.ofNullable(byDefault);
    }

    String key() {
        return key;
    }

    String description() {
        return description;
    }

    Optional<String> byDefault() {
        return byDefault;
    }

    static List<String> keys() {
        return Stream.of(values()).map(HostOption::key).toList();
    }
}
