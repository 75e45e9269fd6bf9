/**
 * JSONPath as RFC 9535 defines it: compiled with every error at its position, evaluated over a plain
 * tree. This package stands alone and knows nothing of the rest of the engine.
 */
@NullMarked
package io.clickpipes.codegen.jsonpath;

import org.jspecify.annotations.NullMarked;
