/** LocalCloud: an embedded ClickPipes control plane to try and test against without an account. */
@NullMarked
package io.clickpipes.localcloud;

import org.jspecify.annotations.NullMarked;
