/** Compares two documents for the Java caller: pure, from models and trees to a list of changes. */
@NullMarked
package io.clickpipes.codegen.diff;

import org.jspecify.annotations.NullMarked;
