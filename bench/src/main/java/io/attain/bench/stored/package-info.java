/** What is kept in the database: recomputing, booking, opening, and what they take of the heap. */
@NullMarked
package io.attain.bench.stored;

import org.jspecify.annotations.NullMarked;
