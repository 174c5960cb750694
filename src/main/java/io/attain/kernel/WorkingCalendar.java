package io.attain.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Says which days are worked: the weekdays of the pattern in force, less the holidays, plus the make-up days (调休), which
 * win over both; less somebody's leave, which wins over all. A day of which somebody works half is a working day, and half
 * a one where days are weighed. Dates have no zone; whoever asks decides whose day it is.
 */
public final class WorkingCalendar {

    /** Monday to Friday, no holidays. */
    public static final WorkingCalendar MONDAY_TO_FRIDAY =
            new WorkingCalendar(List.of(WeekPattern.MONDAY_TO_FRIDAY), Set.of(), Set.of());

    private static final int WEEK = 7;

    /** By the day from which they hold; the first one holds always. */
    private final NavigableMap<LocalDate, Set<DayOfWeek>> patterns;
    /** The days, since the epoch and in order, that their pattern would count but that are not worked. */
    private final long[] taken;
    /** The days, since the epoch and in order, that their pattern would not count but that are worked. */
    private final long[] added;
    /** The working days, since the epoch and in order, of which only half is worked. */
    private final long[] halved;

    /** The same weekdays always. */
    public WorkingCalendar(Set<DayOfWeek> weekdays, Set<LocalDate> holidays, Set<LocalDate> makeUpDays) {
        this(List.of(new WeekPattern(WeekPattern.ALWAYS, weekdays)), holidays, makeUpDays);
    }

    /**
     * Weekdays that change with time.
     *
     * @param patterns in any order; one of them must hold {@link WeekPattern#ALWAYS}, no two from the same day
     */
    public WorkingCalendar(
            List<WeekPattern> patterns, Collection<LocalDate> holidays, Collection<LocalDate> makeUpDays) {
        this.patterns = new TreeMap<>();
        patterns.forEach(pattern -> this.patterns.put(pattern.from(), pattern.days()));
        if (this.patterns.size() < patterns.size() || !this.patterns.containsKey(WeekPattern.ALWAYS)) {
            throw new IllegalArgumentException("One pattern a day, and one that has always held: " + patterns);
        }
        Set<LocalDate> madeUp = Set.copyOf(makeUpDays);
        this.taken = sorted(holidays, day -> isPatternDay(day) && !madeUp.contains(day));
        this.added = sorted(madeUp, day -> !isPatternDay(day));
        this.halved = new long[0];
    }

    private WorkingCalendar(
            NavigableMap<LocalDate, Set<DayOfWeek>> patterns, long[] taken, long[] added, long[] halved) {
        this.patterns = patterns;
        this.taken = taken;
        this.added = added;
        this.halved = halved;
    }

    /**
     * The calendar of somebody who works by the team's but for some days.
     *
     * @param leave days of which nothing is worked
     * @param halves other days, of which half is worked
     */
    public WorkingCalendar less(Collection<Period> leave, Collection<Period> halves) {
        Set<LocalDate> off = days(leave);
        long[] more = sorted(off, day -> isPatternDay(day) && isWorkingDay(day));
        long[] away = LongStream.concat(Arrays.stream(taken), Arrays.stream(more))
                .sorted()
                .toArray();
        long[] left = Arrays.stream(added)
                .filter(day -> !off.contains(LocalDate.ofEpochDay(day)))
                .toArray();
        WorkingCalendar whole = new WorkingCalendar(patterns, away, left, halved);
        return new WorkingCalendar(patterns, away, left, sorted(days(halves), whole::isWorkingDay));
    }

    private static Set<LocalDate> days(Collection<Period> periods) {
        Set<LocalDate> days = new TreeSet<>();
        periods.forEach(period -> period.start().datesUntil(period.end()).forEach(days::add));
        return days;
    }

    public boolean isWorkingDay(LocalDate day) {
        long number = day.toEpochDay();
        return Arrays.binarySearch(added, number) >= 0 || (isPatternDay(day) && Arrays.binarySearch(taken, number) < 0);
    }

