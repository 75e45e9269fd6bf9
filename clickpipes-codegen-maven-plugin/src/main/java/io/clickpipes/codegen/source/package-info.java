/** Loading of documents; the only package on the reading side that does input. */
@NullMarked
package io.clickpipes.codegen.source;

import org.jspecify.annotations.NullMarked;
