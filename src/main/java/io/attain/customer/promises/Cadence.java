package io.attain.customer.promises;

import io.attain.kernel.WorkingCalendar;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * A promise to touch a customer again and again.
 *
 * @param months how many calendar months there may be from one to the next; at least 1
 */
public record Cadence(TouchKind kind, int months) {

    /** More days off in a row than any calendar that is worked by has. */
    private static final int MOST_DAYS_OFF = 31;

    /** By which day the next one is due after the last: the same day of a later month, or that month's last. */
    public LocalDate dueAfter(LocalDate last) {
        return last.plusMonths(months);
    }

    /** The working day to do by what is due on a day: the last one up to it. */
    public static LocalDate listedOn(LocalDate due, WorkingCalendar days) {
        return Stream.iterate(due, day -> day.minusDays(1))
                .limit(MOST_DAYS_OFF + 1)
                .filter(days::isWorkingDay)
                .findFirst()
                .orElse(due);
    }
}
