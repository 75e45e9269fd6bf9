/** Pieces of Java that all emitters share, and the escaping of text that comes from a document. */
@NullMarked
package io.clickpipes.codegen.poet;

import org.jspecify.annotations.NullMarked;
