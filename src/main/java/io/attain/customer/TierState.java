package io.attain.customer;

import java.time.LocalDate;

/**
 * Where a customer stands.
 *
 * @param tier the tier
 * @param since the day it got the tier
 * @param evaluationsBelow days in a row on which an evaluation found it too low for the tier
 * @param evaluatedOn the day of the last evaluation
 * @param inputs what the last evaluation was decided by
 */
public record TierState(Tier tier, LocalDate since, int evaluationsBelow, LocalDate evaluatedOn, TierInputs inputs) {}
