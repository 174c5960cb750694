/**
 * The nightly run: for each sales project it does the steps that the contexts bring, phase by phase. What is kept is held
 * against the truth first, then judged. Each step may be done again without harm, so a run that broke off goes on at the step
 * that it had not finished.
 */
@NullMarked
package io.attain.job;

import org.jspecify.annotations.NullMarked;
