package io.clickpipes.codegen.model;

import io.clickpipes.codegen.CodegenOptions;
import io.clickpipes.codegen.config.Config;
import io.clickpipes.codegen.config.EnvelopeShape;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.document.DocumentTree;
import io.clickpipes.codegen.openapi.Normaliser;
import io.clickpipes.codegen.openapi.OpenApiReader;
import io.clickpipes.codegen.source.LoadedSpec;
import io.clickpipes.codegen.source.SpecSource;
import io.swagger.v3.oas.models.OpenAPI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Documents to models, as the driver does it. */
final class Models {

    static final EnvelopeShape ENVELOPE = new EnvelopeShape("result", List.of("status", "requestId"), List.of());

    private Models() {}

    static CodegenOptions options(Optional<EnvelopeShape> envelope, String... secretNames) {
        return new CodegenOptions(
                "org.example.api",
                "org.example.model",
                "org.example.model.support",
                true,
                List.of(secretNames),
                envelope.map(Config::enveloped).orElse(Config.EMPTY));
    }

    /** Model of a document under {@code src/test/resources/documents}. */
    static ApiModel document(String name) {
        return of(SpecSource.load("classpath:documents/" + name, Path.of(".")), options(Optional.empty()));
    }

    static ApiModel of(LoadedSpec spec, CodegenOptions options) {
        Diagnostics diagnostics = new Diagnostics(spec.name());
        OpenAPI openApi = Normaliser.normalise(OpenApiReader.read(DocumentTree.parse(spec, diagnostics), diagnostics));
        return ModelBuilder.build(openApi, options, diagnostics);
    }

    /** Model of a 3.1 document with these component schemas, given in YAML flow or block style. */
    static ApiModel schemas(String yaml) {
        return of(new LoadedSpec("inline.yaml", withSchemas(yaml)), options(Optional.empty()));
    }

    static String withSchemas(String yaml) {
        return "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n" + yaml.indent(4);
    }

    static TypeModel type(ApiModel model, String id) {
        return all(model.types().stream())
                .filter(type -> type.id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no type " + id));
    }

    static ObjectModel object(ApiModel model, String id) {
        return (ObjectModel) type(model, id);
    }

    static UnionModel union(ApiModel model, String id) {
        return (UnionModel) type(model, id);
    }

    static PropertyModel property(ApiModel model, String id, String wireName) {
        return object(model, id).properties().stream()
                .filter(property -> property.wireName().equals(wireName))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no property " + wireName));
    }

    static OperationModel operation(ApiModel model, String id) {
        return model.interfaces().stream()
                .flatMap(each -> each.operations().stream())
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no operation " + id));
    }

    static TypeRef scalar(ScalarKind kind) {
        return new TypeRef.Scalar(kind);
    }

    static TypeRef named(String id, TypeRef.NamedKind kind) {
        return new TypeRef.Named(new TypeId(List.of(id.split("\\.", -1))), kind);
    }

    private static Stream<TypeModel> all(Stream<? extends TypeModel> types) {
        return types.flatMap(type -> Stream.concat(Stream.of(type), all(type.nested().stream())));
    }
}
