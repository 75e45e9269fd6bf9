/** Finds the lines of people's Java code that use members of generated code, with the JDK's own compiler. */
@NullMarked
package io.clickpipes.codegen.usage;

import org.jspecify.annotations.NullMarked;
