package io.clickpipes.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.clickpipes.codegen.model.Doc;
import io.clickpipes.codegen.model.OperationModel;
import io.clickpipes.codegen.model.OperationModel.Content;
import io.clickpipes.codegen.model.OperationModel.Parameter;
import io.clickpipes.codegen.poet.JavaTypes;
import io.clickpipes.codegen.poet.Javadocs;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What all methods of an operation have in common: its name and result, names of parameters, and the Javadoc. */
final class MethodFrame {

    private final JavaTypes types;
    private final CallType calls;

    MethodFrame(JavaTypes types, CallType calls) {
        this.types = types;
        this.calls = calls;
    }

    MethodSpec.Builder signature(OperationModel operation) {
        return MethodSpec.methodBuilder(operation.methodName())
                .addModifiers(Modifier.PUBLIC)
                .returns(calls.of(result(operation.response())));
    }

    /** The method with its Javadoc, of which these are the tags that it has in any case. */
    MethodSpec finish(MethodSpec.Builder method, OperationModel operation, List<String> tags) {
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

    TypeName bodyType(OperationModel.Body body) {
        return body.content() == Content.BINARY ? ClassName.get("okhttp3", "RequestBody") : types.visible(body.type());
    }

    /** Tags of a method that takes all parameters that every call has to give. */
    static List<String> tags(OperationModel operation) {
        List<String> tags = new ArrayList<>();
        Bindings.required(operation).forEach(parameter -> tags.add(tag(parameter)));
        addBodyAndReturn(operation, tags);
        return tags;
    }

    static String tag(Parameter parameter) {
        String text = Javadocs.inline(parameter.doc().text());
        return "@param " + parameterName(parameter) + " "
                + (text.isEmpty() ? Javadocs.code(parameter.wireName()) : text);
    }

    static void addBodyAndReturn(OperationModel operation, List<String> tags) {
        operation.body().ifPresent(body -> {
            String text = Javadocs.inline(body.doc().text());
            tags.add("@param " + body.name() + " " + (text.isEmpty() ? "the request body" : text));
        });
        tags.add("@return the call, not yet sent");
    }

    /** The name, or a longer one that no parameter of the document has. */
    static String free(String wish, OperationModel operation) {
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

    static String parameterName(Parameter parameter) {
        return parameter.names().accessor();
    }
}
