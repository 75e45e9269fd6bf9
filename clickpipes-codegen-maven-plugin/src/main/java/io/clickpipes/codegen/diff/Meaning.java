package io.clickpipes.codegen.diff;

import com.fasterxml.jackson.databind.JsonNode;
import io.clickpipes.codegen.diff.TreeDiff.Difference;
import io.clickpipes.codegen.diff.TreeDiff.Matter;
import io.clickpipes.codegen.model.ObjectModel;
import io.clickpipes.codegen.model.TypeId;
import io.clickpipes.codegen.model.TypeModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a difference of two documents means that has no counterpart in the Java models. */
final class Meaning {

    /** Conditions of a schema that have no counterpart in Java. */
    private static final Set<String> CONDITIONS = Set.of(
            "not",
            "if",
            "then",
            "else",
            "contains",
            "minContains",
            "maxContains",
            "dependentSchemas",
            "dependentRequired",
            "propertyNames",
            "unevaluatedProperties",
            "unevaluatedItems",
            "additionalProperties",
            "patternProperties",
            "prefixItems",
            "required",
            "format",
            "oneOf",
            "anyOf",
            "allOf");

    /** These are types, or secrets, of Java. */
    private static final Set<String> FORMATS = Set.of(
            "date", "date-time", "uuid", "uri", "byte", "binary", "int32", "int64", "double", "float", "password");

    private static final Pattern PARAMETER_CONTENT = Pattern.compile("#/.*/?parameters/[^/]+/content");
    private static final Pattern SECURITY = Pattern.compile("#/(paths/[^/]+/[^/]+/)?security(/.*)?");
    private static final Pattern PART_OF_FORM = Pattern.compile(".*/(properties/[^/]+|parameters/\\d+)");

    /** Kinds of meaning; details are added to a sentence without a full stop. */
    enum Kind {
        PROSE(Impact.INVISIBLE, "The documentation changed."),
        VERSION(Impact.INVISIBLE, "The version of OpenAPI changed."),
        ADDRESS(Impact.WIRE_BREAKING, "The address of the service changed."),
        AUTHORISATION(Impact.WIRE_BREAKING, "What a call needs to be authorised changed."),
        MORE_AUTHORISATION(Impact.ADDITIVE, "A call can be authorised in another way, too."),
        NO_AUTHORISATION(Impact.ADDITIVE, "A call needs no authorisation any more."),
        ANSWER(Impact.WIRE_BREAKING, "An answer that Java code does not expect is new"),
        WRITTEN(Impact.WIRE_BREAKING, "The value of a parameter is written in another way."),
        FORM(Impact.WIRE_BREAKING, "What a body that is not JSON has to hold changed"),
        FORM_PART(Impact.ADDITIVE, "A body that is not JSON may hold more"),
        STRICTER(Impact.WIRE_BREAKING, "Conditions on what is sent are new or changed"),
        LAXER(Impact.ADDITIVE, "Conditions on what is sent are gone"),
        OTHER(Impact.INVISIBLE, "Details that Java code can not tell changed");

        final Impact impact;
        final String what;

        Kind(Impact impact, String what) {
            this.impact = impact;
            this.what = what;
        }
    }

    private final Pair pair;
    private final Authorisation authorisation;
    private final Addresses addresses;
    private final Answers answers;
    private final Map<String, TypeModel> beforeTypes;
    private final Map<String, TypeModel> afterTypes;
    private final Set<String> referring = new HashSet<>();

    Meaning(Pair pair, Collection<Difference> differences) {
        this.pair = pair;
        this.authorisation = new Authorisation(pair);
        this.addresses = new Addresses(pair);
        this.answers = new Answers(pair);
        this.beforeTypes = byPointer(pair.before, pair.beforeTree);
        this.afterTypes = byPointer(pair.after, pair.afterTree);
        for (Difference difference : differences) {
            if (difference.keyword().equals("$ref")) {
                referring.add(Documents.parent(difference.after()));
            }
        }
    }

    private static Map<String, TypeModel> byPointer(Surface surface, Documents tree) {
        Map<String, TypeModel> all = new HashMap<>();
        surface.types().values().forEach(type -> all.putIfAbsent(tree.pointer(type.pointer()), type));
        return all;
    }

