package io.clickpipes.client;

import io.clickpipes.client.destination.Database;
import io.clickpipes.client.model.ClickPipePostRequest;
import io.clickpipes.client.rule.Checks;
import io.clickpipes.client.source.DatabaseSource;

/**
 * A pipe that copies tables, from {@link NewPipe#named}. It has no field mappings (rule DST-8), settings (rule SET-3)
 * or scaling (rule SCL-1): what can be chosen is in its source, and all database pipes of a service share one size.
 */
public final class NewDatabasePipe extends NewPipeBuilder<NewDatabasePipe> implements NewPipe {

    NewDatabasePipe(String name, DatabaseSource source, Database database) {
        super(name, source, database.checked());
    }

    @Override
    void checkMore(Checks checks) {
        // The source and the database hold all there is.
    }

    @Override
    void addMore(ClickPipePostRequest.Builder request) {
        // The source and the database hold all there is.
    }
}
