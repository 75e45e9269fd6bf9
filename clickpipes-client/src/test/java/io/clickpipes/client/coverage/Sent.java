package io.clickpipes.client.coverage;

import io.clickpipes.client.support.JsonModel;

/**
 * A request body that a program made.
 *
 * @param schema name of its schema in the document
 * @param json the body
 */
record Sent(String schema, String json) {

    static Sent of(JsonModel model) {
        return new Sent(model.getClass().getSimpleName(), model.toJson());
    }

    @Override
    public String toString() {
        return schema;
    }
}
