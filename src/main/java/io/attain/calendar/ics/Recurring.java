package io.attain.calendar.ics;

import biweekly.component.VEvent;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import io.attain.calendar.HolidayImport.Reason;
import io.attain.kernel.Period;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When an event takes place that does so more than once: once a year or a few times by its rule, and on single dates. */
final class Recurring {

    private static final TimeZone UTC = TimeZone.getTimeZone(ZoneOffset.UTC);

    /** A century of months: who reads rules would look for the next time for ever. */
    private static final int MOST_APART = 1_200;

    /** What makes a holiday more than a season is none; and each rule takes time. So often in a year, or in all if it ends. */
    private static final int MOST = 62;

    /** The same time of day is an hour earlier in UTC while clocks are an hour ahead. */
    private static final Duration SUMMER = Duration.ofHours(1);

    private final VEvent event;
    private final Period once;
    /** By how many days its first day is later than the moment that the file has for it: 16:00 UTC is the next day in China. */
    private final long later;

    /**
     * An event's.
     *
     * @param once its days the first time
     */
    Recurring(VEvent event, Period once) {
        this.event = event;
        this.once = once;
        this.later =
                start().map(day -> ChronoUnit.DAYS.between(day, once.start())).orElse(0L);
    }

    private Optional<LocalDate> start() {
        return EventReader.day(EventReader.value(event.getDateStart()));
    }

    /**
     * The event's periods that begin within the horizon, in order.
     *
     * @param skipped when it does not begin
     */
    List<Period> periods(Period horizon, List<ICalDate> skipped) throws Untaken {
        Set<LocalDate> starts = new TreeSet<>();
        if (event.getRecurrenceRule() == null) {
            starts.add(once.start());
        } else {
            starts.addAll(ruled(event.getRecurrenceRule().getValue(), horizon));
        }
        event.getRecurrenceDates().forEach(dates -> Stream.concat(
                        dates.getDates().stream(), dates.getPeriods().stream().map(biweekly.util.Period::getStartDate))
                .forEach(date -> day(date).ifPresent(starts::add)));
        skipped.forEach(date -> day(date).ifPresent(starts::remove));
        return starts.stream()
                .filter(horizon::contains)
                .map(start -> new Period(start, start.plusDays(once.days())))
                .toList();
    }

    /**
     * The day that a date of the event's rule or its exceptions is, told as its start is. Where that begins at a moment in some
     * zone, one in UTC (RFC 5545, 3.3.10) may be on the day before.
     */
    private Optional<LocalDate> day(@Nullable ICalDate date) {
        ICalDate start = EventReader.value(event.getDateStart());
        if (date == null || start == null || !date.hasTime()) {
            return EventReader.day(date);
        }
        if (WholeDays.isUtc(date) && start.hasTime() && !WholeDays.isUtc(start)) {
            LocalDateTime begins = EventReader.day(start).orElseThrow().atTime(WholeDays.time(start));
            Duration ahead = Duration.between(start.toInstant(), begins.toInstant(ZoneOffset.UTC));
            LocalDateTime then = LocalDateTime.ofInstant(date.toInstant().plus(ahead), ZoneOffset.UTC);
            boolean isAhead = then.plus(SUMMER).toLocalTime().equals(begins.toLocalTime());
            return Optional.of((isAhead ? then.plus(SUMMER) : then).toLocalDate());
        }
        return EventReader.day(date).map(day -> day.plusDays(later));
    }

    /**
     * The first days by the rule, up to the horizon's end: it comes down to once a year however it is written, or to the days of
     * a year, or ends after a few.
     */
    private Set<LocalDate> ruled(Recurrence rule, Period horizon) throws Untaken {
        if (isStrange(rule)) {
            throw new Untaken(Reason.REPEATS);
        }
        LocalDate last = day(rule.getUntil()).orElse(LocalDate.MAX);
        // The rule's own end is a moment in some zone; days have none.
        Recurrence endless = new Recurrence.Builder(rule).until(null).build();
        NavigableSet<LocalDate> starts = new TreeSet<>();
        boolean isYearly = rule.getFrequency() == Frequency.YEARLY;
        boolean isEndless = !isYearly && rule.getCount() == null && rule.getUntil() == null;
        boolean isFew = !isYearly && !isEndless;
        int inTheYear = 0;
        DateIterator dates =
                endless.getDateIterator(Date.from(once.start().atStartOfDay().toInstant(ZoneOffset.UTC)), UTC);
        while (dates.hasNext()) {
            LocalDate start = LocalDate.ofInstant(dates.next().toInstant(), ZoneOffset.UTC);
            if (start.isAfter(last) || !start.isBefore(horizon.end())) {
                break;
            }
            boolean isAgain = !starts.isEmpty() && starts.last().getYear() == start.getYear();
            inTheYear = isAgain ? inTheYear + 1 : 1;
            starts.add(start);
            if (inTheYear > (isEndless ? 1 : MOST) || (isFew && starts.size() > MOST)) {
                throw new Untaken(Reason.REPEATS);
            }
        }
        return starts;
    }

    /** What is none of the standard's, as of a Chinese year, and numbers that no calendar has, such as a thirteenth month: who reads rules would fail on them. */
    private static boolean isStrange(Recurrence rule) {
        return rule.getFrequency() == null
                || !rule.getXRules().isEmpty()
                || (rule.getInterval() != null && rule.getInterval() > MOST_APART)
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
}
