/**
 * How far targets have come: actual, expected to date by phasing and working days, pace, required rate and run-rate, for
 * every node of a tree.
 */
@NullMarked
package io.attain.attainment.figures;

import org.jspecify.annotations.NullMarked;
