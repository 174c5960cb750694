package io.attain.activity.weekly;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A customer that nobody has touched for long.
 *
 * @param last the day of its last touch; null if it never was
 */
public record LeastTouched(OwnCustomer customer, @Nullable LocalDate last) {}