    Kind of(Difference difference) {
        String pointer = difference.isGone() ? difference.before() : difference.after();
        if (pointer.equals("#/openapi") || pointer.equals("#/swagger")) {
            return Kind.VERSION;
        }
        if (difference.matter() != Matter.OTHER) {
            return difference.matter() == Matter.PROSE ? Kind.PROSE : Kind.OTHER;
        }
        if (Addresses.isOne(pointer)) {
            return addresses.isSame() ? Kind.OTHER : Kind.ADDRESS;
        }
        if (SECURITY.matcher(pointer).matches()) {
            return authorisation.of(pointer);
        }
        if (Authorisation.isScheme(pointer)) {
            return difference.isNew() || (difference.isGone() && authorisation.isUnused(pointer))
                    ? Kind.OTHER
                    : Kind.AUTHORISATION;
        }
        if (PARAMETER_CONTENT.matcher(pointer).matches()
                && pair.sent(difference.isGone()).has(pointer)) {
            return Kind.WRITTEN;
        }
        if (answers.isUnexpected(difference)) {
            return Kind.ANSWER;
        }
        if (pair.isOfOneVersion() && pair.sent(difference.isGone()).hasForm(pointer)) {
            return form(difference, pointer);
        }
        if (!isCondition(difference) || !pair.sent(difference.isGone()).has(pointer)) {
            return Kind.OTHER;
        }
        // One alternative less is a condition more.
        boolean alternative = pointer.matches(".*/(oneOf|anyOf)/\\d+");
        boolean fewer = difference.keyword().equals("required") && !difference.isNew() && isCompared(difference, false);
        boolean gone = alternative ? difference.isNew() : difference.isGone() || fewer;
        return gone ? Kind.LAXER : Kind.STRICTER;
    }

    private Kind form(Difference difference, String pointer) {
        JsonNode node = pair.tree(difference.isGone()).at(pointer);
        if (difference.isNew() && PART_OF_FORM.matcher(pointer).matches()) {
            return node.path("required").asBoolean() ? Kind.FORM : Kind.FORM_PART;
        }
        boolean limit = node.isValueNode()
                && difference.inSchema()
                && !difference.keyword().equals("type");
        return difference.isGone() && limit ? Kind.LAXER : Kind.FORM;
    }

    private boolean isCondition(Difference difference) {
        String keyword = difference.keyword();
        if (!CONDITIONS.contains(keyword)
                || !difference.inSchema()
                || referring.contains(Documents.parent(difference.after()))) {
            return false;
        }
        JsonNode node =
                pair.tree(difference.isGone()).at(difference.isGone() ? difference.before() : difference.after());
        return switch (keyword) {
            case "format" -> !FORMATS.contains(node.asText());
            case "required" -> !isComparedByProperty(difference);
            case "oneOf", "anyOf" -> isOfConditions(difference, node);
            case "allOf" -> parts(node).stream().anyMatch(Meaning::demands);
            default -> true;
        };
    }

    /** Of an object that both models have, which properties are required is compared one by one. */
    private boolean isComparedByProperty(Difference difference) {
        return (difference.isNew() || isCompared(difference, true))
                && (difference.isGone() || isCompared(difference, false));
    }

    private boolean isCompared(Difference difference, boolean before) {
        String place = before ? difference.before() : difference.after();
        String schema = Documents.parent(place).replaceFirst("(/allOf/\\d+)+$", "");
        TypeModel type = (before ? beforeTypes : afterTypes).get(schema);
        if (!(type instanceof ObjectModel object)
                || !(pair.surface(!before).types().get(type.id()) instanceof ObjectModel)) {
            return false;
        }
        Set<String> listed = texts(pair.tree(before).at(place));
        listed.removeAll(texts(pair.tree(!before).at(before ? difference.after() : difference.before())));
        object.properties().forEach(property -> listed.remove(property.wireName()));
        return listed.isEmpty();
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new HashSet<>();
        list.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    /** Alternatives that are no types: they only say what a value has to fulfil. */
    private boolean isOfConditions(Difference difference, JsonNode node) {
        String pointer = difference.isGone() ? difference.before() : difference.after();
        String schema = pointer.replaceFirst("/(oneOf|anyOf)(/\\d+)?$", "");
        boolean object = pair.tree(difference.isGone()).at(schema).has("properties");
        return parts(node).stream()
                .allMatch(part -> part.isObject()
                        && !part.has("$ref")
                        && !part.has("const")
                        && !part.has("enum")
                        && (object || !part.has("type")));
    }

    private static Collection<JsonNode> parts(JsonNode node) {
        Collection<JsonNode> parts = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(parts::add);
        } else {
            parts.add(node);
        }
        return parts;
    }

    /** Whether a part of a schema has conditions that no model knows. */
    private static boolean demands(JsonNode part) {
        for (String word : CONDITIONS) {
            if (!word.equals("required") && !word.equals("format") && part.has(word)) {
                return true;
            }
        }
        return false;
    }

    /** What builds values of the type at a place, to tell who has to look. */
    Optional<JavaMember> maker(String pointer) {
        TypeModel type = afterTypes.get(pointer);
        if (type == null) {
            return Optional.empty();
        }
        TypeId id = type.id();
        return Optional.of(
                type instanceof ObjectModel
                        ? pair.after.names().method(id.nested("Builder"), "build", false)
                        : pair.after.names().type(id));
    }
}
