package io.clickpipes.codegen.bundle;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.document.Grammar;
import java.util.List;
import java.util.Optional;

/** The parts of a document that hold its components. */
enum Section {
    SCHEMAS("components/schemas", "definitions"),
    RESPONSES("components/responses", "responses"),
    PARAMETERS("components/parameters", "parameters"),
    HEADERS("components/headers", ""),
    BODIES("components/requestBodies", ""),
    CALLBACKS("components/callbacks", "");

    private final String newer;
    private final String older;

    Section(String newer, String older) {
        this.newer = newer;
        this.older = older;
    }

    /**
     * Where an object becomes a component.
     *
     * @param place pointer of the reference, which tells headers from parameters
     * @return nothing if there are no such components; the object is put in the reference's place then
     */
    static Optional<Section> of(Grammar.Kind kind, String place, ObjectNode root) {
        Section section = switch (kind) {
            case SCHEMA -> SCHEMAS;
            case RESPONSE -> RESPONSES;
            case PARAMETER -> isHeader(place) ? HEADERS : PARAMETERS;
            case BODY -> BODIES;
            case CALLBACK -> CALLBACKS;
            default -> null;
        };
        return Optional.ofNullable(section).filter(each -> !each.path(root).isEmpty());
    }

    static boolean isHeader(String place) {
        int name = place.lastIndexOf('/');
        return name > 0 && place.substring(0, name).endsWith("/headers");
    }

    /** The way to it. */
    List<String> path(ObjectNode root) {
        String path = root.has("openapi") ? newer : older;
        return path.isEmpty() ? List.of() : List.of(path.split("/", -1));
    }

    Grammar.Kind kind() {
        return switch (this) {
            case SCHEMAS -> Grammar.Kind.SCHEMA;
            case RESPONSES -> Grammar.Kind.RESPONSE;
            case PARAMETERS, HEADERS -> Grammar.Kind.PARAMETER;
            case BODIES -> Grammar.Kind.BODY;
            case CALLBACKS -> Grammar.Kind.CALLBACK;
        };
    }
}
