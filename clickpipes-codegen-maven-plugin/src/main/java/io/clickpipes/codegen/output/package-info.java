/** The end of the engine that writes files; the only one. */
@NullMarked
package io.clickpipes.codegen.output;

import org.jspecify.annotations.NullMarked;
