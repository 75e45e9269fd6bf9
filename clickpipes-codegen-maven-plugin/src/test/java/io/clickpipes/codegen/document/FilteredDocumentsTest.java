package io.clickpipes.codegen.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.Codegen;
import io.clickpipes.codegen.CodegenOptions;
import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.output.GeneratedFile;
import io.clickpipes.codegen.testing.Repository;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What a filter promises, held against many real documents. */
class FilteredDocumentsTest {

    private static final int LARGEST_TO_GENERATE = 60_000;

    private record Operation(String pointer, String path, JsonNode node) {}

    @Test
    void filteredDocumentsLackNothingAndAddNothing() {
        int checked = 0;
        for (Path file : Repository.specs()) {
            ObjectNode document = Trees.document(file).orElse(null);
            if (document != null) {
                for (Filter filter : filters(operations(document))) {
                    check(document, filter, file + " " + filter);
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(300);
    }

    @Test
    void namesOfTypesDoNotDependOnTheFilter() {
        int compared = 0;
        for (Path file : Repository.specs()) {
            if (file.toFile().length() > LARGEST_TO_GENERATE) {
                continue;
            }
            ObjectNode document = Trees.document(file).orElse(null);
            Set<String> whole =
                    document == null ? Set.of() : generated(document).orElse(Set.of());
            for (Filter filter : whole.isEmpty() ? List.<Filter>of() : filters(operations(document))) {
                ObjectNode filtered = DocumentFilter.apply(document, filter, new Diagnostics("test"));
                assertThat(generated(filtered)).as(file + " " + filter).isPresent();
                assertThat(whole)
                        .as(file + " " + filter)
                        .containsAll(generated(filtered).orElseThrow());
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(100);
    }

    private static void check(ObjectNode document, Filter filter, String what) {
        ObjectNode before = document.deepCopy();
        Diagnostics diagnostics = new Diagnostics("test");
        ObjectNode filtered = DocumentFilter.apply(document, filter, diagnostics);
        diagnostics.throwIfAny();

        assertThat(document.equals(before)).as("unchanged: " + what).isTrue();
        Set<String> wanted = new TreeSet<>();
        for (Operation operation : operations(document)) {
            if (filter.paths().contains(operation.path())
                    || filter.operations()
                            .contains(operation.node().path("operationId").asText("-"))
                    || contains(operation.node().path("tags"), filter.tags())) {
                wanted.add(operation.pointer());
            }
        }
        assertThat(wanted).as(what).isNotEmpty();
        assertThat(operations(filtered).stream().map(Operation::pointer))
                .as(what)
                .containsAll(wanted);
        DocumentUnits original = new DocumentUnits(document);
        new DocumentUnits(filtered).all().forEach((pointer, unit) -> {
            if (unit.kind() == Grammar.Kind.TAG) {
                assertThat(document.path("tags")).as(what).contains(unit.node());
            } else {
                assertThat(unit).as(what + pointer).isEqualTo(original.all().get(pointer));
            }
        });
        assertSubsequence(document, filtered, what);
        assertThat(problems(document)).as(what).containsAll(problems(filtered));
        assertThat(DocumentFilter.apply(filtered, filter, new Diagnostics("test"))
                        .equals(filtered))
                .as("idempotent: " + what)
                .isTrue();
    }

    /** Everything in the filtered document is in the original, in the same order. */
    private static void assertSubsequence(JsonNode document, JsonNode filtered, String what) {
        if (filtered.isObject()) {
            List<String> names = Trees.names(document);
            names.retainAll(new LinkedHashSet<>(Trees.names(filtered)));
            assertThat(Trees.names(filtered)).as(what).isEqualTo(names);
            filtered.properties()
                    .forEach(member -> assertSubsequence(document.get(member.getKey()), member.getValue(), what));
        }
    }

    private static boolean contains(JsonNode texts, List<String> any) {
        for (JsonNode text : texts) {
            if (any.contains(text.asText())) {
                return true;
            }
        }
        return false;
    }

    /** One path, one operation and up to three tags from different places of the document. */
    private static List<Filter> filters(List<Operation> operations) {
        List<Filter> filters = new ArrayList<>();
        Set<String> tags = new LinkedHashSet<>();
        for (int part = 0; part < 3 && !operations.isEmpty(); part++) {
            Operation operation = operations.get((operations.size() - 1) * part / 2);
            JsonNode tag = operation.node().path("tags").path(0);
            if (tag.isTextual()
                    && !tag.asText().isBlank()
                    && tags.add(tag.asText().strip())) {
                filters.add(new Filter(List.of(tag.asText()), List.of(), List.of()));
            }
            JsonNode id = operation.node().path("operationId");
            if (id.isTextual()) {
                filters.add(new Filter(List.of(), List.of(), List.of(id.asText())));
            } else {
                filters.add(new Filter(List.of(), List.of(operation.path()), List.of()));
            }
        }
        return filters;
    }

    private static List<Operation> operations(ObjectNode document) {
        List<Operation> operations = new ArrayList<>();
        document.path("paths").properties().forEach(item -> {
            for (String method : "get put post delete options head patch trace".split(" ", -1)) {
                if (item.getValue().path(method).isObject() && !item.getKey().startsWith("x-")) {
                    operations.add(new Operation(
                            "/paths/" + Grammar.escape(item.getKey()) + "/" + method,
                            item.getKey(),
                            item.getValue().path(method)));
                }
            }
        });
        return operations;
    }

    private static List<String> problems(ObjectNode document) {
        Diagnostics diagnostics = new Diagnostics("test");
        ReferenceCheck.check(document, diagnostics);
        try {
            diagnostics.throwIfAny();
            return List.of();
        } catch (CodegenException e) {
            return e.diagnostics().stream().map(each -> each.render()).toList();
        }
    }

    /** Names of the generated files; empty where the engine refuses the document. */
    private static Optional<Set<String>> generated(ObjectNode document) {
        try {
            Set<String> names = new LinkedHashSet<>();
            for (GeneratedFile file : new Codegen(CodegenOptions.defaults()).generate("test", document)) {
                names.add(file.path());
            }
            return Optional.of(names);
        } catch (CodegenException e) {
            return Optional.empty();
        }
    }
}
