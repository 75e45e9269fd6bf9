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
     * @throws CodegenException naming everything in the document that can not be turned into Java
     */
    public static ApiModel build(OpenAPI openApi, CodegenOptions options, Diagnostics diagnostics) {
        Pointers pointers = new Pointers(openApi);
        FormFinder forms = new FormFinder(pointers);
        TypeNames names = TypeNames.topLevel();
        Map<String, String> interfaceNames = OperationBuilder.interfaceNames(openApi, pointers);
        if (options.apiPackage().equals(options.modelPackage())) {
            interfaceNames.values().forEach(names::reserve);
        }
        Components components = new Components(openApi, forms, names);
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
                new Idempotence(diagnostics),
                topLevel);
        List<InterfaceModel> interfaces = operations.build(openApi, interfaceNames);
        List<TypeModel> linked = Linker.link(topLevel.types()).stream()
                .sorted(Comparator.comparing(type -> type.id().toString()))
                .toList();
        ApiModel model = new ApiModel(title(openApi), linked, interfaces);
        NameCheck.check(model, diagnostics);
        SizeCheck.check(model, diagnostics);
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
