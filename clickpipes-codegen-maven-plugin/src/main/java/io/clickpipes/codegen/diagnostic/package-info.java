/** What can be wrong with a document, and how it is told. */
@NullMarked
package io.clickpipes.codegen.diagnostic;

import org.jspecify.annotations.NullMarked;
