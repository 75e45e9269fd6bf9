package io.clickpipes.codegen.model;

import io.clickpipes.codegen.CodegenOptions;
import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.naming.TypeNames;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** From a normalised OpenAPI document to the model: the last step that knows OpenAPI. */
public final class ModelBuilder {

    private ModelBuilder() {}

    /**
     * Builds the model of a whole document.
     *
     * @param openApi the document, after the normaliser
     * @param options what is configured
     * @param diagnostics gets what is wrong
     * @return the model, all names resolved
     * @throws CodegenException naming everything in the document that can not be turned into Java
     */
    public static ApiModel build(OpenAPI openApi, CodegenOptions options, Diagnostics diagnostics) {
        return build(openApi, options, diagnostics, false);
    }

    /**
     * The same, sooner or later to become files.
     *
     * @param openApi the document, after the normaliser
     * @param options what is configured
     * @param diagnostics gets what is wrong
     * @param strict whether a name in the {@code configFile} must name something in this document
     * @return the model, all names resolved
     */
    public static ApiModel build(OpenAPI openApi, CodegenOptions options, Diagnostics diagnostics, boolean strict) {
        Chosen chosen = new Chosen(options.config(), diagnostics);
        Pointers pointers = new Pointers(openApi);
        ScalarForms scalars = new ScalarForms(options.config().types());
        FormFinder forms = new FormFinder(pointers, scalars);
        TypeNames names = TypeNames.topLevel();
        Map<String, String> interfaceNames = OperationBuilder.interfaceNames(openApi, pointers, chosen);
        if (options.apiPackage().equals(options.modelPackage())) {
            interfaceNames.values().forEach(names::reserve);
        }
        for (String other : List.of(options.apiPackage(), options.supportPackage())) {
            // A class can not have the name of a package beside it.
            String above = options.modelPackage() + ".";
            if (other.startsWith(above) && Character.isUpperCase(other.codePointAt(above.length()))) {
                names.reserve(other.substring(above.length()).split("\\.", 2)[0]);
            }
        }
        Components components = new Components(openApi, forms, names, chosen);
        Scope topLevel = Scope.topLevel(names);
        TypeResolver types =
                new TypeResolver(forms, components, diagnostics, topLevel, new Secrets(forms, options.secretNames()));
        // By name, so that the order in the document decides nothing.
        new TreeSet<>(components.schemas().keySet()).forEach(types::build);

        Docs docs = new Docs(forms, components);
        EnvelopeMatcher envelope = new EnvelopeMatcher(forms, options.config().envelope(), diagnostics);
        OperationBuilder operations = new OperationBuilder(
                pointers,
                new ParameterBuilder(pointers, types, docs, topLevel),
                new BodyBuilder(pointers, types, envelope, docs, topLevel),
                new FailureBuilder(pointers, types, options.config().envelope(), topLevel),
                new Idempotence(diagnostics),
                topLevel,
                chosen);
        List<InterfaceModel> interfaces = operations.build(openApi, interfaceNames);
        List<TypeModel> linked = Linker.link(topLevel.types()).stream()
                .sorted(Comparator.comparing(type -> type.id().toString()))
                .toList();
        ApiModel model = new ApiModel(title(openApi), linked, interfaces);
        NameCheck.check(model, diagnostics);
        if (strict) {
            chosen.reportUnused();
            scalars.reportUnused(diagnostics.about(options.config().file()));
        }
        SizeCheck.check(model, diagnostics);
        UnionWays.check(model, diagnostics);
        SendCheck.check(model, diagnostics);
        diagnostics.throwIfAny();
        return model;
    }

    private static String title(OpenAPI openApi) {
        if (openApi.getInfo() == null) {
            return "";
        }
        String version = Docs.orEmpty(openApi.getInfo().getVersion());
        return (Docs.orEmpty(openApi.getInfo().getTitle()) + " " + version).strip();
    }
}
