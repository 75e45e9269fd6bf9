/** What changes pipes that exist: one patch for each kind of source, and nothing in it that the service can not change. */
@NullMarked
package io.clickpipes.client.update;

import org.jspecify.annotations.NullMarked;
