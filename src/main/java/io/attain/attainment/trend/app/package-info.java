/** Trends of the targets that are stored. */
@NullMarked
package io.attain.attainment.trend.app;

import org.jspecify.annotations.NullMarked;
