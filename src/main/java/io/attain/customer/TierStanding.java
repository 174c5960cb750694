package io.attain.customer;

import java.time.LocalDate;

/**
 * Where a customer stands by the rules.
 *
 * @param tier the tier
 * @param since the day it got the tier
 * @param evaluationsBelow days in a row on which an evaluation found it too low for the tier
 */
public record TierStanding(Tier tier, LocalDate since, int evaluationsBelow) {}
