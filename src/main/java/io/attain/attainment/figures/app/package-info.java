/** Figures of the targets that are stored, on the days that are worked. */
@NullMarked
package io.attain.attainment.figures.app;

import org.jspecify.annotations.NullMarked;
