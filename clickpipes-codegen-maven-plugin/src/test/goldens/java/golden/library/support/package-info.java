/**
 * What all generated models share: reading and writing of JSON without loss, open enums, unions.
 * Generated, and needs nothing but Jackson, Retrofit and JSpecify.
 */
@NullMarked
package golden.library.support;

import org.jspecify.annotations.NullMarked;
