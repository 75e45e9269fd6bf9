/** Says what a comparison found, for people and for machines: pure, from a record to text. */
@NullMarked
package io.clickpipes.codegen.report;

import org.jspecify.annotations.NullMarked;