    /** The number of working days from {@code from} up to, not including, {@code to}; 0 if {@code to} is not later. */
    public int workingDays(LocalDate from, LocalDate to) {
        if (!from.isBefore(to)) {
            return 0;
        }
        return Math.toIntExact(patternDays(from, to) - between(taken, from, to) + between(added, from, to));
    }

    /** The working days of a period. */
    public int workingDays(Period period) {
        return workingDays(period.start(), period.end());
    }

    /** What is worked of a period in half days. */
    public int halfDays(LocalDate from, LocalDate to) {
        return from.isBefore(to) ? 2 * workingDays(from, to) - between(halved, from, to) : 0;
    }

    /** The same of a period. */
    public int halfDays(Period period) {
        return halfDays(period.start(), period.end());
    }

    /** Whether only half of a day is worked. */
    public boolean isHalfDay(LocalDate day) {
        return Arrays.binarySearch(halved, day.toEpochDay()) >= 0;
    }

    /** How many days of a week are worked that has neither holidays nor leave, by the weekdays in force on a day. */
    public int daysAWeek(LocalDate day) {
        return patterns.floorEntry(day).getValue().size();
    }

    /** How many days of a period are worked by its weekdays alone, as if there were neither holidays, make-up days nor leave. */
    public int usualDays(Period period) {
        return Math.toIntExact(patternDays(period.start(), period.end()));
    }

    /** The working days of a period, earliest first. */
    public Stream<LocalDate> days(Period period) {
        return period.start().datesUntil(period.end()).filter(this::isWorkingDay);
    }

    private boolean isPatternDay(LocalDate day) {
        return patterns.floorEntry(day).getValue().contains(day.getDayOfWeek());
    }

    /** Counts each stretch of days under one pattern by whole weeks. */
    private long patternDays(LocalDate from, LocalDate to) {
        long count = 0;
        for (LocalDate start = from; start.isBefore(to); ) {
            Map.Entry<LocalDate, Set<DayOfWeek>> next = patterns.higherEntry(start);
            LocalDate end = next == null || next.getKey().isAfter(to) ? to : next.getKey();
            count += daysOf(patterns.floorEntry(start).getValue(), start, end);
            start = end;
        }
        return count;
    }

    private static long daysOf(Set<DayOfWeek> weekdays, LocalDate from, LocalDate to) {
        long days = to.toEpochDay() - from.toEpochDay();
        long count = days / WEEK * weekdays.size();
        DayOfWeek day = from.getDayOfWeek();
        for (long left = days % WEEK; left > 0; left--) {
            count += weekdays.contains(day) ? 1 : 0;
            day = day.plus(1);
        }
        return count;
    }

    private static int between(long[] days, LocalDate from, LocalDate to) {
        return days.length == 0 ? 0 : before(days, to) - before(days, from);
    }

    /** How many of the days come before a day. */
    private static int before(long[] days, LocalDate day) {
        int found = Arrays.binarySearch(days, day.toEpochDay());
        return found >= 0 ? found : -found - 1;
    }

    private static long[] sorted(Collection<LocalDate> days, Predicate<LocalDate> wanted) {
        return days.stream()
                .filter(wanted)
                .mapToLong(LocalDate::toEpochDay)
                .sorted()
                .distinct()
                .toArray();
    }

    /** Whether the same days are worked, for the same reasons. */
    @Override
    public boolean equals(Object other) {
        return other instanceof WorkingCalendar calendar
                && patterns.equals(calendar.patterns)
                && Arrays.equals(taken, calendar.taken)
                && Arrays.equals(added, calendar.added)
                && Arrays.equals(halved, calendar.halved);
    }

    @Override
    public int hashCode() {
        return Objects.hash(patterns, Arrays.hashCode(taken), Arrays.hashCode(added), Arrays.hashCode(halved));
    }
}
