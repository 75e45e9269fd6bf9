package io.clickpipes.client.update;

/** A change to a pipe that reads records: its columns and settings can be changed too. */
public abstract sealed class StreamingPatch extends PipePatch
        permits KafkaPatch, ObjectStoragePatch, KinesisPatch, PubSubPatch {

    StreamingPatch(Body body) {
        super(body);
    }
}
