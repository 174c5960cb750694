package io.attain.calendar.ics;

import biweekly.component.VEvent;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import io.attain.calendar.HolidayImport.Reason;
import io.attain.kernel.Period;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;

/** When an event takes place that does so more than once: once a year by its rule, and on single dates. */
final class Recurring {

    private static final TimeZone UTC = TimeZone.getTimeZone(ZoneOffset.UTC);

    /** A century of months: who reads rules would look for the next time for ever. */
    private static final int MOST_APART = 1_200;

    /** What makes a holiday more than a season is none; and each rule takes time. */
    private static final int MOST_IN_A_YEAR = 62;

    private Recurring() {}

    /**
     * The event's periods that begin within the horizon, in order.
     *
     * @param once its days the first time
     * @param skipped days on which it does not begin
     */
    static List<Period> periods(VEvent event, Period once, Period horizon, Set<LocalDate> skipped) throws Untaken {
        Set<LocalDate> starts = new TreeSet<>();
        if (event.getRecurrenceRule() == null) {
            starts.add(once.start());
        } else {
            starts.addAll(ruled(event.getRecurrenceRule().getValue(), once.start(), horizon));
        }
        event.getRecurrenceDates().forEach(dates -> dates.getDates()
                .forEach(date -> EventReader.day(date).ifPresent(starts::add)));
        starts.removeAll(skipped);
        return starts.stream()
                .filter(horizon::contains)
                .map(start -> new Period(start, start.plusDays(once.days())))
                .toList();
    }

    /** The first days by the rule, which comes down to once a year however it is written, up to the horizon's end. */
    private static Set<LocalDate> ruled(Recurrence rule, LocalDate first, Period horizon) throws Untaken {
        if (isStrange(rule)) {
            throw new Untaken(Reason.REPEATS);
        }
        LocalDate last = EventReader.day(rule.getUntil()).orElse(LocalDate.MAX);
        // The rule's own end is a moment in some zone; days have none.
        Recurrence endless = new Recurrence.Builder(rule).until(null).build();
        NavigableSet<LocalDate> starts = new TreeSet<>();
        int inTheYear = 0;
        DateIterator dates =
                endless.getDateIterator(Date.from(first.atStartOfDay().toInstant(ZoneOffset.UTC)), UTC);
        while (dates.hasNext()) {
            LocalDate start = LocalDate.ofInstant(dates.next().toInstant(), ZoneOffset.UTC);
            if (start.isAfter(last) || !start.isBefore(horizon.end())) {
                break;
            }
            if (rule.getFrequency() != Frequency.YEARLY && isAgain(starts, start)) {
                throw new Untaken(Reason.REPEATS);
            }
            inTheYear = isAgain(starts, start) ? inTheYear + 1 : 1;
            if (inTheYear > MOST_IN_A_YEAR) {
                throw new Untaken(Reason.REPEATS);
            }
            starts.add(start);
        }
        return starts;
    }

    /** Numbers that no calendar has, such as a thirteenth month: who reads rules would fail on them. */
    private static boolean isStrange(Recurrence rule) {
        return (rule.getInterval() != null && rule.getInterval() > MOST_APART)
                || isOutside(1, 12, rule.getByMonth())
                || isOutside(1, 31, rule.getByMonthDay())
                || isOutside(1, 366, rule.getByYearDay())
                || isOutside(1, 53, rule.getByWeekNo())
                || isOutside(1, 366, rule.getBySetPos())
                || isOutside(0, 23, rule.getByHour())
                || isOutside(0, 59, rule.getByMinute())
                || isOutside(0, 60, rule.getBySecond())
                || isOften(rule.getByHour())
                || isOften(rule.getByMinute())
                || isOften(rule.getBySecond());
    }

    /** Several times on one day, which is one day all the same: 86,400 of them would be looked at. */
    private static boolean isOften(List<Integer> times) {
        return times.size() > 1;
    }

    /** They may be counted from the end, below 0. */
    private static boolean isOutside(int least, int most, List<Integer> numbers) {
        return numbers.stream().anyMatch(number -> Math.abs(number) < least || Math.abs(number) > most);
    }

    private static boolean isAgain(NavigableSet<LocalDate> starts, LocalDate start) {
        return !starts.isEmpty() && starts.last().getYear() == start.getYear();
    }
}
