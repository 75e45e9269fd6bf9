package io.clickpipes.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PipeChoiceTest {
    private static final UUID ONE = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID TWO = UUID.fromString("00000000-0000-4000-8000-000000000002");

    @ParameterizedTest
    @EnumSource(Target.class)
    void theArgumentComesFirst(Target target) {
        assertThat(PipeChoice.choose(
                        ONE.toString(), Map.of("CLICKPIPE_ID", TWO.toString()), target, PipeChoiceTest::notAsked))
                .isEqualTo(ONE);
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void thenTheEnvironment(Target target) {
        assertThat(PipeChoice.choose(null, Map.of("CLICKPIPE_ID", TWO.toString()), target, PipeChoiceTest::notAsked))
                .isEqualTo(TWO);
    }

    @Test
    void thenTheFirstOnLocalCloud() {
        assertThat(PipeChoice.choose(null, Map.of("CLICKPIPE_ID", ""), Target.LOCAL_CLOUD, () -> List.of(TWO, ONE)))
                .isEqualTo(TWO);
    }

    @ParameterizedTest
    @EnumSource(
            value = Target.class,
            names = {"LOOPBACK", "LIVE"})
    void elsewhereAPipeHasToBeNamed(Target target) {
        assertThatThrownBy(() -> PipeChoice.choose(null, Map.of(), target, PipeChoiceTest::notAsked))
                .isInstanceOf(UsageException.class)
                .hasMessageContainingAll("argument", "CLICKPIPE_ID", "`list`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1-1-1-1-1", "schemaDiscovery", "00000000-0000-4000-8000-000000000001/state"})
    void anIdIsAUuid(String text) {
        assertThatThrownBy(() -> PipeChoice.choose(text, Map.of(), Target.LIVE, PipeChoiceTest::notAsked))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("UUID");
    }

    @Test
    void whatIsNoIdIsNotRepeated() {
        assertThatThrownBy(() -> PipeChoice.choose(
                        null, Map.of("CLICKPIPE_ID", "hunter2"), Target.LIVE, PipeChoiceTest::notAsked))
                .hasMessageStartingWith("CLICKPIPE_ID is not the id")
                .message()
                .doesNotContain("hunter2");
    }

    private static List<UUID> notAsked() {
        throw new AssertionError("the pipes were listed");
    }
}
