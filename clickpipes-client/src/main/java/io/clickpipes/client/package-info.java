/** A client for the ClickPipes API of ClickHouse Cloud; begin with {@link io.clickpipes.client.ClickPipesClient}. */
@NullMarked
package io.clickpipes.client;

import org.jspecify.annotations.NullMarked;
