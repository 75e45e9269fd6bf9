package io.clickpipes.examples;

import io.clickpipes.client.CdcScaling;
import io.clickpipes.client.ClickPipesClient;
import io.clickpipes.client.model.ClickPipesCdcScaling;
import java.io.PrintStream;
import java.util.Objects;

/**
 * Changes the size that all database pipes of a service share, and changes it back: pipes that nobody meant to touch
 * share it too. It is there once the first database pipe is, and a change takes minutes on the service (rules CDC-2
 * and CDC-3).
 */
final class CdcScalingSteps {
    private static final int CORE = 1000;

    private CdcScalingSteps() {}

    static void run(ClickPipesClient client, Pace pace, PrintStream out) {
        ClickPipesCdcScaling before = client.cdcScaling().get();
        int cores =
                Math.toIntExact(Objects.requireNonNull(before.replicaCpuMillicores(), "replicaCpuMillicores") / CORE);
        out.println("Cores: " + cores);
        try {
            resize(client, cores == 1 ? 2 : cores - 1, pace, out);
        } finally {
            resize(client, cores, pace, out);
        }
    }

    private static void resize(ClickPipesClient client, int cores, Pace pace, PrintStream out) {
        // The memory that goes with the cores comes by itself (rule CDC-1).
        CdcScaling size = CdcScaling.cores(cores);
        client.cdcScaling().update(size);
        client.cdcScaling().waitUntilScaled(size, pace.options());
        out.println("Cores: " + cores);
    }
}
