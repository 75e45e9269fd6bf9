package io.clickpipes.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.clickpipes.codegen.model.InterfaceModel;
import io.clickpipes.codegen.model.OperationModel;
import io.clickpipes.codegen.model.OperationModel.Content;
import io.clickpipes.codegen.model.OperationModel.Location;
import io.clickpipes.codegen.model.OperationModel.Parameter;
import io.clickpipes.codegen.poet.JavaTypes;
import io.clickpipes.codegen.poet.Javadocs;
import io.clickpipes.codegen.poet.Literals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The operations of one tag: a Retrofit interface. */
final class InterfaceEmitter {

    private static final String RETROFIT = "retrofit2.http";

    /** The methods that Retrofit has an annotation for, and whether that one wants a body. */
    private static final Map<String, Boolean> VERBS = Map.of(
            "GET", false, "HEAD", false, "DELETE", false, "OPTIONS", false, "POST", true, "PUT", true, "PATCH", true);

    private static final TypeName TEXTS = ParameterizedTypeName.get(Map.class, String.class, String.class);

    private final JavaTypes types;

    InterfaceEmitter(JavaTypes types) {
        this.types = types;
    }

    TypeSpec emit(InterfaceModel model) {
        TypeSpec.Builder spec = TypeSpec.interfaceBuilder(model.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadocs.of("Operations of the API. For {@code Retrofit.create}.", model.doc(), List.of()));
        for (OperationModel operation : model.operations()) {
            // The same in every generation, so that gaining optional parameters or a body only adds methods.
            operation
                    .body()
                    .filter(body -> !body.required() && indirectNames(operation).isEmpty())
                    .ifPresent(body -> spec.addMethod(wire(operation.withoutBody(), false)));
            spec.addMethod(indirectNames(operation).isEmpty() ? wire(operation, false) : throughMaps(operation));
            operation
                    .parametersType()
                    .ifPresent(parameters -> spec.addMethod(withParameters(operation, types.model(parameters))));
            if (Bindings.needsMaps(operation)) {
                spec.addMethod(wire(operation, true));
            }
        }
        return spec.build();
    }

    /** What Retrofit implements, for what annotations can bind alone or with maps for the rest. */
    private MethodSpec wire(OperationModel operation, boolean maps) {
        MethodSpec.Builder method = signature(operation).addModifiers(Modifier.ABSTRACT);
        method.addAnnotation(verb(operation));
        if (operation.response().content() == Content.BINARY) {
            method.addAnnotation(ClassName.get(RETROFIT, "Streaming"));
        }
        operation
                .body()
                .filter(InterfaceEmitter::needsMediaType)
                .ifPresent(body -> method.addAnnotation(AnnotationSpec.builder(ClassName.get(RETROFIT, "Headers"))
                        .addMember("value", Literals.text("Content-Type: " + body.mediaType()))
                        .build()));
        List<String> tags = new ArrayList<>();
        for (Parameter parameter : directParameters(operation)) {
            tags.add(tag(parameter));
            method.addParameter(ParameterSpec.builder(types.visible(parameter.type()), parameterName(parameter))
                    .addAnnotation(binding(parameter))
                    .build());
        }
        operation
                .body()
                .ifPresent(body -> method.addParameter(ParameterSpec.builder(bodyType(body), body.name())
                        .addAnnotation(ClassName.get(RETROFIT, "Body"))
                        .build()));
        addBodyAndReturn(operation, tags);
        if (maps) {
            String query = free("query", operation);
            String headers = free("headers", operation);
            method.addParameter(ParameterSpec.builder(types.support("QueryParameters"), query)
                    .addAnnotation(AnnotationSpec.builder(ClassName.get(RETROFIT, "QueryMap"))
                            .addMember("encoded", "true")
                            .build())
                    .build());
            method.addParameter(ParameterSpec.builder(TEXTS, headers)
                    .addAnnotation(ClassName.get(RETROFIT, "HeaderMap"))
                    .build());
            tags.add(tags.size() - 1, "@param " + query + " other parameters in the query");
            tags.add(tags.size() - 1, "@param " + headers + " other parameters in headers");
        }
        return finish(method, operation, tags);
    }

