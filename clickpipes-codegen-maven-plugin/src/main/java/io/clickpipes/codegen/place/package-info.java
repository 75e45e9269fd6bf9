/** Where in a text something is that a JSON pointer names. */
@NullMarked
package io.clickpipes.codegen.place;

import org.jspecify.annotations.NullMarked;
