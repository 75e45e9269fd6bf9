/** What a pipe writes to: a {@link io.clickpipes.client.destination.Table} or, for database pipes, a database. */
@NullMarked
package io.clickpipes.client.destination;

import org.jspecify.annotations.NullMarked;
