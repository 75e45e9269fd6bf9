/**
 * What happens to a document before code is made of it: it is pulled, prepared, locked and compared.
 * Reads and writes by way of {@code source} and {@code output} only.
 */
@NullMarked
package io.clickpipes.codegen.lifecycle;

import org.jspecify.annotations.NullMarked;
