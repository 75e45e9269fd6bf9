package io.clickpipes.codegen.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.clickpipes.codegen.diff.Change;
import io.clickpipes.codegen.diff.Impact;
import io.clickpipes.codegen.diff.JavaMember;
import io.clickpipes.codegen.diff.Subject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MembersTest {

    @Test
    void namesAClassInsteadOfAllThatIsInIt() {
        Change gone = change(
                new JavaMember("a.Ship", "", "Ship"),
                new JavaMember("a.Ship", "name", "Ship.name()"),
                new JavaMember("a.Ship.Builder", "", "Ship.Builder"),
                new JavaMember("a.Ship.Builder", "name", "Ship.Builder.name(...)"),
                new JavaMember("a.ShipYard", "name", "ShipYard.name()"));

        assertThat(Members.of(gone, 5)).containsExactly("Ship", "ShipYard.name()");
    }

    @Test
    void countsWhatIsTooMuch() {
        JavaMember[] members = Stream.of("a", "b", "c", "d")
                .map(name -> new JavaMember("a.Ship", name, "Ship." + name))
                .toArray(JavaMember[]::new);

        assertThat(Members.of(change(members), 3)).containsExactly("Ship.a", "Ship.b", "Ship.c", "and 1 more");
        assertThat(Members.of(change(members), 4)).hasSize(4);
    }

    private static Change change(JavaMember... members) {
        return new Change(
                Impact.SOURCE_BREAKING,
                Subject.TYPE,
                "",
                "",
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(members));
    }
}
