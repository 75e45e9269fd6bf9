/** The goals; the only package that knows Maven. */
@NullMarked
package io.clickpipes.codegen.maven;

import org.jspecify.annotations.NullMarked;
