/** Where a document came from and what was made of it, so that nobody edits it unnoticed. */
@NullMarked
package io.clickpipes.codegen.lock;

import org.jspecify.annotations.NullMarked;
