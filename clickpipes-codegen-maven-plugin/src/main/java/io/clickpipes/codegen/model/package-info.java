/** The intermediate model, immutable and free of OpenAPI types, and the classes that build it. */
@NullMarked
package io.clickpipes.codegen.model;

import org.jspecify.annotations.NullMarked;
