package io.clickpipes.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.clickpipes.codegen.model.Doc;
import io.clickpipes.codegen.model.InterfaceModel;
import io.clickpipes.codegen.model.OperationModel;
import io.clickpipes.codegen.model.OperationModel.Content;
import io.clickpipes.codegen.model.OperationModel.Location;
import io.clickpipes.codegen.model.OperationModel.Parameter;
import io.clickpipes.codegen.model.TypeRef;
import io.clickpipes.codegen.poet.JavaTypes;
import io.clickpipes.codegen.poet.Javadocs;
import io.clickpipes.codegen.poet.Literals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The operations of one tag: a Retrofit interface. */
final class InterfaceEmitter {

    private static final String RETROFIT = "retrofit2.http";

    /** The methods that Retrofit has an annotation for, and whether that one wants a body. */
    private static final Map<String, Boolean> VERBS = Map.of(
            "GET", false, "HEAD", false, "DELETE", false, "OPTIONS", false, "POST", true, "PUT", true, "PATCH", true);

    private static final TypeName TEXTS = ParameterizedTypeName.get(Map.class, String.class, String.class);

    private final JavaTypes types;
    private final CallType calls;

    InterfaceEmitter(JavaTypes types, CallType calls) {
        this.types = types;
        this.calls = calls;
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
            addMethods(operation, spec);
            operation.others().forEach(other -> addMethods(operation.by(other), spec));
        }
        return spec.build();
    }

    /** All forms of one method. */
    private void addMethods(OperationModel operation, TypeSpec.Builder spec) {
        spec.addMethod(indirectNames(operation).isEmpty() ? wire(operation, false) : throughMaps(operation));
        operation
                .parametersType()
                .ifPresent(parameters -> spec.addMethod(withParameters(operation, types.model(parameters))));
        if (Bindings.needsMaps(operation)) {
            spec.addMethod(wire(operation, true));
        }
    }

    /** What Retrofit implements, for what annotations can bind alone or with maps for the rest. */
    private MethodSpec wire(OperationModel operation, boolean maps) {
        MethodSpec.Builder method = signature(operation).addModifiers(Modifier.ABSTRACT);
        method.addAnnotation(verb(operation));
        if (operation.response().content() == Content.BINARY) {
            method.addAnnotation(ClassName.get(RETROFIT, "Streaming"));
        } else if (operation.response().content() == Content.TEXT) {
            method.addAnnotation(types.support("PlainText"));
        }
        addHeaders(method, operation);
        addErrors(method, operation);
        List<String> tags = new ArrayList<>();
        for (Parameter parameter : wireParameters(operation)) {
            tags.add(tag(parameter));
            TypeName type =
                    Bindings.isDirect(parameter) ? types.visible(parameter.type()) : ClassName.get(String.class);
            method.addParameter(ParameterSpec.builder(type, parameterName(parameter))
                    .addAnnotation(binding(parameter))
                    .build());
        }
        operation.body().ifPresent(body -> method.addParameter(body(body)));
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

    private ParameterSpec body(OperationModel.Body body) {
        ParameterSpec.Builder parameter =
                ParameterSpec.builder(bodyType(body), body.name()).addAnnotation(ClassName.get(RETROFIT, "Body"));
        if (body.content() == Content.TEXT) {
            String mediaType = body.header().isEmpty() ? "text/plain" : body.header();
            parameter.addAnnotation(AnnotationSpec.builder(types.support("PlainText"))
                    .addMember("value", Literals.text(mediaType))
                    .build());
        }
        return parameter.build();
    }

    private static void addHeaders(MethodSpec.Builder method, OperationModel operation) {
        List<CodeBlock> headers = new ArrayList<>();
        if (!operation.accept().isEmpty()) {
            headers.add(Literals.text("Accept: " + operation.accept()));
        }
        operation
                .body()
                .filter(InterfaceEmitter::needsMediaType)
                .ifPresent(body -> headers.add(Literals.text("Content-Type: " + body.header())));
        if (!headers.isEmpty()) {
            AnnotationSpec.Builder annotation = AnnotationSpec.builder(ClassName.get(RETROFIT, "Headers"));
            headers.forEach(header -> annotation.addMember("value", header));
            method.addAnnotation(annotation.build());
        }
    }

    /** Plain JSON is the converter's own type; forms and texts know theirs. */
    private static boolean needsMediaType(OperationModel.Body body) {
        return switch (body.content()) {
            case JSON ->
                !body.header().isEmpty()
                        && !body.mediaType().toLowerCase(Locale.ROOT).startsWith("application/json");
            case BINARY -> !body.header().isEmpty();
            default -> false;
        };
    }

    private void addErrors(MethodSpec.Builder method, OperationModel operation) {
        for (OperationModel.Failure failure : operation.failures()) {
            TypeName body = failure.type() instanceof TypeRef.Named named
                    ? types.model(named.id())
                    : types.support("JsonValue");
            method.addAnnotation(
                    AnnotationSpec.builder(types.support("ErrorAnswer").nestedClass("Type"))
                            .addMember("status", Literals.text(failure.status()))
                            .addMember("body", "$T.class", body)
                            .build());
        }
    }

    private MethodSpec withParameters(OperationModel operation, ClassName parameters) {
        MethodSpec.Builder method = signature(operation).addModifiers(Modifier.DEFAULT);
        addPlainParameters(method, operation);
        String name = free("parameters", operation);
        method.addParameter(parameters, name);
        method.addStatement(
                "return $N($L$L, $L)",
                operation.methodName(),
                arguments(operation),
                query(operation, CodeBlock.of("$N.query()", name)),
                headers(operation, CodeBlock.of("$N.headers()", name)));
        List<String> tags = tags(operation);
        tags.add(tags.size() - 1, "@param " + name + " optional parameters");
        return finish(method, operation, tags);
    }

    /** For an operation of which a required parameter needs more than an annotation. */
    private MethodSpec throughMaps(OperationModel operation) {
        MethodSpec.Builder method = signature(operation).addModifiers(Modifier.DEFAULT);
        addPlainParameters(method, operation);
        method.addStatement(
                "return $N($L$L, $L)",
                operation.methodName(),
                arguments(operation),
                query(operation, CodeBlock.of("new $T()", types.support("QueryParameters"))),
                headers(operation, CodeBlock.of("new $T<>()", LinkedHashMap.class)));
        return finish(method, operation, tags(operation));
    }

    private CodeBlock query(OperationModel operation, CodeBlock optional) {
        CodeBlock.Builder code = optional.toBuilder();
        for (Parameter parameter : Bindings.required(operation)) {
            if (parameter.in() == Location.QUERY && !Bindings.isDirect(parameter)) {
                code.add(Bindings.add(parameter, CodeBlock.of("$N", parameterName(parameter)), types));
            }
        }
        return code.build();
    }

    private CodeBlock headers(OperationModel operation, CodeBlock optional) {
        CodeBlock code = optional;
        for (Parameter parameter : Bindings.required(operation)) {
            boolean inHeader = parameter.in() == Location.HEADER || parameter.in() == Location.COOKIE;
            if (inHeader && !Bindings.isDirect(parameter)) {
                code = Bindings.header(parameter, code, CodeBlock.of("$N", parameterName(parameter)), types);
            }
        }
        return code;
    }

    /** What the method that Retrofit implements has an argument for: in a path there is no other way. */
    private static List<Parameter> wireParameters(OperationModel operation) {
        return Bindings.required(operation).stream()
                .filter(parameter -> Bindings.isDirect(parameter) || parameter.in() == Location.PATH)
                .toList();
    }

    private static List<String> indirectNames(OperationModel operation) {
        return Bindings.required(operation).stream()
                .filter(parameter -> !Bindings.isDirect(parameter))
                .map(InterfaceEmitter::parameterName)
                .toList();
    }

    private void addPlainParameters(MethodSpec.Builder method, OperationModel operation) {
        for (Parameter parameter : Bindings.required(operation)) {
            method.addParameter(types.visible(parameter.type()), parameterName(parameter));
        }
        operation.body().ifPresent(body -> method.addParameter(bodyType(body), body.name()));
    }

    /** What the method that Retrofit implements is given before the maps, each with a comma. */
    private CodeBlock arguments(OperationModel operation) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Parameter parameter : wireParameters(operation)) {
            CodeBlock name = CodeBlock.of("$N", parameterName(parameter));
            code.add("$L, ", Bindings.isDirect(parameter) ? name : Bindings.path(parameter, name, types));
        }
        operation.body().ifPresent(body -> code.add("$N, ", body.name()));
        return code.build();
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
                .returns(calls.of(result(operation.response())));
    }

    private MethodSpec finish(MethodSpec.Builder method, OperationModel operation, List<String> tags) {
        if (operation.idempotent()) {
            method.addAnnotation(types.support("Idempotent"));
        }
        if (operation.doc().deprecated()) {
            method.addAnnotation(Deprecated.class);
            tags.add("@deprecated by the document");
        }
        String call = operation.httpMethod() + " " + OperationModel.shown(operation.path());
        String notes = String.join(" ", operation.notes());
        String otherwise =
                "Calls " + Javadocs.code(call) + "." + (notes.isEmpty() ? "" : "\n\n<p>" + Javadocs.inline(notes));
        Doc stated = operation.doc();
        Doc doc = stated.text().isBlank() || notes.isEmpty()
                ? stated
                : new Doc(stated.text() + "\n\n" + notes, stated.constraints(), stated.deprecated());
        return method.addJavadoc(Javadocs.of(otherwise, doc, tags)).build();
    }

    private TypeName result(OperationModel.Response response) {
        ClassName nothing = ClassName.get(Void.class);
        if (response.content() == Content.BINARY) {
            return ClassName.get("okhttp3", "ResponseBody");
        }
        TypeName type = response.type().map(types::visible).orElse(nothing);
        return response.enveloped() ? ParameterizedTypeName.get(types.support("Envelope"), type) : type;
    }

    private TypeName bodyType(OperationModel.Body body) {
        return body.content() == Content.BINARY ? ClassName.get("okhttp3", "RequestBody") : types.visible(body.type());
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
        AnnotationSpec.Builder spec = AnnotationSpec.builder(ClassName.get(RETROFIT, annotation))
                .addMember("value", Literals.text(parameter.wireName()));
        if (!Bindings.isDirect(parameter)) {
            spec.addMember("encoded", "true");
        }
        return spec.build();
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
