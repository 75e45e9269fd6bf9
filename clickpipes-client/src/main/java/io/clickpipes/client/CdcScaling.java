package io.clickpipes.client;

import io.clickpipes.client.model.ClickPipesCdcScalingPatchRequest;
import io.clickpipes.client.rule.Checks;
import io.clickpipes.client.support.JsonValue;

/**
 * The size that all database pipes of a service share: whole cores, with 4 GiB for each (rule CDC-1). Immutable.
 *
 * <pre>{@code
 * client.cdcScaling().update(CdcScaling.cores(2));
 * }</pre>
 */
public final class CdcScaling {

    private static final String RULE = "CDC-1";
    private static final int MILLICORES = 1_000;
    private static final int GIB = 4;
    private static final int MOST_CORES = 32;

    private final ClickPipesCdcScalingPatchRequest model;

    private CdcScaling(ClickPipesCdcScalingPatchRequest model) {
        this.model = model;
    }

    /**
     * A size with the memory that goes with it.
     *
     * @param cores 1 to 32
     * @return the size
     * @throws io.clickpipes.client.rule.InvalidRequestException if that breaks CDC-1
     */
    public static CdcScaling cores(int cores) {
        return of((long) cores * MILLICORES, (double) cores * GIB);
    }

    /**
     * A size by the two numbers that answers show.
     *
     * @param replicaCpuMillicores thousandths of a core: 1000 to 32000, whole cores
     * @param replicaMemoryGb GiB: 4 for each core
     * @return the size
     * @throws io.clickpipes.client.rule.InvalidRequestException if that breaks CDC-1
     */
    public static CdcScaling of(long replicaCpuMillicores, double replicaMemoryGb) {
        Checks checks = new Checks();
        boolean whole = replicaCpuMillicores % MILLICORES == 0
                && replicaCpuMillicores >= MILLICORES
                && replicaCpuMillicores <= MOST_CORES * MILLICORES;
        checks.require(whole, RULE, "replicaCpuMillicores", "The size is 1 to 32 whole cores.");
        checks.require(
                Double.compare(replicaMemoryGb, (double) replicaCpuMillicores / MILLICORES * GIB) == 0,
                RULE,
                "replicaMemoryGb",
                "There are 4 GiB for each core.");
        return new CdcScaling(checks.then(() -> ClickPipesCdcScalingPatchRequest.builder()
                        .replicaCpuMillicores(replicaCpuMillicores)
                        .replicaMemoryGb(replicaMemoryGb)
                        .build())
                .model());
    }

    /**
     * The same with one more property, or another value of one, by its name on the wire. The rules do not look at it:
     * this is the way to a size that is newer than this client.
     *
     * @param name its name
     * @param value its value
     * @return another size
     */
    public CdcScaling additionalProperty(String name, JsonValue value) {
        return new CdcScaling(model.toBuilder().additionalProperty(name, value).build());
    }

    /**
     * What is sent.
     *
     * @return the generated model
     */
    public ClickPipesCdcScalingPatchRequest toModel() {
        return model;
    }

    /** The size as it is sent. */
    @Override
    public String toString() {
        return model.toString();
    }
}
