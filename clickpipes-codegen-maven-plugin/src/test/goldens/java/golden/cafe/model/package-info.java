/** Generated from Cafe beside the library 1. */
@NullMarked
package golden.cafe.model;

import org.jspecify.annotations.NullMarked;
