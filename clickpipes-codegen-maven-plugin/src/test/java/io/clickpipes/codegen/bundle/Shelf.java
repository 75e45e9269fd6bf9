package io.clickpipes.codegen.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.document.DocumentTree;
import io.clickpipes.codegen.document.Grammar;
import io.clickpipes.codegen.document.ReferenceCheck;
import io.clickpipes.codegen.source.LoadedSpec;
import io.clickpipes.codegen.source.Neighbour;
import io.clickpipes.codegen.source.Neighbours;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A document with its files, in memory. The document is {@code api.yaml}. */
final class Shelf implements Neighbours {

    static final String HEAD = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\n";

    private final Map<String, String> files = new LinkedHashMap<>();
    private final List<String> read = new ArrayList<>();
    private boolean refuseMissing;

    /** A document whose schema Pets is a list of what the reference names. */
    static Shelf listOf(String reference) {
        return new Shelf(HEAD + "components: {schemas: {Pets: {type: array, items: {$ref: '" + reference + "'}}}}");
    }

    Shelf(String document) {
        put("api.yaml", document);
    }

    Shelf put(String name, String text) {
        files.put(name, text);
        return this;
    }

    Shelf refusingMissing() {
        refuseMissing = true;
        return this;
    }

    /** Names of all files that were read, in order. */
    List<String> read() {
        return read;
    }

    ObjectNode document() {
        return DocumentTree.parse(new LoadedSpec("api.yaml", files.get("api.yaml")), new Diagnostics("api.yaml"));
    }

    ObjectNode bundled() {
        return bundle().document();
    }

    Bundle bundle() {
        return Bundler.bundle(document(), this, refuseMissing);
    }

    /** What is at a pointer once everything is in one document. */
    JsonNode at(String pointer) {
        return bundled().at(pointer);
    }

    List<Diagnostic> failures() {
        CodegenException failure = catchThrowableOfType(CodegenException.class, this::bundled);
        assertThat(failure).as("failure").isNotNull();
        return failure.diagnostics();
    }

    /** Everything that is referred to is there. */
    void assertClosed() {
        ObjectNode bundled = bundled();
        Diagnostics diagnostics = new Diagnostics("bundled");
        ReferenceCheck.check(bundled, diagnostics);
        diagnostics.throwIfAny();
        List<String> references = new ArrayList<>();
        Grammar.walk(bundled, (kind, node, pointer) -> references.add(pointer));
        assertThat(references).isNotEmpty();
    }

    @Override
    public Neighbour root() {
        return new Neighbour("api.yaml", "api.yaml");
    }

    @Override
    public Lookup find(Neighbour from, String reference) {
        if (reference.startsWith("/")) {
            return new Refused("reference-absolute", "It is absolute.", "Make it relative.");
        }
        String name = URI.create(from.id()).resolve(reference).getPath();
        return new Found(new Neighbour(name, name));
    }

    @Override
    public LoadedSpec load(Neighbour file) {
        read.add(file.id());
        String text = files.get(file.id());
        if (text == null) {
            throw new Diagnostics(file.name()).fatal("source-missing", "#", "Not there.", "Put it there.", null);
        }
        return new LoadedSpec(file.name(), text);
    }
}
