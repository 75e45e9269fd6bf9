package io.clickpipes.localcloud.internal.rules;

import java.util.List;

/** Amazon Kinesis (wire facts 4.3). */
final class KinesisRules implements SourceRules {
    @Override
    public void create(Place arm) {
        for (String member : List.of("format", "streamName", "region", "iteratorType", "authentication")) {
            arm.at(member).needed("KIN-1", "");
        }
        if (arm.at("iteratorType").is("AT_TIMESTAMP")) {
            arm.at("timestamp").needed("KIN-2", "with the iteratorType AT_TIMESTAMP");
        } else {
            arm.at("timestamp").refused("KIN-2", "unless the iteratorType is AT_TIMESTAMP");
        }
        login(arm, false);
    }

    @Override
    public void patch(Change change) {
        if (change.touches("authentication", "iamRole", "accessKey")) {
            login(change.after(), change.keepsSecrets());
        }
    }

    private static void login(Place arm, boolean keepsSecrets) {
        if (arm.at("authentication").is("IAM_ROLE")) {
            arm.at("iamRole").needed("KIN-3", "with IAM_ROLE");
        }
        Place key = arm.at("accessKey");
        if (arm.at("authentication").is("IAM_USER") && !(keepsSecrets && !key.given())) {
            key.at("accessKeyId").needed("KIN-4", "with IAM_USER");
            key.at("secretKey").needed("KIN-4", "with IAM_USER");
        }
    }
}
