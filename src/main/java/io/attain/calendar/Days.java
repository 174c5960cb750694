package io.attain.calendar;

import io.attain.kernel.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A set of days, told by the fewest periods that cover it.
 *
 * @param periods in order, with at least one day between them
 */
record Days(List<Period> periods) {

    static final Days NONE = new Days(List.of());

    Days {
        periods = List.copyOf(periods);
    }

    boolean contains(LocalDate day) {
        return periods.stream().anyMatch(period -> period.contains(day));
    }

    /** These days and those of a period. */
    Days plus(Period more) {
        List<Period> joined = new ArrayList<>();
        Period grown = more;
        for (Period period : periods) {
            if (period.end().isBefore(grown.start()) || grown.end().isBefore(period.start())) {
                joined.add(period);
            } else {
                grown = new Period(earlier(period.start(), grown.start()), later(period.end(), grown.end()));
            }
        }
        joined.add(grown);
        joined.sort(Comparator.comparing(Period::start));
        return new Days(joined);
    }

    /** These days without those of a period. */
    Days minus(Period less) {
        List<Period> left = new ArrayList<>();
        for (Period period : periods) {
            add(left, period.start(), earlier(period.end(), less.start()));
            add(left, later(period.start(), less.end()), period.end());
        }
        return new Days(left);
    }

    /** These days without others. */
    Days minus(Days less) {
        Days left = this;
        for (Period period : less.periods) {
            left = left.minus(period);
        }
        return left;
    }

    private static void add(List<Period> periods, LocalDate start, LocalDate end) {
        if (start.isBefore(end)) {
            periods.add(new Period(start, end));
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
