package io.clickpipes.codegen.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.document.TextTree;
import io.clickpipes.codegen.source.LoadedSpec;
import io.clickpipes.codegen.testing.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What the tests of overlays share. */
final class OverlayTesting {

    static final String NAME = "ours.overlay.yaml";

    private OverlayTesting() {}

    static Overlay read(String text) {
        return read(NAME, text);
    }

    static Overlay read(String name, String text) {
        return Overlay.read(new LoadedSpec(name, text), new Diagnostics(name));
    }

    /** An overlay of these actions; read from text, as any overlay is. */
    static Overlay overlay(String version, JsonNode actions) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("overlay", version);
        root.putObject("info").put("title", "test").put("version", "1");
        root.set("actions", actions);
        return read(root.toString());
    }

    static Overlaid apply(ObjectNode document, Overlay overlay, boolean strict) {
        return OverlayApplication.apply(document, overlay, strict, new Diagnostics(overlay.name()));
    }

    static ObjectNode object(String text) {
        return (ObjectNode) TextTree.parse(new LoadedSpec("test", text), new Diagnostics("test"));
    }

    static List<Diagnostic> problems(Runnable doing) {
        CodegenException thrown = catchThrowableOfType(CodegenException.class, doing::run);
        assertThat(thrown).isNotNull();
        return thrown.diagnostics();
    }

    /** Id and pointer of each. */
    static List<String> places(List<Diagnostic> problems) {
        assertThat(problems).allSatisfy(each -> {
            assertThat(each.document()).isEqualTo(NAME);
            assertThat(each.message()).endsWith(".");
            assertThat(each.remedy()).endsWith(".");
        });
        return problems.stream().map(each -> each.id() + " " + each.pointer()).toList();
    }

    static Stream<JsonNode> cases(String resource) {
        return elements(tree(Repository.module("src/test/resources/overlay/" + resource)));
    }

    static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    static JsonNode tree(Path file) {
        return TextTree.parse(new LoadedSpec(file.getFileName().toString(), text(file)), new Diagnostics("test"));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
