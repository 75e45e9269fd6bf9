package io.clickpipes.localcloud.internal.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.clickpipes.localcloud.internal.quirks.Quirks;
import io.clickpipes.localcloud.internal.state.CloudState;
import io.clickpipes.localcloud.internal.state.Ticker;
import io.clickpipes.localcloud.internal.validate.SpecDocument;
import io.clickpipes.localcloud.internal.validate.SpecDocument.Operation;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OperationsTest {
    private final CloudState state =
            new CloudState(UUID.randomUUID(), new Ticker(InstantSource.system(), Duration.ZERO));

    @Test
    void everyOperationOfTheDocumentHasAHandlerAndNoHandlerIsLeftOver() {
        SpecDocument document = SpecDocument.load();

        List<String> documented =
                document.operations().stream().map(Operation::id).toList();

        assertThat(documented).hasSizeGreaterThanOrEqualTo(19).doesNotHaveDuplicates();
        assertThat(new Operations(document, state, new Quirks(Set.of(), state.ticker())).operationIds())
                .containsExactlyInAnyOrderElementsOf(documented);
    }

    @Test
    void refusesADocumentWithAnOperationItDoesNotKnow() {
        List<Operation> more = List.of(new Operation("clickPipeFly", "POST", "/v1/fly", null));

        assertThatIllegalStateException()
                .isThrownBy(() -> Operations.requireHandlers(more, List.of("clickPipeGet")))
                .withMessageContaining("clickPipeFly");
    }
}
