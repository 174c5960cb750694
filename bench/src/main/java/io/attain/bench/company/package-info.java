/** A sales company's year, computed from its row numbers. */
@NullMarked
package io.attain.bench.company;

import org.jspecify.annotations.NullMarked;
