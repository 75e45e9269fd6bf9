/** Generated from Cafe beside the library 1. */
@NullMarked
package golden.cafe.api;

import org.jspecify.annotations.NullMarked;