    /** Plain JSON is the converter's own type; only a multipart body itself knows its boundary. */
    private static boolean needsMediaType(OperationModel.Body body) {
        String mediaType = body.mediaType().toLowerCase(Locale.ROOT);
        return body.content() == Content.JSON
                ? !mediaType.startsWith("application/json") && !mediaType.contains("*")
                : !mediaType.startsWith("multipart/");
    }

    private MethodSpec withParameters(OperationModel operation, ClassName parameters) {
        MethodSpec.Builder method = signature(operation).addModifiers(Modifier.DEFAULT);
        List<String> names = addPlainParameters(method, operation);
        String name = free("parameters", operation);
        method.addParameter(parameters, name);
        names.removeAll(indirectNames(operation));
        method.addStatement(
                "return $N($L$L, $L)",
                operation.methodName(),
                names.stream().map(each -> each + ", ").collect(Collectors.joining()),
                query(operation, CodeBlock.of("$N.query()", name)),
                headers(operation, CodeBlock.of("$N.headers()", name)));
        List<String> tags = tags(operation);
        tags.add(tags.size() - 1, "@param " + name + " optional parameters");
        return finish(method, operation, tags);
    }

    /** For an operation of which a required parameter needs more than an annotation. */
    private MethodSpec throughMaps(OperationModel operation) {
        MethodSpec.Builder method = signature(operation).addModifiers(Modifier.DEFAULT);
        List<String> names = addPlainParameters(method, operation);
        names.removeAll(indirectNames(operation));
        method.addStatement(
                "return $N($L$L, $L)",
                operation.methodName(),
                names.stream().map(each -> each + ", ").collect(Collectors.joining()),
                query(operation, CodeBlock.of("new $T()", types.support("QueryParameters"))),
                headers(operation, CodeBlock.of("new $T<>()", LinkedHashMap.class)));
        return finish(method, operation, tags(operation));
    }

    private static CodeBlock query(OperationModel operation, CodeBlock optional) {
        CodeBlock.Builder code = optional.toBuilder();
        for (Parameter parameter : Bindings.required(operation)) {
            if (parameter.in() == Location.QUERY && !Bindings.isDirect(parameter)) {
                code.add(Bindings.add(parameter, CodeBlock.of("$N", parameterName(parameter))));
            }
        }
        return code.build();
    }

    private CodeBlock headers(OperationModel operation, CodeBlock optional) {
        CodeBlock code = optional;
        for (Parameter parameter : Bindings.required(operation)) {
            if (parameter.in() == Location.COOKIE) {
                code = CodeBlock.of(
                        "$T.cookie($L, $L, $N)",
                        types.support("QueryParameters"),
                        code,
                        Literals.text(parameter.wireName()),
                        parameterName(parameter));
            }
        }
        return code;
    }

    private static List<Parameter> directParameters(OperationModel operation) {
        return Bindings.required(operation).stream().filter(Bindings::isDirect).toList();
    }

    private static List<String> indirectNames(OperationModel operation) {
        return Bindings.required(operation).stream()
                .filter(parameter -> !Bindings.isDirect(parameter))
                .map(InterfaceEmitter::parameterName)
                .toList();
    }

    private List<String> addPlainParameters(MethodSpec.Builder method, OperationModel operation) {
        List<String> names = new ArrayList<>();
        for (Parameter parameter : Bindings.required(operation)) {
            method.addParameter(types.visible(parameter.type()), parameterName(parameter));
            names.add(parameterName(parameter));
        }
        operation.body().ifPresent(body -> {
            method.addParameter(bodyType(body), body.name());
            names.add(body.name());
        });
        return names;
    }

