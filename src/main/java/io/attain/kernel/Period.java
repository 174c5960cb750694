package io.attain.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A half-open run of days: {@code start} belongs to it, {@code end} does not.
 *
 * @param start the first day
 * @param end the day after the last; later than {@code start}
 */
public record Period(LocalDate start, LocalDate end) {

    /** All days. */
    public static final Period ALWAYS = new Period(LocalDate.MIN, LocalDate.MAX);

    public Period {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("A period must end after it starts: " + start + " to " + end);
        }
    }

    /** The period from {@code first} to {@code last}, both included, as people write it. */
    public static Period ofInclusive(LocalDate first, LocalDate last) {
        return new Period(first, last.plusDays(1));
    }

    /** The whole calendar month. */
    public static Period of(YearMonth month) {
        return new Period(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    /** The ISO week of a day. */
    public static Period weekOf(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Period(monday, monday.plusWeeks(1));
    }

    /** The last day that belongs to the period. */
    public LocalDate last() {
        return end.minusDays(1);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && day.isBefore(end);
    }

    /** Whether the whole of {@code other} lies inside this period. */
    public boolean contains(Period other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    /** Whether the periods have a day in common. */
    public boolean overlaps(Period other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** The days that belong to this period and to {@code other}; nothing if none does. */
    public Optional<Period> within(Period other) {
        return overlaps(other)
                ? Optional.of(new Period(
                        start.isBefore(other.start) ? other.start : start, end.isAfter(other.end) ? other.end : end))
                : Optional.empty();
    }

    /** The number of calendar days. */
    public long days() {
        return ChronoUnit.DAYS.between(start, end);
    }

    /** The period cut at the first of each calendar month: one part per month it touches, in order. */
    public List<Period> months() {
        return cutAt(day -> day.withDayOfMonth(1).plusMonths(1));
    }

    /**
     * The period cut at each Monday and at the first of each calendar month, in order: ISO weeks, but a week that two
     * months share is two parts, so that weeks always sum to their month.
     */
    public List<Period> weeks() {
        return months().stream().flatMap(month -> month.cutAtMondays().stream()).toList();
    }

    /** The period cut at each Monday. */
    List<Period> cutAtMondays() {
        return cutAt(day -> day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
    }

    private List<Period> cutAt(UnaryOperator<LocalDate> nextCut) {
        List<Period> parts = new ArrayList<>();
        for (LocalDate from = start; from.isBefore(end); ) {
            LocalDate next = nextCut.apply(from);
            LocalDate to = next.isBefore(end) ? next : end;
            parts.add(new Period(from, to));
            from = to;
        }
        return List.copyOf(parts);
    }

    /**
     * The equally long period that ends where this one starts: as many calendar months if this one is made of whole
     * months, as many days otherwise.
     */
    public Period previous() {
        boolean wholeMonths = start.getDayOfMonth() == 1 && end.getDayOfMonth() == 1;
        return new Period(
                wholeMonths ? start.minusMonths(ChronoUnit.MONTHS.between(start, end)) : start.minusDays(days()),
                start);
    }
}
