package io.clickpipes.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.clickpipes.client.rule.InvalidRequestException;
import io.clickpipes.client.rule.Rules;
import io.clickpipes.client.support.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CdcScalingTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 32})
    void givesFourGibToEachCore(int cores) {
        assertThat(CdcScaling.cores(cores).toModel().replicaCpuMillicores()).isEqualTo(cores * 1_000L);
        assertThat(CdcScaling.cores(cores).toModel().replicaMemoryGb()).isEqualTo(cores * 4.0);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, replicaCpuMillicores",
        "33000, 132, replicaCpuMillicores",
        "1500, 6, replicaCpuMillicores",
        "-1000, -4, replicaCpuMillicores",
        "2000, 4, replicaMemoryGb"
    })
    void refusesOtherSizes(long millicores, double memoryGb, String path) {
        InvalidRequestException thrown =
                catchThrowableOfType(InvalidRequestException.class, () -> CdcScaling.of(millicores, memoryGb));

        assertThat(thrown.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.rule()).isEqualTo(Rules.of("CDC-1"));
            assertThat(violation.path()).isEqualTo(path);
        });
    }

    @Test
    void aSizeNewerThanTheClientIsSaidByName() {
        assertThat(CdcScaling.cores(32)
                        .additionalProperty("replicaCpuMillicores", JsonValue.of(64_000))
                        .toModel()
                        .replicaCpuMillicores())
                .isEqualTo(64_000);
    }
}
