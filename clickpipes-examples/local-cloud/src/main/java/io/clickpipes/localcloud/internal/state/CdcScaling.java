package io.clickpipes.localcloud.internal.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.localcloud.internal.Refusal;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** The one size that all database pipes of the service share (wire facts 7.3). */
public final class CdcScaling {
    /** A change shows only after this many transitions (rule CDC-3). */
    private static final int DELAY = 2;

    private record Size(int millicores, int memoryGb) {
        private static final Size DEFAULT = new Size(2000, 8);
    }

    private final Ticker ticker;
    private Instant provisionedAt;
    private Timeline<Size> sizes;

    CdcScaling(Ticker ticker) {
        this.ticker = ticker;
        this.provisionedAt = ticker.after(1);
        this.sizes = ticker.timeline(List.of(Size.DEFAULT));
    }

    /** Whether the replicas are there yet; that takes as long as the first pipe is provisioned. */
    boolean isProvisioned() {
        return !provisionedAt.isAfter(ticker.now());
    }

    void settle() {
        provisionedAt = ticker.now();
    }

    /** The size that is in effect. */
    public ObjectNode view() {
        Size size = sizes.at(ticker.now());
        return JsonNodeFactory.instance
                .objectNode()
                .put("replicaCpuMillicores", size.millicores())
                .put("replicaMemoryGb", size.memoryGb());
    }

    /**
     * Asks for another size.
     *
     * @throws Refusal unless memory is four times the cores (rule CDC-1)
     */
    public void change(JsonNode wanted) {
        BigDecimal cores = wanted.path("replicaCpuMillicores").decimalValue().movePointLeft(3);
        BigDecimal memoryGb = wanted.path("replicaMemoryGb").decimalValue();
        if (memoryGb.compareTo(cores.multiply(BigDecimal.valueOf(4))) != 0) {
            throw Refusal.badRequest(
                    "/replicaMemoryGb must be 4 times the cores, so replicaCpuMillicores / 250 (CDC-1)");
        }
        Size next = new Size(cores.movePointRight(3).intValue(), memoryGb.intValue());
        sizes = Timeline.of(ticker.now(), ticker.step().multipliedBy(DELAY), List.of(sizes.at(ticker.now()), next));
    }
}
