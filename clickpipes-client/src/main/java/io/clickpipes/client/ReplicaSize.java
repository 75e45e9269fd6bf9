package io.clickpipes.client;

import io.clickpipes.client.model.ClickPipeScaling;
import io.clickpipes.client.rule.Checks;
import io.clickpipes.client.support.JsonValue;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The size of one replica of a streaming pipe. Sizes in use have 4 GiB for each core (rule SCL-3): {@link #XS} and
 * {@link #L} are named by the service's own documents, the other letters follow from the ratio. Immutable.
 */
public final class ReplicaSize {

    /** 125 millicores, 0.5 GiB. */
    public static final ReplicaSize XS = new ReplicaSize(125, 0.5);

    /** 250 millicores, 1 GiB. */
    public static final ReplicaSize S = new ReplicaSize(250, 1);

    /** 500 millicores, 2 GiB: what a pipe has that was given no size. */
    public static final ReplicaSize M = new ReplicaSize(500, 2);

    /** 1000 millicores, 4 GiB. */
    public static final ReplicaSize L = new ReplicaSize(1000, 4);

    /** 2000 millicores, 8 GiB. */
    public static final ReplicaSize XL = new ReplicaSize(2000, 8);

    static final int MOST_REPLICAS = 40;

    private static final int LEAST_CPU = 125;
    private static final int MOST_CPU = 2000;
    private static final double LEAST_MEMORY = 0.5;
    private static final double MOST_MEMORY = 8;

    private final int cpuMillicores;
    private final double memoryGb;

    private ReplicaSize(int cpuMillicores, double memoryGb) {
        this.cpuMillicores = cpuMillicores;
        this.memoryGb = memoryGb;
    }

    /**
     * Any size.
     *
     * @param cpuMillicores 125 to 2000
     * @param memoryGb 0.5 to 8, in GiB
     * @return the size
     */
    public static ReplicaSize of(int cpuMillicores, double memoryGb) {
        return new ReplicaSize(cpuMillicores, memoryGb);
    }

    /**
     * The size that an answer tells, written as numbers or as the quantities of Kubernetes: {@code "500m"},
     * {@code "0.5"}, {@code "512Mi"}, {@code "2Gi"} (rule SCL-4).
     *
     * @param scaling the scaling of a pipe, or null
     * @return the size; null where the answer has none, has 0 because it changes, or writes it another way
     */
    public static @Nullable ReplicaSize from(@Nullable ClickPipeScaling scaling) {
        if (scaling == null) {
            return null;
        }
        BigDecimal cpu = Quantities.millicores(JsonValue.of(scaling).get("replicaCpuMillicores"));
        BigDecimal memory = Quantities.gibibytes(JsonValue.of(scaling).get("replicaMemoryGb"));
        return cpu == null || memory == null ? null : new ReplicaSize(cpu.intValue(), memory.doubleValue());
    }

    /**
     * Its share of processors.
     *
     * @return thousandths of a core
     */
    public int cpuMillicores() {
        return cpuMillicores;
    }

    /**
     * Its memory.
     *
     * @return GiB
     */
    public double memoryGb() {
        return memoryGb;
    }

    /** Rule SCL-2. */
    void check(Checks checks, String path) {
        checks.require(cpuMillicores >= LEAST_CPU && cpuMillicores <= MOST_CPU, "SCL-2", path + "replicaCpuMillicores");
        checks.require(memoryGb >= LEAST_MEMORY && memoryGb <= MOST_MEMORY, "SCL-2", path + "replicaMemoryGb");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReplicaSize that
                && cpuMillicores == that.cpuMillicores
                && Double.compare(memoryGb, that.memoryGb) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(cpuMillicores, memoryGb);
    }

    @Override
    public String toString() {
        return cpuMillicores + " millicores, " + memoryGb + " GiB";
    }
}
