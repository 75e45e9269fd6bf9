/**
 * The engine as a generator of OpenAPI Generator, for teams whose builds run that already. Beside the normaliser, the
 * only package that knows it.
 */
@NullMarked
package io.clickpipes.codegen.host;

import org.jspecify.annotations.NullMarked;
