package io.clickpipes.codegen.model;

import io.clickpipes.codegen.model.OperationModel.Content;
import io.clickpipes.codegen.naming.Identifiers;
import io.clickpipes.codegen.naming.MemberNames;
import io.clickpipes.codegen.naming.TypeNames;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Builds the interfaces: one for each first tag, with the operations in document order. */
final class OperationBuilder {

    private static final String NO_TAG = "";

    /** OkHttp refuses to send a body with these. */
    private static final Set<String> BODILESS = Set.of("GET", "HEAD");

    private final Pointers pointers;
    private final ParameterBuilder parameters;
    private final BodyBuilder bodies;
    private final FailureBuilder failures;
    private final Idempotence idempotence;
    private final Scope topLevel;
    private final Chosen chosen;

    OperationBuilder(
            Pointers pointers,
            ParameterBuilder parameters,
            BodyBuilder bodies,
            FailureBuilder failures,
            Idempotence idempotence,
            Scope topLevel,
            Chosen chosen) {
        this.chosen = chosen;
        this.pointers = pointers;
        this.parameters = parameters;
        this.bodies = bodies;
        this.failures = failures;
        this.idempotence = idempotence;
        this.topLevel = topLevel;
    }

    private record Stated(String id, String method, String path, PathItem item, Operation operation) {}

    /** Names of the interfaces by tag, known before any other type gets a name. */
    static Map<String, String> interfaceNames(OpenAPI openApi, Pointers pointers, Chosen chosen) {
        Set<String> tags = new java.util.TreeSet<>();
        stated(openApi, pointers).forEach(stated -> tags.add(tagOf(stated.operation())));
        TypeNames names = TypeNames.topLevel();
        Map<String, String> byTag = new LinkedHashMap<>();
        chosen.tags(tags).forEach((tag, name) -> {
            if (names.takeExactly(name)) {
                byTag.put(tag, name);
            }
        });
        for (String tag : tags) {
            if (!byTag.containsKey(tag)) {
                String wish = (tag.equals(NO_TAG) ? "Default" : Identifiers.type(tag)) + "Api";
                String name = names.take(wish);
                if (!name.equals(wish)) {
                    chosen.clash(Chosen.Section.TAGS, wish, "the tag \"" + tag + "\"");
                }
                byTag.put(tag, name);
            }
        }
        return byTag;
    }

    List<InterfaceModel> build(OpenAPI openApi, Map<String, String> interfaceNames) {
        Map<String, List<Stated>> byTag = new LinkedHashMap<>();
        List<Stated> everything = stated(openApi, pointers);
        everything.forEach(stated -> byTag.computeIfAbsent(tagOf(stated.operation()), any -> new ArrayList<>())
                .add(stated));
        List<InterfaceModel> interfaces = new ArrayList<>();
        byTag.forEach((tag, group) -> {
            Map<String, String> ids = new LinkedHashMap<>();
            for (Stated stated : group) {
                String pointer = pointerOf(stated);
                ids.put(pointer, stated.id());
                bodies.kinds(stated.operation(), stated.method(), pointer)
                        .forEach(kind -> ids.put(pointer + " " + kind, stated.id() + suffix(kind)));
            }
            Map<String, String> given = chosen.operations(ids);
            Map<String, String> methods = MemberNames.methods(ids, given);
            methods.forEach((at, name) -> {
                if (!given.containsKey(at) && given.containsValue(MemberNames.method(ids.getOrDefault(at, at)))) {
                    chosen.clash(
                            Chosen.Section.OPERATIONS,
                            MemberNames.method(ids.getOrDefault(at, at)),
                            "the operation \"" + ids.get(at) + "\"");
                }
            });
            List<OperationModel> operations =
                    group.stream().map(stated -> operation(stated, methods)).toList();
            interfaces.add(
                    new InterfaceModel(interfaceNames.getOrDefault(tag, tag), docOf(openApi, tag), operations, tag));
        });
        interfaces.sort(Comparator.comparing(InterfaceModel::name));
        return interfaces;
    }

    private static List<Stated> stated(OpenAPI openApi, Pointers pointers) {
        List<Stated> all = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        if (openApi.getPaths() == null) {
            return all;
        }
        openApi.getPaths()
                .forEach((path, item) -> pointers.pathItem(item)
                        .ifPresent(found -> found.readOperationsMap().forEach((method, operation) -> {
                            String id = OperationNames.id(operation.getOperationId(), method.name(), path);
                            String unique = id;
                            for (int number = 2; !ids.add(unique); number++) {
                                unique = id + "_" + number;
                            }
                            all.add(new Stated(unique, method.name(), path, found, operation));
                        })));
        return all;
    }

