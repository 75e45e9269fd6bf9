package io.clickpipes.codegen.model;

import io.clickpipes.codegen.document.Marks;
import io.clickpipes.codegen.model.OperationModel.Location;
import io.clickpipes.codegen.model.OperationModel.Style;
import io.clickpipes.codegen.naming.Identifiers;
import io.clickpipes.codegen.naming.MemberNames;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Builds the parameters of operations. */
final class ParameterBuilder {

    /** OpenAPI ignores header parameters of these names: the client sets them itself. */
    private static final Set<String> IGNORED_HEADERS = Set.of("accept", "content-type", "authorization");

    /** The rest is for a body and the maps of Retrofit. */
    static final int MOST_ARGUMENTS = 250;

    private final Pointers pointers;
    private final TypeResolver types;
    private final Docs docs;
    private final Scope topLevel;
    private final Map<String, TypeRef> shared = new HashMap<>();

    ParameterBuilder(Pointers pointers, TypeResolver types, Docs docs, Scope topLevel) {
        this.pointers = pointers;
        this.types = types;
        this.docs = docs;
        this.topLevel = topLevel;
    }

    private record Stated(
            Parameter parameter, String pointer, @Nullable String reference) {}

    /** Path variables first, then the rest in document order; path variables without a declaration are texts. */
    List<OperationModel.Parameter> build(
            String operation,
            OperationNames.Path path,
            @Nullable List<Parameter> ofPath,
            String pathPointer,
            @Nullable List<Parameter> ofOperation,
            String operationPointer) {
        Map<String, Stated> stated = new LinkedHashMap<>();
        collect(ofPath, pathPointer, stated);
        collect(ofOperation, operationPointer, stated);
        for (String variable : path.variables().keySet()) {
            stated.computeIfAbsent(key("path", variable), key -> undeclared(variable, operationPointer));
        }
        for (String variable : path.query().keySet()) {
            stated.computeIfAbsent(key("path", variable), key -> undeclared(variable, operationPointer));
        }
        stated.values()
                .removeIf(each -> "path".equals(each.parameter().getIn())
                        && !path.variables().containsKey(each.parameter().getName())
                        && !path.query().containsKey(each.parameter().getName()));
        Map<String, String> wireNames = new LinkedHashMap<>();
        stated.forEach((key, each) -> wireNames.put(key, each.parameter().getName()));
        Map<String, String> names = MemberNames.parameters(wireNames);
        List<OperationModel.Parameter> parameters = new ArrayList<>();
        stated.forEach((key, each) -> parameters.add(parameter(operation, each, names.get(key), path)));
        // Retrofit refuses a path variable behind a query parameter.
        parameters.sort(Comparator.comparing(each -> each.in() != Location.PATH));
        return withinLimit(parameters);
    }

    /** Names of the path parameters that are declared. */
    Set<String> declaredInPath(@Nullable List<Parameter> ofPath, @Nullable List<Parameter> ofOperation) {
        Map<String, Stated> stated = new LinkedHashMap<>();
        collect(ofPath, "", stated);
        collect(ofOperation, "", stated);
        return stated.values().stream()
                .filter(each -> "path".equals(each.parameter().getIn()))
                .map(each -> each.parameter().getName())
                .collect(Collectors.toSet());
    }

    /** Java allows 255 arguments: required parameters beyond that go where the optional ones are. */
    private static List<OperationModel.Parameter> withinLimit(List<OperationModel.Parameter> parameters) {
        List<OperationModel.Parameter> within = new ArrayList<>();
        long room = MOST_ARGUMENTS
                - parameters.stream().filter(each -> each.in() == Location.PATH).count();
        for (OperationModel.Parameter each : parameters) {
            boolean counts = each.required() && each.in() != Location.PATH;
            within.add(counts && room <= 0 ? each.optional() : each);
            room -= counts ? 1 : 0;
        }
        return within;
    }

    /** Sorts path variables first: of two parameters with one name these keep it. */
    private static String key(String in, String name) {
        return (in.equals("path") ? "0" : in.equals("query") ? "1" : "2") + in + " " + name;
    }

    private static Stated undeclared(String variable, String pointer) {
        Schema<Object> text = new Schema<>();
        text.setType("string");
        Parameter parameter = new Parameter();
        parameter.setName(variable);
        parameter.setIn("path");
        parameter.setRequired(true);
        parameter.setSchema(text);
        return new Stated(parameter, pointer, null);
    }

    private void collect(@Nullable List<Parameter> parameters, String pointer, Map<String, Stated> stated) {
        if (parameters == null) {
            return;
        }
        for (int i = 0; i < parameters.size(); i++) {
            String reference = parameters.get(i).get$ref();
            String place = reference == null ? pointer + "/parameters/" + i : reference;
            pointers.parameter(parameters.get(i)).ifPresent(parameter -> {
                String name = parameter.getName();
                String in = parameter.getIn() == null ? "" : parameter.getIn();
                boolean known = in.equals("path") || in.equals("query") || in.equals("header") || in.equals("cookie");
                boolean ignored = name == null
                        || isNothing(parameter)
                        || (in.equals("header") && IGNORED_HEADERS.contains(name.toLowerCase(Locale.ROOT)));
                if (known && !ignored) {
                    stated.put(key(in, name), new Stated(parameter, place, reference));
                }
            });
        }
    }

