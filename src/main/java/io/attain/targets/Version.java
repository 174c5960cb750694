package io.attain.targets;

import java.time.LocalDate;

/**
 * What was agreed once, and counts from a day on until the next version does.
 *
 * @param number 1 for the first agreement
 * @param effective the first day it counts for
 * @param amount in minor units of the metric
 */
public record Version(int number, LocalDate effective, long amount) {}
