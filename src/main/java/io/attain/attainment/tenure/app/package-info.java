/** Showing who held a target when, and putting it right. */
@NullMarked
package io.attain.attainment.tenure.app;

import org.jspecify.annotations.NullMarked;
