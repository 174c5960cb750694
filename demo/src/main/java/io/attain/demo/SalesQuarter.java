package io.attain.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * A calendar quarter seen from one day in it.
 *
 * @param today the day; the quarter is the one that holds it
 */
public record SalesQuarter(LocalDate today) {
    /** The quarter's first day. */
    public LocalDate start() {
        return LocalDate.of(today.getYear(), (today.getMonthValue() - 1) / 3 * 3 + 1, 1);
    }

    /** The first day after the quarter. */
    public LocalDate end() {
        return start().plusMonths(3);
    }

    /** The quarter before, seen from its last day. */
    public SalesQuarter before() {
        return new SalesQuarter(start().minusDays(1));
    }

    /** As people say it: 2026 Q4, 2026年第4季度. */
    String label(Wording wording) {
        return wording.of("{0} Q{1}", String.valueOf(today.getYear()), (today.getMonthValue() - 1) / 3 + 1);
    }

    /** The working days from the quarter's start to the day before today. */
    List<LocalDate> workedDays(Predicate<LocalDate> worked) {
        return days(start(), today, worked);
    }

    /** The working days before today of which there are logs: the quarter's, and in its first weeks those of the last six. */
    List<LocalDate> loggedDays(Predicate<LocalDate> worked) {
        LocalDate weeksAgo = today.minusWeeks(6);
        return days(start().isBefore(weeksAgo) ? start() : weeksAgo, today, worked);
    }

    /** All working days of the quarter. */
    List<LocalDate> days(Predicate<LocalDate> worked) {
        return days(start(), end(), worked);
    }

    /** The share of the quarter's 30/40/30 target that is due by yesterday, in ten-thousandths. */
    long dueByNow(Predicate<LocalDate> worked) {
        long due = 0;
        int[] weights = {30, 40, 30};
        for (int month = 0; month < weights.length; month++) {
            LocalDate from = start().plusMonths(month);
            List<LocalDate> days = days(from, from.plusMonths(1), worked);
            long passed = days.stream().filter(day -> day.isBefore(today)).count();
            due += weights[month] * 100L * passed / days.size();
        }
        return due;
    }

    private static List<LocalDate> days(LocalDate from, LocalDate until, Predicate<LocalDate> worked) {
        return from.datesUntil(until).filter(worked).toList();
    }
}
