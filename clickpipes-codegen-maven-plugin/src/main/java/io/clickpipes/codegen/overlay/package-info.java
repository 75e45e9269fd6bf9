/**
 * Changes to a document that are kept beside it, as the OpenAPI Overlay Specification 1.0 and 1.1
 * defines them: an overlay is read and checked, then applied to a tree.
 */
@NullMarked
package io.clickpipes.codegen.overlay;

import org.jspecify.annotations.NullMarked;