    /** Rows of a form that nobody filled in; those of a query can be sent. */
    private static boolean isNothing(Parameter parameter) {
        return parameter.getName().isEmpty()
                && !"query".equals(parameter.getIn())
                && !Boolean.TRUE.equals(parameter.getRequired());
    }

    private OperationModel.Parameter parameter(
            String operation, Stated stated, @Nullable String javaName, OperationNames.Path path) {
        Parameter parameter = stated.parameter();
        String wireName = parameter.getName();
        String accessor = javaName == null ? Identifiers.member(wireName) : javaName;
        Location in = Location.valueOf(parameter.getIn().toUpperCase(Locale.ROOT));
        boolean inQuery = in == Location.PATH && path.query().containsKey(wireName);
        Location travels = inQuery ? Location.QUERY : in;
        Optional<At> json = json(stated);
        At at = json.orElseGet(() -> new At(parameter.getSchema(), stated.pointer() + "/schema"));
        TypeRef type = type(operation, stated, at);
        Doc ofSchema = docs.ofUse(at, type);
        String text = Docs.orEmpty(parameter.getDescription());
        Style style = json.isPresent() ? Style.JSON : style(parameter, in);
        boolean explode = parameter.getExplode() == null ? style == Style.FORM : parameter.getExplode();
        String capital = Identifiers.capitalised(accessor);
        // Of the methods of Object only wait(long) has what a builder's method may have.
        String setter = accessor.equals("wait") ? "wait_" : accessor;
        return new OperationModel.Parameter(
                inQuery
                        ? path.query().getOrDefault(wireName, wireName)
                        : in == Location.PATH ? path.variables().getOrDefault(wireName, wireName) : wireName,
                new PropertyModel.Names(accessor, setter, "has" + capital, "is" + capital + "Null", accessor + "Null"),
                travels,
                type,
                in == Location.PATH || Boolean.TRUE.equals(parameter.getRequired()),
                style,
                explode,
                in == Location.PATH
                        ? path.greedy().contains(wireName)
                        : Boolean.TRUE.equals(parameter.getAllowReserved()),
                new Doc(
                        text.isEmpty() ? ofSchema.text() : text,
                        ofSchema.constraints(),
                        ofSchema.deprecated() || Boolean.TRUE.equals(parameter.getDeprecated())),
                stated.pointer());
    }

    private TypeRef type(String operation, Stated stated, At at) {
        Parameter parameter = stated.parameter();
        if (at.schema() == null) {
            // A parameter with content that is not JSON travels as text of that media type.
            return new TypeRef.Scalar(ScalarKind.STRING);
        }
        if (stated.reference() == null) {
            return types.resolve(
                    at, topLevel.site(Identifiers.type(operation) + Identifiers.type(parameter.getName())));
        }
        // One that many operations refer to is one type, named like the component.
        String reference = stated.reference();
        TypeRef known = shared.get(reference);
        if (known == null) {
            known = types.resolve(at, topLevel.site(reference.substring(reference.lastIndexOf('/') + 1)));
            shared.put(reference, known);
        }
        return known;
    }

    /** The schema of a parameter that travels as JSON text, if this is one. */
    private static Optional<At> json(Stated stated) {
        if (stated.parameter().getContent() == null || stated.parameter().getSchema() != null) {
            return Optional.empty();
        }
        return stated.parameter().getContent().entrySet().stream()
                .filter(each -> MediaTypes.ofResponse(each.getKey(), true) == OperationModel.Content.JSON)
                .filter(each -> each.getValue() != null && each.getValue().getSchema() != null)
                .findFirst()
                .map(each -> new At(
                        each.getValue().getSchema(),
                        stated.pointer() + "/content/" + Pointers.escape(each.getKey()) + "/schema"));
    }

    private static Style style(Parameter parameter, Location in) {
        Object delimiter = parameter.getExtensions() == null
                ? null
                : parameter.getExtensions().get(Marks.DELIMITER);
        String style = delimiter != null
                ? delimiter.toString()
                : parameter.getStyle() == null ? "" : parameter.getStyle().toString();
        return switch (style) {
            case "\t" -> Style.TAB_DELIMITED;
            case " ", "spaceDelimited" -> Style.SPACE_DELIMITED;
            case "|", "pipeDelimited" -> Style.PIPE_DELIMITED;
            case "deepObject" -> Style.DEEP_OBJECT;
            case "label" -> Style.LABEL;
            case "matrix" -> Style.MATRIX;
            case "form" -> Style.FORM;
            case "" -> in == Location.QUERY || in == Location.COOKIE ? Style.FORM : Style.SIMPLE;
            default -> Style.SIMPLE;
        };
    }
}
