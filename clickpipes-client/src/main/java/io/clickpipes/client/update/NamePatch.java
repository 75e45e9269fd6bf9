package io.clickpipes.client.update;

/** A new name and nothing else. */
final class NamePatch extends PipePatch {

    NamePatch(String name) {
        super(new Builder().name(name).body());
    }

    private static final class Builder extends PatchBuilder<Builder> {

        Body body() {
            return finish();
        }
    }
}
