/** What LocalCloud remembers, and how it moves with the clock. Not for callers. */
@NullMarked
package io.clickpipes.localcloud.internal.state;

import org.jspecify.annotations.NullMarked;
