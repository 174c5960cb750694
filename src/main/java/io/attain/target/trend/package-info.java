/** A target's way through its period, day by day, beside the period before. */
@NullMarked
package io.attain.target.trend;

import org.jspecify.annotations.NullMarked;
