/** The OpenAPI document as LocalCloud reads it: operations, request bodies, shapes of answers. Not for callers. */
@NullMarked
package io.clickpipes.localcloud.internal.validate;

import org.jspecify.annotations.NullMarked;
