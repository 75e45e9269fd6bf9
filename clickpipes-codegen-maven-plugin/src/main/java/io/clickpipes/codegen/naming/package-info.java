/** Names: how any text of a document becomes a Java identifier. */
@NullMarked
package io.clickpipes.codegen.naming;

import org.jspecify.annotations.NullMarked;
