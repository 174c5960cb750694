package io.attain.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Says which days are worked: the weekdays, less the holidays, plus the make-up days (调休), which win over both. Dates
 * have no zone; whoever asks decides whose day it is.
 */
public final class WorkingCalendar {

    /** Monday to Friday, no holidays. */
    public static final WorkingCalendar MONDAY_TO_FRIDAY =
            new WorkingCalendar(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Set.of(), Set.of());

    private final Set<DayOfWeek> weekdays;
    /** Days that the weekdays would count, but that are not worked. */
    private final NavigableSet<LocalDate> taken;
    /** Days that the weekdays would not count, but that are worked. */
    private final NavigableSet<LocalDate> added;

    public WorkingCalendar(Set<DayOfWeek> weekdays, Set<LocalDate> holidays, Set<LocalDate> makeUpDays) {
        this.weekdays = weekdays.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(weekdays));
        this.taken = new TreeSet<>(holidays.stream()
                .filter(day -> isWeekday(day) && !makeUpDays.contains(day))
                .toList());
        this.added =
                new TreeSet<>(makeUpDays.stream().filter(day -> !isWeekday(day)).toList());
    }

    public boolean isWorkingDay(LocalDate day) {
        return added.contains(day) || (isWeekday(day) && !taken.contains(day));
    }

    /** The number of working days from {@code from} up to, not including, {@code to}; 0 if {@code to} is not later. */
    public int workingDays(LocalDate from, LocalDate to) {
        if (!from.isBefore(to)) {
            return 0;
        }
        long days = to.toEpochDay() - from.toEpochDay();
        long count = days / 7 * weekdays.size();
        for (LocalDate day = from.plusDays(days - days % 7); day.isBefore(to); day = day.plusDays(1)) {
            count += isWeekday(day) ? 1 : 0;
        }
        return Math.toIntExact(
                count - taken.subSet(from, to).size() + added.subSet(from, to).size());
    }

    /** The working days of a period. */
    public int workingDays(Period period) {
        return workingDays(period.start(), period.end());
    }

    /** The working days of a period, earliest first. */
    public Stream<LocalDate> days(Period period) {
        return period.start().datesUntil(period.end()).filter(this::isWorkingDay);
    }

    private boolean isWeekday(LocalDate day) {
        return weekdays.contains(day.getDayOfWeek());
    }
}
