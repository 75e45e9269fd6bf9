package io.clickpipes.codegen.model;

import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.model.OperationModel.Location;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What no Java class can hold, however its methods are split: a class file has room for 65,535 constants, and one
 * constructor assigns all final fields in at most 65,535 bytes. The figures are measured on what the emitters make,
 * and rounded up: 3,800 properties with an enum each and 6,480 operations of one tag, which is just below the limits,
 * were seen to compile.
 */
final class SizeCheck {

    private static final int MOST = 65_000;

    /** Names of the three reading methods, the field here and in the builder, and the text of the name. */
    private static final int CONSTANTS_OF_A_PROPERTY = 9;

    /** The class, its name, and the method that reads it. */
    private static final int CONSTANTS_OF_A_TYPE = 8;

    /** The class, its reader as a function, and its number. */
    private static final int CONSTANTS_OF_A_MEMBER = 12;

    private static final int CONSTANTS_OF_A_TEXT = 2;

    private static final int CONSTANTS_OF_AN_OPERATION = 10;
    private static final int CONSTANTS_OF_A_PARAMETER = 4;

    private static final int BYTES_OF_A_FIELD = 8;
    private static final int BYTES_OF_A_CONTAINER = 18;

    /** One text in an annotation. */
    private static final int MOST_OF_A_TEXT = 65_535;

    /** In front of a media type. */
    private static final int HEADER_NAME = "Content-Type: ".length();

    private SizeCheck() {}

    static void check(ApiModel model, Diagnostics diagnostics) {
        model.types().forEach(type -> check(type, diagnostics));
        for (InterfaceModel each : model.interfaces()) {
            check(each, diagnostics);
        }
    }

    private static void check(InterfaceModel api, Diagnostics diagnostics) {
        long parameters = 0;
        for (OperationModel operation : api.operations()) {
            parameters += operation.parameters().size();
            checkTexts(operation, diagnostics);
        }
        long operations = api.operations().size();
        if (CONSTANTS_OF_AN_OPERATION * operations + CONSTANTS_OF_A_PARAMETER * parameters > MOST) {
            diagnostics.report(
                    "too-large",
                    api.operations().get(0).pointer(),
                    "The interface " + api.name() + " has " + operations + " operations"
                            + (parameters > operations ? " of " + parameters + " parameters" : "")
                            + ", more than a Java class file can hold.",
                    "Give the operations more tags: each tag becomes an interface of its own.");
        }
    }

    /** What stands in annotations; other texts are joined where the class is loaded. */
    private static void checkTexts(OperationModel operation, Diagnostics diagnostics) {
        Set<String> tooLong = new TreeSet<>();
        if (bytes(operation.path()) > MOST_OF_A_TEXT) {
            tooLong.add("path");
        }
        boolean name = operation.parameters().stream()
                .filter(it -> it.required() && (it.in() == Location.QUERY || it.in() == Location.HEADER))
                .anyMatch(it -> bytes(it.wireName()) > MOST_OF_A_TEXT);
        if (name) {
            tooLong.add("name of a required parameter");
        }
        Stream<String> mediaTypes = Stream.concat(
                Stream.of(operation.accept(), header(operation.body())),
                operation.others().stream().flatMap(it -> Stream.of(it.accept(), header(it.body()))));
        if (mediaTypes.anyMatch(it -> bytes(it) > MOST_OF_A_TEXT - HEADER_NAME)) {
            tooLong.add("media type");
        }
        long variables = operation.parameters().stream()
                .filter(it -> it.in() == Location.PATH)
                .count();
        if (variables > ParameterBuilder.MOST_ARGUMENTS) {
            diagnostics.report(
                    "too-large",
                    operation.pointer(),
                    "The path has " + variables + " variables, more than a method of Java has arguments.",
                    "Leave the operation out with a filter.");
        }
        for (String what : tooLong) {
            diagnostics.report(
                    "too-large",
                    operation.pointer(),
                    "The " + what + " has more than 65,535 bytes, which no annotation of Java can hold.",
                    "Shorten it, or leave the operation out with a filter.");
        }
    }

    private static String header(Optional<OperationModel.Body> body) {
        return body.map(OperationModel.Body::header).orElse("");
    }

    private static void check(TypeModel type, Diagnostics diagnostics) {
        if (type instanceof ObjectModel object) {
            long constants = 0;
            long bytes = 0;
            Set<TypeRef> types = new HashSet<>();
            for (PropertyModel property : object.properties()) {
                boolean container =
                        property.type() instanceof TypeRef.ListOf || property.type() instanceof TypeRef.MapOf;
                bytes += container ? BYTES_OF_A_CONTAINER : BYTES_OF_A_FIELD;
                constants += CONSTANTS_OF_A_PROPERTY + (types.add(property.type()) ? CONSTANTS_OF_A_TYPE : 0);
            }
            if (constants > MOST || bytes > MOST) {
                refuse(
                        type,
                        object.properties().size() + " properties",
                        "Gather some of them in an object of their own, or take the properties out with an overlay:"
                                + " an object without any holds all members by name.",
                        diagnostics);
            }
        } else if (type instanceof UnionModel union) {
            Set<String> texts = new HashSet<>();
            for (UnionModel.Member member : union.members()) {
                texts.addAll(member.shape().properties());
                texts.addAll(member.shape().required());
                member.shape().constants().values().forEach(texts::addAll);
            }
            union.discriminator().ifPresent(it -> texts.addAll(it.mapping().keySet()));
            long constants =
                    (long) CONSTANTS_OF_A_MEMBER * union.members().size() + (long) CONSTANTS_OF_A_TEXT * texts.size();
            if (constants > MOST) {
                refuse(
                        type,
                        union.members().size() + " members and " + texts.size() + " names to tell them apart",
                        "Divide it into unions of unions, or replace it by a schema without a type, which holds any"
                                + " JSON.",
                        diagnostics);
            }
        }
        type.nested().forEach(nested -> check(nested, diagnostics));
    }

    private static void refuse(TypeModel type, String what, String remedy, Diagnostics diagnostics) {
        diagnostics.report(
                "too-large",
                type.pointer(),
                "The schema has " + what + ", more than a Java class file can hold.",
                remedy);
    }

    private static long bytes(String text) {
        return text.chars()
                .mapToLong(c -> c == 0 || c > 0x7f ? c > 0x7ff ? 3 : 2 : 1)
                .sum();
    }
}
