/**
 * Targets as trees of nodes, their decomposition, and how far the results of the team have come: attainment, expected
 * to date and pace. Pure Java; {@link io.attain.target.Postings} is where later contexts hand in results.
 */
@NullMarked
package io.attain.target;

import org.jspecify.annotations.NullMarked;
