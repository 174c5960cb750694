/** Evaluators without a database, beside tight loops over arrays. */
@NullMarked
package io.attain.bench.evaluated;

import org.jspecify.annotations.NullMarked;
