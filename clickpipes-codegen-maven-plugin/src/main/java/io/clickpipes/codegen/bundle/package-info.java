/** From a document and the files that it refers to, to one document that stands alone. */
@NullMarked
package io.clickpipes.codegen.bundle;

import org.jspecify.annotations.NullMarked;
