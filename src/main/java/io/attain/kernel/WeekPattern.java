package io.attain.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The weekdays that are worked from a day on, until the next pattern takes over.
 *
 * @param from the first day on which it holds, {@link #ALWAYS} if it has always held
 * @param days the weekdays that are worked; may be none
 */
public record WeekPattern(LocalDate from, Set<DayOfWeek> days) {

    /** The first day of a pattern that has always held. */
    public static final LocalDate ALWAYS = LocalDate.MIN;

    /** Monday to Friday, as it has always been. */
    public static final WeekPattern MONDAY_TO_FRIDAY =
            new WeekPattern(ALWAYS, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

    /** Copies the weekdays and keeps them in the week's order. */
    public WeekPattern {
        days = days.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(days));
    }

    /** Whether it has always held. */
    public boolean isAlways() {
        return from.equals(ALWAYS);
    }
}
