/** A document as a plain tree: what it says where, before any library makes objects of it. */
@NullMarked
package io.clickpipes.codegen.document;

import org.jspecify.annotations.NullMarked;
