/** Generated from Lending library &#42;/ &#38; &#60;friends&#62; 2. */
@NullMarked
package golden.library.model;

import org.jspecify.annotations.NullMarked;
