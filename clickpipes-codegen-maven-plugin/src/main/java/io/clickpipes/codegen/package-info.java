/**
 * The engine: from an OpenAPI document to Java. {@link io.clickpipes.codegen.Codegen} reads as its
 * table of contents.
 */
@NullMarked
package io.clickpipes.codegen;

import org.jspecify.annotations.NullMarked;
