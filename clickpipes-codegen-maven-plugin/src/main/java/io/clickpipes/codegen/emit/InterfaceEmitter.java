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
import io.clickpipes.codegen.model.OperationModel.Parameter;
import io.clickpipes.codegen.model.TypeRef;
import io.clickpipes.codegen.poet.JavaTypes;
import io.clickpipes.codegen.poet.Javadocs;
import io.clickpipes.codegen.poet.Literals;
import java.util.ArrayList;
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
    private final MethodFrame frame;
    private final DefaultMethods defaults;

    InterfaceEmitter(JavaTypes types, CallType calls) {
        this.types = types;
        this.frame = new MethodFrame(types, calls);
        this.defaults = new DefaultMethods(types, frame);
    }

    TypeSpec emit(InterfaceModel model) {
        TypeSpec.Builder spec = TypeSpec.interfaceBuilder(model.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadocs.of("Operations of the API. For {@code Retrofit.create}.", model.doc(), List.of()));
        for (OperationModel operation : model.operations()) {
            // The same in every generation, so that gaining optional parameters or a body only adds methods.
            operation
                    .body()
                    .filter(body -> !body.required() && Bindings.areAllDirect(operation))
                    .ifPresent(body -> spec.addMethod(wire(operation.withoutBody(), false)));
            addMethods(operation, spec);
            operation.others().forEach(other -> addMethods(operation.by(other), spec));
        }
        return spec.build();
    }

    /** All forms of one method. */
    private void addMethods(OperationModel operation, TypeSpec.Builder spec) {
        spec.addMethod(Bindings.areAllDirect(operation) ? wire(operation, false) : defaults.throughMaps(operation));
        operation
                .parametersType()
                .ifPresent(parameters -> spec.addMethod(defaults.withParameters(operation, types.model(parameters))));
        if (Bindings.needsMaps(operation)) {
            spec.addMethod(wire(operation, true));
        }
    }

    /** What Retrofit implements, for what annotations can bind alone or with maps for the rest. */
    private MethodSpec wire(OperationModel operation, boolean maps) {
        MethodSpec.Builder method = frame.signature(operation).addModifiers(Modifier.ABSTRACT);
        method.addAnnotation(verb(operation));
        if (operation.response().content() == Content.BINARY) {
            method.addAnnotation(ClassName.get(RETROFIT, "Streaming"));
        } else if (operation.response().content() == Content.TEXT) {
            method.addAnnotation(types.support("PlainText"));
        }
        addHeaders(method, operation);
        addErrors(method, operation);
        List<String> tags = new ArrayList<>();
        for (Parameter parameter : Bindings.wired(operation)) {
            tags.add(MethodFrame.tag(parameter));
            TypeName type =
                    Bindings.isDirect(parameter) ? types.visible(parameter.type()) : ClassName.get(String.class);
            method.addParameter(ParameterSpec.builder(type, MethodFrame.parameterName(parameter))
                    .addAnnotation(binding(parameter))
                    .build());
        }
        operation.body().ifPresent(body -> method.addParameter(body(body)));
        MethodFrame.addBodyAndReturn(operation, tags);
        if (maps) {
            String query = MethodFrame.free("query", operation);
            String headers = MethodFrame.free("headers", operation);
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
        return frame.finish(method, operation, tags);
    }

    private ParameterSpec body(OperationModel.Body body) {
        ParameterSpec.Builder parameter =
                ParameterSpec.builder(frame.bodyType(body), body.name()).addAnnotation(ClassName.get(RETROFIT, "Body"));
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
}
