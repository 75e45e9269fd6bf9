/** One emitter for each kind of type: from our model to JavaPoet's, without input or output. */
@NullMarked
package io.clickpipes.codegen.emit;

import org.jspecify.annotations.NullMarked;
