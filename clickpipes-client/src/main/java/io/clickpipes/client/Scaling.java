package io.clickpipes.client;

import io.clickpipes.client.model.ClickPipeScalingPatchRequest;
import io.clickpipes.client.rule.Checks;
import org.jspecify.annotations.Nullable;

/** The body that scales a pipe (rule SCL-2). */
final class Scaling {

    private Scaling() {}

    static ClickPipeScalingPatchRequest request(@Nullable Integer replicas, @Nullable ReplicaSize size) {
        Checks checks = new Checks();
        ClickPipeScalingPatchRequest.Builder request = ClickPipeScalingPatchRequest.builder();
        if (replicas != null) {
            checks.require(replicas >= 1 && replicas <= ReplicaSize.MOST_REPLICAS, "SCL-2", "replicas");
            request.replicas(replicas);
        }
        if (size != null) {
            size.check(checks, "");
            request.replicaCpuMillicores(size.cpuMillicores()).replicaMemoryGb(size.memoryGb());
        }
        return checks.then(request::build).model();
    }
}
