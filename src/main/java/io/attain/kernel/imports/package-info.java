/** What files of rows do: what becomes of each row, told before anything is written. */
@NullMarked
package io.attain.kernel.imports;

import org.jspecify.annotations.NullMarked;
