/** What all parts of LocalCloud share. Not for callers; may change at any time. */
@NullMarked
package io.clickpipes.localcloud.internal;

import org.jspecify.annotations.NullMarked;