    private static String tagOf(Operation operation) {
        return operation.getTags() == null
                        || operation.getTags().isEmpty()
                        || operation.getTags().get(0) == null
                ? NO_TAG
                : operation.getTags().get(0);
    }

    private static Doc docOf(OpenAPI openApi, String tag) {
        String text = openApi.getTags() == null
                ? ""
                : openApi.getTags().stream()
                        .filter(each -> tag.equals(each.getName()))
                        .map(Tag::getDescription)
                        .map(Docs::orEmpty)
                        .findFirst()
                        .orElse("");
        return new Doc(text, List.of(), false);
    }

    private static String pathPointer(Stated stated) {
        return "#/paths/" + Pointers.escape(stated.path());
    }

    private static String pointerOf(Stated stated) {
        return pathPointer(stated) + "/" + stated.method().toLowerCase(Locale.ROOT);
    }

    /** What the name of a method ends with that returns another kind of content than the operation's own. */
    private static String suffix(Content kind) {
        return kind == Content.TEXT ? "AsText" : "AsBytes";
    }

    private OperationModel operation(Stated stated, Map<String, String> methods) {
        String pointer = pointerOf(stated);
        Operation operation = stated.operation();
        Set<String> declared = parameters.declaredInPath(stated.item().getParameters(), operation.getParameters());
        OperationNames.Path path = OperationNames.path(stated.path(), declared);
        List<OperationModel.Parameter> all = parameters.build(
                stated.id(),
                path,
                stated.item().getParameters(),
                pathPointer(stated),
                operation.getParameters(),
                pointer);
        String bodyName = "body";
        Set<String> taken = new HashSet<>();
        all.forEach(parameter -> taken.add(parameter.names().accessor()));
        while (taken.contains(bodyName)) {
            bodyName = "request" + Identifiers.capitalised(bodyName);
        }
        List<String> notes = new ArrayList<>();
        List<OperationModel.Body> sent = BODILESS.contains(stated.method())
                ? List.of()
                : bodies.requests(stated.id(), operation.getRequestBody(), pointer, bodyName);
        if (BODILESS.contains(stated.method()) && operation.getRequestBody() != null) {
            notes.add("The document describes a body, which OkHttp does not send with this method.");
        }
        List<BodyBuilder.Answer> answers = bodies.responses(stated.id(), operation, stated.method(), pointer);
        BodyBuilder.Answer answer =
                answers.isEmpty() ? new BodyBuilder.Answer(OperationModel.Response.NOTHING, "") : answers.get(0);
        Optional<OperationModel.Body> body = sent.stream().findFirst();
        String name = methods.getOrDefault(pointer, stated.id());
        List<OperationModel.Exchange> others = new ArrayList<>();
        sent.stream()
                .skip(1)
                .forEach(each -> others.add(new OperationModel.Exchange(
                        isText(body) && isText(Optional.of(each)) ? name + "WithText" : name,
                        Optional.of(each),
                        answer.response(),
                        answer.accept())));
        answers.stream()
                .skip(1)
                .forEach(each -> others.add(new OperationModel.Exchange(
                        methods.getOrDefault(pointer + " " + each.response().content(), name),
                        body,
                        each.response(),
                        each.accept())));
        notes.addAll(bodies.notes(operation, answers));
        boolean succeeds = bodies.succeeds(operation);
        Optional<String> given = chosen.inline(pointer + "/parameters");
        Optional<TypeId> parametersType = all.stream().allMatch(OperationModel.Parameter::required)
                ? Optional.empty()
                : Optional.of(topLevel.take(Identifiers.type(stated.id()) + "Parameters", given));
        parametersType.ifPresent(id -> chosen.compare(given, id));
        return new OperationModel(
                stated.id(),
                name,
                stated.method(),
                path.template(),
                all,
                body,
                answer.response(),
                idempotence.of(stated.method(), operation, pointer),
                parametersType,
                docOf(operation),
                pointer,
                answer.accept(),
                others,
                failures.build(stated.id(), operation, pointer, succeeds),
                notes);
    }

    /** Whether the Java type of the body is a string. */
    private static boolean isText(Optional<OperationModel.Body> body) {
        return body.filter(it -> it.content() == Content.TEXT
                        || (it.content() == Content.JSON && it.type().equals(new TypeRef.Scalar(ScalarKind.STRING))))
                .isPresent();
    }

    private static Doc docOf(Operation operation) {
        String summary = Docs.orEmpty(operation.getSummary());
        String description = Docs.orEmpty(operation.getDescription());
        String text = summary.isEmpty() || summary.equals(description)
                ? description
                : description.isEmpty() ? summary : summary + "\n\n" + description;
        return new Doc(text, List.of(), Boolean.TRUE.equals(operation.getDeprecated()));
    }
}
