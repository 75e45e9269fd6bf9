package io.clickpipes.codegen.emit;

import com.fasterxml.jackson.databind.JsonNode;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.clickpipes.codegen.config.ExtraAnnotation;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.poet.Literals;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.SourceVersion;

/** One annotation as Java: names checked, values as literals. */
final class AnnotationText {

    private static final Map<String, TypeName> PRIMITIVES = Map.of(
            "boolean", TypeName.BOOLEAN,
            "byte", TypeName.BYTE,
            "short", TypeName.SHORT,
            "int", TypeName.INT,
            "long", TypeName.LONG,
            "char", TypeName.CHAR,
            "float", TypeName.FLOAT,
            "double", TypeName.DOUBLE,
            "void", TypeName.VOID);

    private final Diagnostics diagnostics;
    private final String pointer;

    AnnotationText(Diagnostics diagnostics, String pointer) {
        this.diagnostics = diagnostics;
        this.pointer = pointer;
    }

    /** The annotation; empty, and reported, if it can not be written. */
    Optional<AnnotationSpec> spec(ExtraAnnotation extra) {
        Optional<ClassName> type = className(extra.annotation(), pointer + "/annotation");
        if (type.isEmpty()) {
            return Optional.empty();
        }
        AnnotationSpec.Builder spec = AnnotationSpec.builder(type.get());
        boolean complete = true;
        for (Map.Entry<String, JsonNode> member : extra.members().entrySet()) {
            String place = pointer + "/members/" + member.getKey();
            Optional<CodeBlock> value = value(member.getValue(), place);
            if (!SourceVersion.isName(member.getKey(), SourceVersion.RELEASE_17)) {
                wrong(place, "\"" + member.getKey() + "\" can not be the name of a member.", "Correct it.");
                complete = false;
            } else if (value.isPresent()) {
                spec.addMember(member.getKey(), value.get());
            } else {
                complete = false;
            }
        }
        return complete ? Optional.of(spec.build()) : Optional.empty();
    }

    private Optional<CodeBlock> value(JsonNode node, String place) {
        if (node.isArray()) {
            List<CodeBlock> items = new ArrayList<>();
            for (int i = 0; i < node.size(); i++) {
                if (node.get(i).isArray()) {
                    wrong(place + "/" + i, "A list in a list is nothing that an annotation can hold.", "Flatten it.");
                    return Optional.empty();
                }
                Optional<CodeBlock> item = value(node.get(i), place + "/" + i);
                if (item.isEmpty()) {
                    return item;
                }
                items.add(item.get());
            }
            return Optional.of(CodeBlock.of("{$L}", CodeBlock.join(items, ", ")));
        }
        if (node.isTextual()) {
            if (!Literals.isConstant(node.textValue())) {
                wrong(
                        place,
                        "The text has more than 65,535 bytes, which no annotation of Java can hold.",
                        "Shorten it.");
                return Optional.empty();
            }
            return Optional.of(Literals.text(node.textValue()));
        }
        if (node.isBoolean()) {
            return Optional.of(CodeBlock.of("$L", node.booleanValue()));
        }
        if (node.isNumber()) {
            return number(node, place);
        }
        return node.has("class")
                ? type(node.get("class").asText(), place + "/class")
                : constant(node.path("constant").asText(), place + "/constant");
    }

    /** A whole number is an int if it fits, which Java widens where a long or a short is declared; else a double. */
    private Optional<CodeBlock> number(JsonNode node, String place) {
        if (node.isIntegralNumber()) {
            if (node.canConvertToLong()) {
                return Optional.of(
                        node.canConvertToInt()
                                ? CodeBlock.of("$L", node.intValue())
                                : CodeBlock.of("$LL", node.longValue()));
            }
        } else if (Double.isFinite(node.doubleValue())) {
            return Optional.of(CodeBlock.of("$L", node.doubleValue()));
        }
        wrong(place, "The number " + node.asText() + " does not fit into a Java long or double.", "Give it as text.");
        return Optional.empty();
    }

    private Optional<CodeBlock> type(String name, String place) {
        TypeName primitive = PRIMITIVES.get(name);
        return primitive == null
                ? className(name, place).map(type -> CodeBlock.of("$T.class", type))
                : Optional.of(CodeBlock.of("$T.class", primitive));
    }

    private Optional<CodeBlock> constant(String name, String place) {
        int dot = name.lastIndexOf('.');
        Optional<ClassName> type = className(dot < 0 ? "" : name.substring(0, dot), place);
        return type.flatMap(owner -> {
            String field = name.substring(dot + 1);
            if (!SourceVersion.isName(field, SourceVersion.RELEASE_17)) {
                wrong(place, "\"" + field + "\" can not be the name of a constant.", "Correct it.");
                return Optional.empty();
            }
            return Optional.of(CodeBlock.of("$T.$N", owner, field));
        });
    }

    /** The package ends at the first part that begins with a capital, or before the last one. */
    private Optional<ClassName> className(String qualified, String place) {
        if (!SourceVersion.isName(qualified, SourceVersion.RELEASE_17) || qualified.indexOf('.') < 0) {
            wrong(
                    place,
                    "\"" + qualified + "\" is not the full name of a class with its package.",
                    "Write it like com.example.Audited, or com.example.Outer.Inner for a class inside another.");
            return Optional.empty();
        }
        String[] parts = qualified.split("\\.", -1);
        int first = 0;
        while (first < parts.length - 1 && !Character.isUpperCase(parts[first].codePointAt(0))) {
            first++;
        }
        String packageName = String.join(".", List.of(parts).subList(0, first));
        String[] nested = List.of(parts).subList(first + 1, parts.length).toArray(String[]::new);
        return Optional.of(ClassName.get(packageName, parts[first], nested));
    }

    private void wrong(String place, String problem, String remedy) {
        diagnostics.report("config-annotation", place, problem, remedy);
    }
}
