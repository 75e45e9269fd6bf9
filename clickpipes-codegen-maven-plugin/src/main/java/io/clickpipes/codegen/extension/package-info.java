/**
 * How a team adds to the generated code, or changes it: {@link
 * io.clickpipes.codegen.extension.CodegenExtension}, found by the service loader.
 */
@NullMarked
package io.clickpipes.codegen.extension;

import org.jspecify.annotations.NullMarked;
