/** What the service asks of a request beyond the types: the catalogue, and what is thrown when it is broken. */
@NullMarked
package io.clickpipes.client.rule;

import org.jspecify.annotations.NullMarked;