    /** The name, or a longer one that no parameter of the document has. */
    private static String free(String wish, OperationModel operation) {
        String name = wish;
        while (isTaken(name, operation)) {
            name += "_";
        }
        return name;
    }

    private static boolean isTaken(String name, OperationModel operation) {
        return Bindings.required(operation).stream()
                        .anyMatch(each -> parameterName(each).equals(name))
                || operation.body().filter(body -> body.name().equals(name)).isPresent();
    }

    private MethodSpec.Builder signature(OperationModel operation) {
        return MethodSpec.methodBuilder(operation.methodName())
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get("retrofit2", "Call"), result(operation.response())));
    }

    private MethodSpec finish(MethodSpec.Builder method, OperationModel operation, List<String> tags) {
        if (operation.idempotent()) {
            method.addAnnotation(types.support("Idempotent"));
        }
        if (operation.doc().deprecated()) {
            method.addAnnotation(Deprecated.class);
            tags.add("@deprecated by the document");
        }
        return method.addJavadoc(Javadocs.of(
                        "Calls " + Javadocs.code(operation.httpMethod() + " /" + operation.path()) + ".",
                        operation.doc(),
                        tags))
                .build();
    }

    private TypeName result(OperationModel.Response response) {
        ClassName nothing = ClassName.get(Void.class);
        if (response.content() == Content.BINARY || response.content() == Content.TEXT) {
            return ClassName.get("okhttp3", "ResponseBody");
        }
        TypeName type = response.type().map(types::visible).orElse(nothing);
        return response.enveloped() ? ParameterizedTypeName.get(types.support("Envelope"), type) : type;
    }

    private TypeName bodyType(OperationModel.Body body) {
        return body.content() == Content.JSON ? types.visible(body.type()) : ClassName.get("okhttp3", "RequestBody");
    }

    private static AnnotationSpec verb(OperationModel operation) {
        boolean hasBody = operation.body().isPresent();
        Boolean takesBody = VERBS.get(operation.httpMethod());
        // Where the annotation takes a body and there is none, Retrofit sends an empty one, as HTTP wants it.
        if (takesBody != null && (takesBody || !hasBody)) {
            return AnnotationSpec.builder(ClassName.get(RETROFIT, operation.httpMethod()))
                    .addMember("value", Literals.text(operation.path()))
                    .build();
        }
        return AnnotationSpec.builder(ClassName.get(RETROFIT, "HTTP"))
                .addMember("method", Literals.text(operation.httpMethod()))
                .addMember("path", Literals.text(operation.path()))
                .addMember("hasBody", hasBody ? "true" : "false")
                .build();
    }

    private static String parameterName(Parameter parameter) {
        return parameter.names().accessor();
    }

    private static AnnotationSpec binding(Parameter parameter) {
        String annotation = switch (parameter.in()) {
            case PATH -> "Path";
            case QUERY -> "Query";
            case HEADER, COOKIE -> "Header";
        };
        return AnnotationSpec.builder(ClassName.get(RETROFIT, annotation))
                .addMember("value", Literals.text(parameter.wireName()))
                .build();
    }

    private static List<String> tags(OperationModel operation) {
        List<String> tags = new ArrayList<>();
        Bindings.required(operation).forEach(parameter -> tags.add(tag(parameter)));
        addBodyAndReturn(operation, tags);
        return tags;
    }

    private static String tag(Parameter parameter) {
        String text = Javadocs.inline(parameter.doc().text());
        return "@param " + parameterName(parameter) + " "
                + (text.isEmpty() ? Javadocs.code(parameter.wireName()) : text);
    }

    private static void addBodyAndReturn(OperationModel operation, List<String> tags) {
        operation.body().ifPresent(body -> {
            String text = Javadocs.inline(body.doc().text());
            tags.add("@param " + body.name() + " " + (text.isEmpty() ? "the request body" : text));
        });
        tags.add("@return the call, not yet sent");
    }
}
