package io.clickpipes.codegen.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.clickpipes.codegen.diff.Change;
import io.clickpipes.codegen.diff.Impact;
import io.clickpipes.codegen.report.Report;
import io.clickpipes.codegen.source.LoadedSpec;
import io.clickpipes.codegen.testing.Compilation;
import io.clickpipes.codegen.testing.Generation;
import io.clickpipes.codegen.usage.HandWritten;
import io.clickpipes.codegen.usage.SourceLine;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the difference of two documents means for code that somebody wrote. */
class ReviewTest {

    private static final String LAKES = Place.fixture("lakes.yaml");

    @TempDir
    private Path folder;

    private HandWritten code;

    @BeforeEach
    void writeCode() {
        new Place(folder).put("main/crew/Skipper.java", """
                package crew;

                import lakes.model.Boat;
                import lakes.model.Boat.Rig;

                final class Skipper {

                    static boolean needsTwo(Boat boat) {
                        return Rig.KETCH.equals(boat.rig());
                    }

                    static String greet(Boat boat) {
                        return "Ahoy " + boat.name();
                    }
                }
                """);
        code = new HandWritten(folder, List.of(folder.resolve("main")), Compilation.classPath());
    }

    @Test
    void namesTheLinesThatWhatIsGoneConcerns() {
        Report report = review(LAKES.replace("[sloop, ketch]", "[sloop]"));

        assertThat(report.searched()).isTrue();
        assertThat(report.comparison().count(Impact.SOURCE_BREAKING)).isEqualTo(1);
        assertThat(report.lines())
                .containsExactly(new SourceLine("main/crew/Skipper.java", 9, "return Rig.KETCH.equals(boat.rig());"));
        Change change = report.comparison().changes().get(0);
        assertThat(change.place()).isEqualTo("Boat.Rig");
        assertThat(report.linesOf(change)).isEqualTo(report.lines());
    }

    @Test
    void namesNoLinesWhereNothingUsesWhatIsGone() {
        Report report = review(LAKES.replace("        sails: {type: integer}\n", ""));

        assertThat(report.comparison().worst()).isEqualTo(Impact.SOURCE_BREAKING);
        assertThat(report.searched()).isTrue();
        assertThat(report.lines()).isEmpty();
    }

    @Test
    void namesNoLinesForWhatIsNew() {
        Report report = review(LAKES.replace("[sloop, ketch]", "[sloop, ketch, yawl]"));

        assertThat(report.comparison().worst()).isEqualTo(Impact.ADDITIVE);
        assertThat(report.lines()).isEmpty();
    }

    @Test
    void findsNothingBetweenEqualDocuments() {
        assertThat(review(LAKES).comparison().isEmpty()).isTrue();
    }

    private Report review(String newer) {
        return new Review(Generation.options("lakes"))
                .compare(prepared("openapi.yaml", LAKES), prepared("newer.yaml", newer), code);
    }

    private static Prepared prepared(String name, String text) {
        return Steps.NONE.apply(new LoadedSpec(name, text));
    }
}
