package io.clickpipes.codegen.diff;

import io.clickpipes.codegen.model.FormModel;
import io.clickpipes.codegen.model.OperationModel;
import io.clickpipes.codegen.model.OperationModel.Content;
import io.clickpipes.codegen.model.OperationModel.Location;
import io.clickpipes.codegen.model.OperationModel.Parameter;
import io.clickpipes.codegen.model.OperationModel.Style;
import io.clickpipes.codegen.model.TypeId;
import io.clickpipes.codegen.model.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the generator makes of an operation: the methods of the interface, and a class for optional parameters. */
final class CallSurface {

    private final JavaNames names;

    CallSurface(JavaNames names) {
        this.names = names;
    }

    List<Signature> of(String api, OperationModel operation) {
        Set<Signature> all = new LinkedHashSet<>(ofOne(api, operation));
        for (OperationModel.Exchange other : operation.others()) {
            List<Signature> more = ofOne(api, operation.by(other));
            boolean bodyless = other.body().filter(body -> !body.required()).isPresent() && !isMapped(operation);
            all.addAll(bodyless ? more.subList(1, more.size()) : more);
        }
        operation.forms().forEach(form -> all.addAll(ofForm(form)));
        return List.copyOf(all);
    }

    private List<Signature> ofForm(FormModel form) {
        TypeId builder = form.id().nested("Builder");
        List<Signature> all = new ArrayList<>();
        all.add(new Signature(names.type(form.id()), "form"));
        all.add(new Signature(names.type(builder), "Builder"));
        all.add(method(form.id(), "builder", false, "() " + builder));
        all.add(method(builder, "build", false, "() " + form.id()));
        if (form.multipart()) {
            all.add(method(builder, "additionalFile", false, "(String, FilePart) " + builder));
        }
        for (FormModel.Field field : form.fields()) {
            String file = field.repeated() ? "List<FilePart>" : "FilePart";
            String type = field.file() ? file : JavaNames.settable(field.type());
            all.add(method(builder, field.names().setter(), true, "(" + type + ") " + builder));
        }
        return all;
    }

    private static boolean isMapped(OperationModel operation) {
        return operation.parameters().stream().anyMatch(each -> isArgument(each) && !isDirect(each));
    }

    private List<Signature> ofOne(String api, OperationModel operation) {
        List<String> plain = types(operation, false);
        List<String> direct = types(operation, true);
        boolean mapped = isMapped(operation);
        List<Signature> all = new ArrayList<>();
        operation.body().ifPresent(body -> {
            if (!body.required() && !mapped) {
                all.add(call(api, operation, plain));
            }
            plain.add(type(body));
            direct.add(type(body));
        });
        all.add(call(api, operation, plain));
        operation.parametersType().ifPresent(id -> {
            List<String> more = new ArrayList<>(plain);
            more.add(id.toString());
            all.add(call(api, operation, more));
            all.addAll(ofParametersType(id, operation));
        });
        if (mapped || operation.parametersType().isPresent()) {
            direct.add("QueryParameters");
            direct.add("Map<String, String>");
            all.add(call(api, operation, direct));
        }
        return all;
    }

    /** Whether every call gives it; the others are in a class of their own. */
    static boolean isArgument(Parameter parameter) {
        return parameter.required() || parameter.in() == Location.PATH;
    }

    private List<Signature> ofParametersType(TypeId id, OperationModel operation) {
        TypeId builder = id.nested("Builder");
        List<Signature> all = new ArrayList<>();
        all.add(new Signature(names.type(id), "parameters"));
        all.add(new Signature(names.type(builder), "Builder"));
        all.add(method(id, "builder", false, "() " + builder));
        all.add(method(id, "query", false, "() QueryParameters"));
        all.add(method(id, "headers", false, "() Map<String, String>"));
        all.add(method(builder, "build", false, "() " + id));
        for (Parameter parameter : operation.parameters()) {
            if (!isArgument(parameter)) {
                String form = "(" + JavaNames.settable(parameter.type()) + ") " + builder;
                all.add(method(builder, parameter.names().setter(), true, form));
            }
        }
        return all;
    }

    private Signature method(TypeId id, String name, boolean parameters, String form) {
        return new Signature(names.method(id, name, parameters), form);
    }

    private Signature call(String api, OperationModel operation, List<String> parameters) {
        return new Signature(
                names.call(api, operation.methodName()),
                "(" + String.join(", ", parameters) + ") Call<" + result(operation.response()) + ">");
    }

    private static List<String> types(OperationModel operation, boolean directOnly) {
        List<String> types = new ArrayList<>();
        for (Parameter parameter : operation.parameters()) {
            if (isArgument(parameter) && (!directOnly || isDirect(parameter))) {
                types.add(JavaNames.visible(parameter.type()));
            } else if (isArgument(parameter) && parameter.in() == Location.PATH) {
                types.add("String");
            }
        }
        return types;
    }

    /** Whether an annotation of Retrofit binds it; the others travel in maps. */
    private static boolean isDirect(Parameter parameter) {
        return switch (parameter.in()) {
            case PATH -> parameter.style() == Style.SIMPLE && !parameter.allowReserved() && isSimple(parameter.type());
            case HEADER -> parameter.style() != Style.JSON && isSimple(parameter.type());
            case COOKIE -> false;
            case QUERY -> isDirectInQuery(parameter);
        };
    }

    private static boolean isDirectInQuery(Parameter parameter) {
        return parameter.style() != Style.JSON
                && !parameter.allowReserved()
                && (parameter.type() instanceof TypeRef.ListOf list
                        ? parameter.explode() && isExploded(parameter.style()) && isSimple(list.items())
                        : isSimple(parameter.type()));
    }

    private static boolean isExploded(Style style) {
        return style == Style.FORM
                || style == Style.DEEP_OBJECT
                || style == Style.SPACE_DELIMITED
                || style == Style.PIPE_DELIMITED;
    }

    private static boolean isSimple(TypeRef type) {
        return type instanceof TypeRef.Scalar
                || (type instanceof TypeRef.Named named && named.kind() == TypeRef.NamedKind.ENUM);
    }

    static String type(OperationModel.Body body) {
        return body.content() == Content.BINARY ? "RequestBody" : JavaNames.visible(body.type());
    }

    static String result(OperationModel.Response response) {
        if (response.content() == Content.BINARY) {
            return "ResponseBody";
        }
        String type = response.type().map(JavaNames::visible).orElse("Void");
        return response.enveloped() ? "Envelope<" + type + ">" : type;
    }
}
