/** One handler per operation of the document, grouped by subject. Not for callers. */
@NullMarked
package io.clickpipes.localcloud.internal.operations;

import org.jspecify.annotations.NullMarked;
