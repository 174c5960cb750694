/** A target's way through its period, day by day, beside the period before. */
@NullMarked
package io.attain.attainment.trend;

import org.jspecify.annotations.NullMarked;
