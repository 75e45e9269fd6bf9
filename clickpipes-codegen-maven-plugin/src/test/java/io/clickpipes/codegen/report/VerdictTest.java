package io.clickpipes.codegen.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.clickpipes.codegen.diff.Comparison;
import io.clickpipes.codegen.lifecycle.Review;
import io.clickpipes.codegen.lifecycle.Steps;
import io.clickpipes.codegen.source.LoadedSpec;
import io.clickpipes.codegen.testing.Generation;
import io.clickpipes.codegen.usage.HandWritten;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What comparisons of real documents are summed up to. */
class VerdictTest {

    private static final String CATS = """
            openapi: 3.0.3
            info: {title: Cats, version: "1"}
            paths:
              /cats:
                get:
                  operationId: listCats
                  parameters:
                  - {name: page, in: query, schema: {type: integer}}
                  responses:
                    "200":
                      description: Cats.
                      content: {application/json: {schema: {$ref: "#/components/schemas/Cat"}}}
            components:
              schemas:
                Cat:
                  type: object
                  properties:
                    name: {type: string}
            """;

    private static final String OPERATION =
            CATS.replace("operationId: listCats", "operationId: listCats\n      deprecated: true");
    private static final String PROPERTY =
            CATS.replace("name: {type: string}", "name: {type: string, deprecated: true}");
    private static final String PARAMETER = CATS.replace("name: page, ", "name: page, deprecated: true, ");

    @Test
    void countsWhatIsDeprecatedApart() {
        for (String newer : List.of(OPERATION, PROPERTY, PARAMETER)) {
            assertThat(Verdict.of(report(newer))).isEqualTo("Nothing breaks: 1 thing is newly deprecated.");
        }
        String both = PROPERTY + "        tail: {type: number}\n";

        assertThat(Verdict.of(report(both)))
                .isEqualTo("Nothing breaks: 1 thing is new to use, 1 thing is newly deprecated.");
        assertThat(ConsoleReport.write(report(both))).contains("New to use or deprecated:");
        assertThat(ConsoleReport.write(report(PROPERTY))).contains("Newly deprecated:");
        assertThat(JsonReport.write(report(both))).contains("\"additive\" : 2", "\"deprecations\" : 1");
    }

    @Test
    void takesTheEndOfADeprecationForNoNews() {
        Report report = report(PROPERTY, CATS);

        assertThat(report.comparison().changes()).isNotEmpty();
        assertThat(Verdict.of(report)).isEqualTo("Nothing that Java code can tell.");
    }

    @Test
    void doesNotTalkOfDeprecationWhenSomethingIsNew() {
        Comparison comparison = report(CATS + "        tail: {type: number}\n").comparison();

        assertThat(Deprecations.count(comparison)).isZero();
    }

    private static Report report(String newer) {
        return report(CATS, newer);
    }

    private static Report report(String older, String newer) {
        return new Review(Generation.options("cats"))
                .compare(
                        Steps.NONE.apply(new LoadedSpec("older.yaml", older)),
                        Steps.NONE.apply(new LoadedSpec("newer.yaml", newer)),
                        new HandWritten(Path.of(""), List.of(), List.of()));
    }
}
