package io.clickpipes.codegen.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.clickpipes.codegen.diff.Change;
import io.clickpipes.codegen.diff.Impact;
import io.clickpipes.codegen.diff.Subject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OPERATION    | compute.cats.list             | compute.cats.list",
                "OPERATION    | List all cats                 | List all cats",
                "OPERATION    | GET /cats/{id}(v=2)           | GET /cats/{id}(v=2)",
                "BODY         | cats.post                     | cats.post",
                "RESPONSE     | cats.post                     | cats.post",
                "PARAMETER    | compute.cats.list(page.size)  | compute.cats.list",
                "PARAMETER    | Find (all)(page)              | Find (all)",
                "TYPE         | Cat                           | Cat",
                "TYPE         | Cat.Tail                      | Cat",
                "PROPERTY     | Cat.tail.length               | Cat",
                "ENUM_VALUE   | Cat.Tail                      | Cat",
                "UNION_MEMBER | Animal                        | Animal",
                "DOCUMENT     | Cats API                      | Cats API"
            })
    void namesWhatAChangeBelongsTo(Subject subject, String place, String name) {
        assertThat(Groups.of(List.of(change(subject, place, "#/somewhere"))))
                .extracting(Groups.Group::name)
                .containsExactly(name);
    }

    @Test
    void doesNotTearTheNameOfASchema() {
        Change change = change(Subject.TYPE, "compute.v1/Cat", "#/components/schemas/compute.v1~1Cat");

        assertThat(Groups.of(List.of(change))).extracting(Groups.Group::name).containsExactly("compute.v1/Cat");
    }

    @Test
    void putsAnOperationAndItsParametersTogether() {
        List<Change> changes = List.of(
                change(Subject.OPERATION, "cats.list", "#/a"),
                change(Subject.OPERATION, "cats.get", "#/b"),
                change(Subject.PARAMETER, "cats.list(page)", "#/c"));

        assertThat(Groups.of(changes)).extracting(Groups.Group::name).containsExactly("cats.list", "cats.get");
        assertThat(Groups.of(changes).get(0).changes()).containsExactly(changes.get(0), changes.get(2));
    }

    private static Change change(Subject subject, String place, String pointer) {
        return new Change(
                Impact.ADDITIVE,
                subject,
                "It is new.",
                place,
                "",
                pointer,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
