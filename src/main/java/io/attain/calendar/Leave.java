package io.attain.calendar;

import io.attain.kernel.Period;

/**
 * Days on which one person does not work.
 *
 * @param personKey the person's user key
 * @param period the days; whether they would be worked does not matter
 */
public record Leave(String personKey, Period period) {}
