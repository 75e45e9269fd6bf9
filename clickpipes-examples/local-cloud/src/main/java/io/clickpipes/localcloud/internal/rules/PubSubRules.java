package io.clickpipes.localcloud.internal.rules;

import java.util.List;
import java.util.regex.Pattern;

/** Google Cloud Pub/Sub (wire facts 4.4). */
final class PubSubRules implements SourceRules {
    private static final Pattern PROJECT = Pattern.compile("[a-z][a-z0-9-]{4,28}[a-z0-9]");
    private static final int LONGEST_FILTER = 256;

    @Override
    public void create(Place arm) {
        for (String member :
                List.of("format", "projectId", "topic", "authentication", "seekType", "serviceAccountKey")) {
            arm.at(member).needed("PUB-1", "");
        }
        if (arm.at("seekType").is("timestamp")) {
            arm.at("seekTimestamp").needed("PUB-2", "with the seekType timestamp");
        } else {
            arm.at("seekTimestamp").refused("PUB-2", "unless the seekType is timestamp");
        }
        if (arm.at("filter").text().length() > LONGEST_FILTER) {
            arm.at("filter").breaks("PUB-4", "must have at most " + LONGEST_FILTER + " characters");
        }
        if (arm.at("topic").text().contains("/")) {
            arm.at("topic").breaks("PUB-5", "must be the bare name of the topic, without a slash");
        }
        Place project = arm.at("projectId");
        if (!project.empty() && !PROJECT.matcher(project.text()).matches()) {
            project.breaks("PUB-6", "must be the id of a Google Cloud project: 6 to 30 lower-case letters, digits, -");
        }
        shared(arm);
    }

    @Override
    public void sent(Place arm) {
        shared(arm);
    }

    private static void shared(Place arm) {
        arm.at("ackDeadline").atLeast("PUB-3", 10);
        arm.at("ackDeadline").atMost("PUB-3", 600);
        Place key = arm.at("serviceAccountKey");
        if (key.given() && !key.node().isObject()) {
            key.breaks("PUB-7", "must be an object that holds serviceAccountFile");
        }
    }
}
