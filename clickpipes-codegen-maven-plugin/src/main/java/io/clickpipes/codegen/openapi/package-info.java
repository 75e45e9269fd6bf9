/** From the tree of a document to the parsed and normalised OpenAPI object model. */
@NullMarked
package io.clickpipes.codegen.openapi;

import org.jspecify.annotations.NullMarked;
