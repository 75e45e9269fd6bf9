package io.clickpipes.codegen.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.source.LoadedSpec;
import io.clickpipes.codegen.testing.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Trees for the tests of this package. */
final class Trees {

    private Trees() {}

    static JsonNode any(String text) {
        return TextTree.parse(new LoadedSpec("test", text), new Diagnostics("test"));
    }

    static ObjectNode of(String text) {
        return (ObjectNode) any(text);
    }

    static ObjectNode read(Path file) {
        try {
            return of(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode fixture(String name) {
        return read(Repository.module("src/test/resources/document/" + name));
    }

    /** The document in the file; empty if it can not be read. */
    static Optional<ObjectNode> document(Path file) {
        try {
            return Optional.of(
                    DocumentTree.parse(new LoadedSpec("test", Files.readString(file)), new Diagnostics("test")));
        } catch (CodegenException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
