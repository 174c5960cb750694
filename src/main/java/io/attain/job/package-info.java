/**
 * The nightly run: for each sales project it recomputes the read model from the truth and proves that
 * nothing drifted, evaluates tiers and looks for risks. Each step may be done again without harm, so a run
 * that broke off is completed by the next.
 */
@NullMarked
package io.attain.job;

import org.jspecify.annotations.NullMarked;
