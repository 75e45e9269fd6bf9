package io.clickpipes.codegen.host;

import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.document.NearNames;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Options of the host that mean nothing here: each is an error that names what to use instead. */
final class Refusals {

    private static final String TYPES = "Map formats to classes in the section types of configFile.";
    private static final String NAMES = "Choose names in the section names of configFile.";
    private static final String CHOICE = "Choose by tags, paths and operations; the schemas that they need follow.";
    private static final String TEMPLATES =
            "No template is used: write an extension, or add annotations in configFile.";
    private static final String DOCUMENT = "Change the document before code is made of it, with overlays.";
    private static final String NO_PROJECT =
            "Sources are all that is written: put it into the build that compiles them.";
    private static final String REMOVE = "Remove it: it decides nothing here.";

    /** What the host puts among the additional properties by itself, or what changes nothing that is not written anyway. */
    private static final Set<String> OF_THE_HOST = Set.of(
            "appDescription",
            "excludeTests",
            "generateAliasAsModel",
            "generateApiDocs",
            "generateApiTests",
            "generateApis",
            "generateModelDocs",
            "generateModelTests",
            "generateModels",
            "generateRecursiveDependentModels",
            "generateWebhooks",
            "gitHost",
            "gitRepoId",
            "gitUserId",
            "releaseNote");

    private static final Map<String, String> COUNTERPARTS = counterparts();

    private final Diagnostics diagnostics;

    Refusals(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Reports an option that is set though it can not be honoured. */
    void option(String name, boolean set) {
        if (set) {
            refuse(name);
        }
    }

    /** Reports a map or a list that is not empty though it can not be honoured. */
    void option(String name, Map<?, ?> value) {
        option(name, !value.isEmpty());
    }

    /** Reports every additional property that is neither ours nor the host's own. */
    void properties(Collection<String> names) {
        names.stream()
                .filter(name ->
                        !OF_THE_HOST.contains(name) && !HostOption.keys().contains(name))
                .sorted()
                .forEach(this::refuse);
    }

    private void refuse(String name) {
        String counterpart = COUNTERPARTS.get(name);
        if (counterpart != null) {
            diagnostics.report("option-foreign", "#", "The option " + name + " can not be honoured.", counterpart);
            return;
        }
        List<String> near = NearNames.of(name, HostOption.keys());
        diagnostics.report(
                "option-unknown",
                "#",
                "There is no option " + name + ".",
                (near.isEmpty() ? "" : "Did you mean " + String.join(" or ", near) + "? ") + "The options are "
                        + String.join(", ", HostOption.keys()) + ".");
    }

    private static Map<String, String> counterparts() {
        Map<String, String> all = new HashMap<>();
        put(all, TYPES, "typeMappings", "importMappings", "instantiationTypes", "dateLibrary", "useOneOfInterfaces");
        put(all, TYPES, "languageSpecificPrimitives", "openApiNullable", "bigDecimalAsString", "schemaMappings");
        put(all, NAMES, "modelNamePrefix", "modelNameSuffix", "apiNamePrefix", "apiNameSuffix", "nameMappings");
        put(all, NAMES, "parameterNameMappings", "modelNameMappings", "enumNameMappings", "operationIdNameMappings");
        put(all, NAMES, "inlineSchemaNameMappings", "reservedWordsMappings", "removeOperationIdPrefix");
        put(all, NAMES, "enumPropertyNaming", "camelCaseDollarSign", "removeEnumValuePrefix");
        put(all, CHOICE, "models", "apis", "supportingFiles", "modelsToGenerate", "apisToGenerate");
        put(all, TEMPLATES, "templateDir", "templateDirectory", "engine", "files", "templateResourcePath");
        put(all, TEMPLATES, "additionalModelTypeAnnotations", "additionalEnumTypeAnnotations");
        put(all, TEMPLATES, "additionalOneOfTypeAnnotations", "ignoreAnyOfInEnum");
        put(
                all,
                DOCUMENT,
                "openapiNormalizer",
                "inlineSchemaOptions",
                "serverVariables",
                "injectModelVendorExtensions");
        put(all, DOCUMENT, "forcedGenerateSchemas", "generateAliasAsModel", "allowUnicodeIdentifiers");
        put(all, NO_PROJECT, "groupId", "artifactId", "artifactVersion", "artifactUrl", "artifactDescription");
        put(all, NO_PROJECT, "licenseName", "licenseUrl", "scmConnection", "scmUrl", "developerName", "developerEmail");
        put(all, NO_PROJECT, "parentGroupId", "parentArtifactId", "parentVersion", "snapshotVersion");
        put(all, REMOVE, "sortParamsByRequiredFlag", "sortModelPropertiesByRequiredFlag", "ensureUniqueParams");
        put(all, REMOVE, "prependFormOrBodyParameters", "legacyDiscriminatorBehavior", "java8", "withXml");
        put(all, REMOVE, "disallowAdditionalPropertiesIfNotPresent", "enumUnknownDefaultCase", "booleanGetterPrefix");
        put(all, REMOVE, "useRxJava2", "useRxJava3", "usePlayWS", "useBeanValidation", "performBeanValidation");
        put(all, REMOVE, "serializableModel", "discriminatorCaseSensitive", "annotationLibrary", "useJakartaEe");
        put(all, REMOVE, "documentationProvider", "containerDefaultToNull", "generateConstructorWithAllArgs");
        put(
                all,
                REMOVE,
                "disableHtmlEscaping",
                "parcelableModel",
                "testOutput",
                "asyncNative",
                "swagger1AnnotationLibrary");
        all.put("library", "Retrofit is what interfaces are made for: remove it.");
        all.put("serializationLibrary", "Models read and write themselves with jackson-core: remove it.");
        all.put("invokerPackage", "What models share goes into supportPackage.");
        all.put("hideGenerationTimestamp", "Remove it: nothing that is generated tells a time.");
        all.put("generateBuilders", "Remove it: every model has a builder.");
        all.put(
                "skipOverwrite",
                "Remove it: only files that change are written. .openapi-generator-ignore keeps others out.");
        all.put("enablePostProcessFile", "Format or change the sources in a later step of the build.");
        return Map.copyOf(all);
    }

    private static void put(Map<String, String> all, String counterpart, String... names) {
        for (String name : names) {
            all.put(name, counterpart);
        }
    }
}
