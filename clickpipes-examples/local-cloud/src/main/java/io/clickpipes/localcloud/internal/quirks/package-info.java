/** Answers in the odd forms that the service has been seen to give (wire facts 8.2). */
@NullMarked
package io.clickpipes.localcloud.internal.quirks;

import org.jspecify.annotations.NullMarked;
