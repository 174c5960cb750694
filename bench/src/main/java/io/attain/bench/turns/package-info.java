/** Two ways to one answer, timed in turns. */
@NullMarked
package io.attain.bench.turns;

import org.jspecify.annotations.NullMarked;
