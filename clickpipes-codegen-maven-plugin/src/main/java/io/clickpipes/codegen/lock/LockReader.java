package io.clickpipes.codegen.lock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.document.TextTree;
import io.clickpipes.codegen.source.LoadedSpec;
import io.clickpipes.codegen.source.Validators;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a lock strictly: a member that nobody knows is a typing error or the rest of a merge. What a newer version
 * adds, it announces by the number of the format.
 */
final class LockReader {

    private static final Set<String> MEMBERS =
            Set.of("format", "document", "upstream", "filter", "keepProse", "overlays", "plugin", "sha256");
    private static final Set<String> UPSTREAM = Set.of("origin", "date", "etag", "lastModified", "sha256");
    private static final Set<String> FILTER = Set.of("tags", "paths", "operations");
    private static final Set<String> OVERLAY = Set.of("file", "sha256");

    private final Diagnostics diagnostics;

    LockReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    SpecLock read(LoadedSpec file) {
        JsonNode root;
        try {
            root = TextTree.parse(file, new Diagnostics(file.name()));
        } catch (CodegenException | NumberFormatException e) {
            // The latter is how SnakeYAML meets an escape sequence that is cut off.
            throw broken("#", "it is not YAML", e);
        }
        JsonNode format = root.path("format");
        if (format.isIntegralNumber() && format.bigIntegerValue().longValue() > LockText.FORMAT) {
            throw diagnostics.fatal(
                    "lock-newer",
                    "#/format",
                    "A newer version of the plugin wrote this lock.",
                    "Use that version here as well, or pull again with this one.",
                    null);
        }
        if (!format.isIntegralNumber() || format.bigIntegerValue().longValue() != LockText.FORMAT) {
            throw broken("#/format", "it has no format " + LockText.FORMAT, null);
        }
        known(root, "#", MEMBERS);
        JsonNode upstream = object(root, "#", "upstream");
        known(upstream, "#/upstream", UPSTREAM);
        return new SpecLock(
                text(root, "#", "document"),
                date(upstream),
                new Validators(
                        optional(upstream, "#/upstream", "etag"), optional(upstream, "#/upstream", "lastModified")),
                checksum(upstream, "#/upstream"),
                inputs(root, upstream),
                checksum(root, "#"));
    }

    private SpecLock.Inputs inputs(JsonNode root, JsonNode upstream) {
        JsonNode filter = root.has("filter") ? object(root, "#", "filter") : MissingNode.getInstance();
        known(filter, "#/filter", FILTER);
        if (!root.path("keepProse").isBoolean()) {
            throw broken("#/keepProse", "this is not true or false", null);
        }
        return new SpecLock.Inputs(
                text(upstream, "#/upstream", "origin"),
                overlays(root.path("overlays")),
                texts(filter, "tags"),
                texts(filter, "paths"),
                texts(filter, "operations"),
                root.path("keepProse").booleanValue(),
                text(root, "#", "plugin"));
    }

    private List<SpecLock.OverlaySum> overlays(JsonNode list) {
        List<SpecLock.OverlaySum> overlays = new ArrayList<>();
        for (JsonNode each : elements(list, "#/overlays")) {
            String place = "#/overlays/" + overlays.size();
            known(each, place, OVERLAY);
            overlays.add(new SpecLock.OverlaySum(text(each, place, "file"), checksum(each, place)));
        }
        return overlays;
    }

    private Instant date(JsonNode upstream) {
        try {
            return Instant.parse(text(upstream, "#/upstream", "date"));
        } catch (DateTimeException e) {
            throw broken("#/upstream/date", "this is not a point in time", e);
        }
    }

    private String checksum(JsonNode object, String place) {
        String checksum = text(object, place, "sha256");
        if (!checksum.matches("[0-9a-f]{64}")) {
            throw broken(place + "/sha256", "this is not a checksum", null);
        }
        return checksum;
    }

    private List<String> texts(JsonNode object, String name) {
        String place = "#/filter/" + name;
        List<String> texts = new ArrayList<>();
        for (JsonNode each : elements(object.path(name), place)) {
            if (!each.isTextual()) {
                throw broken(place + "/" + texts.size(), "this is not a text", null);
            }
            texts.add(each.textValue());
        }
        return texts;
    }

    private JsonNode elements(JsonNode list, String place) {
        if (!list.isArray() && !list.isMissingNode()) {
            throw broken(place, "this is not a list", null);
        }
        return list;
    }

    private JsonNode object(JsonNode object, String place, String name) {
        if (!object.path(name).isObject()) {
            throw broken(place + "/" + name, "this is missing, or holds no members", null);
        }
        return object.path(name);
    }

    private Optional<String> optional(JsonNode object, String place, String name) {
        return object.has(name) ? Optional.of(text(object, place, name)) : Optional.empty();
    }

    private String text(JsonNode object, String place, String name) {
        if (!object.path(name).isTextual()) {
            throw broken(place + "/" + name, "this is missing, or not a text", null);
        }
        return object.path(name).textValue();
    }

    private void known(JsonNode object, String place, Set<String> names) {
        for (String name : (Iterable<String>) object::fieldNames) {
            if (!names.contains(name)) {
                throw broken(place, "it holds something that is unknown", null);
            }
        }
    }

    private CodegenException broken(String pointer, String what, @Nullable Exception cause) {
        return diagnostics.fatal(
                "lock-broken",
                pointer,
                "The lock can not be read: " + what + ".",
                "Take it from version control again, pull again, or delete " + SpecLock.FILE_NAME
                        + " if its document is not pulled at all.",
                cause);
    }
}
