/** Who held a target when, each with their part of it, and how the days of a handover are put right. */
@NullMarked
package io.attain.attainment.tenure;

import org.jspecify.annotations.NullMarked;
