/** What a team may bend: the {@code configFile}, checked against its published JSON Schema. */
@NullMarked
package io.clickpipes.codegen.config;

import org.jspecify.annotations.NullMarked;
