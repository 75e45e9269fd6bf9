package io.clickpipes.codegen.overlay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.document.TextTree;
import io.clickpipes.codegen.jsonpath.JsonPath;
import io.clickpipes.codegen.jsonpath.JsonPathException;
import io.clickpipes.codegen.source.LoadedSpec;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads an overlay and reports everything in it that the specification does not allow. */
final class OverlayReader {

    private final Diagnostics diagnostics;

    /** Where the version is unknown, what only 1.1 allows is not reported as well. */
    private boolean rulesOf10;

    private OverlayReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    static Overlay read(LoadedSpec file, Diagnostics diagnostics) {
        if (!(TextTree.parse(file, diagnostics) instanceof ObjectNode root)) {
            throw diagnostics.fatal(
                    "overlay-invalid",
                    "#",
                    "An overlay is an object.",
                    "Give a document with an \"overlay\" member.",
                    null);
        }
        if (!root.has("overlay") && (root.has("openapi") || root.has("swagger"))) {
            throw diagnostics.fatal(
                    "overlay-invalid",
                    "#",
                    "This is an OpenAPI document, not an overlay.",
                    "Name the overlay here, and this document as the one to read.",
                    null);
        }
        return new OverlayReader(diagnostics).overlay(file.name(), root);
    }

    private Overlay overlay(String name, ObjectNode root) {
        String version = version(root);
        checkMembers(root, "#", Set.of("overlay", "info", "extends", "actions"));
        String title = info(root);
        Optional<String> extended = extended(root);
        List<Action> actions = actions(root);
        diagnostics.throwIfAny();
        return new Overlay(name, version, title, extended, actions);
    }

    private String version(ObjectNode root) {
        String version = text(root, "#", "overlay", true).orElse("");
        if (!version.matches("1\\.[01]\\.[0-9]+")) {
            if (root.path("overlay").isTextual()) {
                invalid(
                        "#/overlay",
                        "The version " + Texts.quoted(version) + " of the Overlay Specification is not supported.",
                        "Write the overlay in 1.0.0 or 1.1.0.");
            }
            return version;
        }
        rulesOf10 = version.startsWith("1.0.");
        return version;
    }

    private String info(ObjectNode root) {
        if (!(root.get("info") instanceof ObjectNode info)) {
            missingOrWrong(root, "#", "info", "an object with title and version");
            return "";
        }
        if (rulesOf10 && info.has("description")) {
            onlyIn11("#/info/description", "A description here");
        }
        checkMembers(info, "#/info", Set.of("title", "version", "description"));
        Optional<String> title = text(info, "#/info", "title", true);
        text(info, "#/info", "version", true);
        text(info, "#/info", "description", false);
        return title.orElse("");
    }

    private Optional<String> extended(ObjectNode root) {
        Optional<String> extended = text(root, "#", "extends", false);
        extended.ifPresent(reference -> {
            try {
                new URI(reference);
            } catch (URISyntaxException e) {
                invalid(
                        "#/extends",
                        Texts.quoted(reference) + " is neither an address nor a relative reference.",
                        "Write blanks and other special characters percent-encoded.");
            }
        });
        return extended;
    }

    private List<Action> actions(ObjectNode root) {
        JsonNode list = root.get("actions");
        if (list == null || !list.isArray() || list.isEmpty()) {
            missingOrWrong(root, "#", "actions", "a list of at least one action");
            return List.of();
        }
        List<Action> actions = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            String pointer = "#/actions/" + i;
            if (list.get(i) instanceof ObjectNode action) {
                action(action, pointer).ifPresent(actions::add);
            } else {
                invalid(
                        pointer,
                        "An action is an object, and this is " + Texts.kind(list.get(i)) + ".",
                        "Give it a target, and update, copy or remove.");
            }
        }
        return actions;
    }

    private Optional<Action> action(ObjectNode action, String pointer) {
        checkMembers(action, pointer, Set.of("target", "description", "update", "remove", "copy"));
        if (rulesOf10 && action.has("copy")) {
            onlyIn11(pointer + "/copy", "The action copy");
        }
        text(action, pointer, "description", false);
        Optional<JsonPath> target = path(action, pointer, "target", true);
        Optional<Action.Change> change = change(action, pointer);
        return target.isPresent() && change.isPresent()
                ? Optional.of(new Action(pointer, target.get(), change.get()))
                : Optional.empty();
    }

    private Optional<Action.Change> change(ObjectNode action, String pointer) {
        Optional<JsonPath> source = path(action, pointer, "copy", false);
        JsonNode remove = action.path("remove");
        if (!remove.isMissingNode() && !remove.isBoolean()) {
            invalid(
                    pointer + "/remove",
                    "\"remove\" is " + Texts.kind(remove) + ", not true or false.",
                    "Write true without quotes, or leave it out.");
            return Optional.empty();
        }
        if (remove.booleanValue()) {
            return Optional.of(new Action.Remove());
        }
        if (action.has("update") && action.has("copy")) {
            invalid(
                    pointer,
                    "The action has both \"update\" and \"copy\", and each makes the other ineffective.",
                    "Make two actions of it.");
            return Optional.empty();
        }
        if (action.has("update")) {
            return Optional.of(new Action.Update(action.get("update")));
        }
        if (!action.has("copy")) {
            invalid(pointer, "The action changes nothing.", "Give it \"update\", \"copy\" or \"remove: true\".");
        }
        return source.map(Action.Copy::new);
    }

    private Optional<JsonPath> path(ObjectNode action, String pointer, String name, boolean required) {
        return text(action, pointer, name, required).flatMap(text -> {
            try {
                return Optional.of(JsonPath.compile(text));
            } catch (JsonPathException e) {
                diagnostics.report(
                        "overlay-path",
                        Texts.child(pointer, name),
                        "The JSONPath " + Texts.quoted(text) + " is wrong at offset " + e.position() + ": "
                                + e.problem() + ".",
                        "Correct it there; RFC 9535 defines what is allowed.");
                return Optional.empty();
            }
        });
    }

    private Optional<String> text(ObjectNode object, String pointer, String name, boolean required) {
        JsonNode value = object.get(name);
        if (value != null && value.isTextual()) {
            return Optional.of(value.textValue());
        }
        if (value != null || required) {
            missingOrWrong(object, pointer, name, "a text");
        }
        return Optional.empty();
    }

    private void missingOrWrong(ObjectNode object, String pointer, String name, String expected) {
        JsonNode value = object.get(name);
        if (value == null) {
            invalid(pointer, "\"" + name + "\" is missing.", "Add it: " + expected + ".");
        } else if (value.isArray() && value.isEmpty()) {
            invalid(Texts.child(pointer, name), "\"" + name + "\" is empty.", "It has to be " + expected + ".");
        } else {
            invalid(
                    Texts.child(pointer, name),
                    "\"" + name + "\" is " + Texts.kind(value) + ".",
                    "It has to be " + expected + (expected.equals("a text") ? "; put it in quotes." : "."));
        }
    }

    private void checkMembers(ObjectNode object, String pointer, Set<String> known) {
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name) && !name.startsWith("x-")) {
                invalid(
                        Texts.child(pointer, name),
                        "The Overlay Specification knows no member " + Texts.quoted(name) + " here.",
                        "Correct its name; names of your own begin with x-.");
            }
        });
    }

    private void onlyIn11(String pointer, String what) {
        invalid(pointer, what + " is not part of Overlay 1.0.", "Declare \"overlay: 1.1.0\".");
    }

    private void invalid(String pointer, String message, String remedy) {
        diagnostics.report("overlay-invalid", pointer, message, remedy);
    }
}
